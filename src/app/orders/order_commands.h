// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Receipt, review, allocation, tracking and hold of an order (P2.1, P2.2, P2.4, P1.3).

#include "app/orders/line_entry.h"
#include "app/ports/store.h"
#include "domain/orders/order.h"
#include "domain/orders/review.h"

namespace gendan::app {

struct EnterOrder {
  static constexpr auto kWord = "order.enter";
  domain::OrderKind kind = domain::OrderKind::Sales;
  domain::OrderTerms terms;
  domain::OrderId feeds;
  std::vector<LineEntry> lines;
};
/// Makes a draft. Errors: Forbidden, Invalid (all fields), NotFound (party, product).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const EnterOrder& command);

struct AmendOrder {
  static constexpr auto kWord = "order.amend";
  domain::OrderId order;
  int version = 0;
  domain::OrderTerms terms;
  std::vector<LineEntry> lines;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AmendOrder& command);

struct SubmitOrder {
  static constexpr auto kWord = "order.submit";
  domain::OrderId order;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const SubmitOrder& command);

/// The filled-in checklist; accepts when nothing failed, else sends the order back with the note as reason.
struct ReviewOrder {
  static constexpr auto kWord = "order.review";
  domain::Review review;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReviewOrder& command);

/// Also allocates anew; the earlier allocation is kept. `tracker` becomes the lead tracker if given.
struct AllocateOrder {
  static constexpr auto kWord = "order.allocate";
  domain::OrderId order;
  int version = 0;
  domain::DepartmentId department;
  domain::UserId responsible;
  domain::UserId tracker;
  QDate dueDate;  ///< none: the order's
  QString remark;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AllocateOrder& command);

/// Names the tracker of a department, or the lead tracker; the one before is relieved.
struct AssignTracker {
  static constexpr auto kWord = "order.assignTracker";
  domain::OrderId order;
  domain::UserId tracker;
  bool lead = false;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AssignTracker& command);

struct HoldOrder {
  static constexpr auto kWord = "order.hold";
  domain::OrderId order;
  int version = 0;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const HoldOrder& command);

struct ResumeOrder {
  static constexpr auto kWord = "order.resume";
  domain::OrderId order;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ResumeOrder& command);

}  // namespace gendan::app
