// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Changing an order (P2.5): file, decide, tell, acknowledge, implement.

#include "app/changes/approvals.h"
#include "app/orders/line_entry.h"
#include "domain/changes/change_request.h"

namespace gendan::app {

/// One field of the order, or of the line, and what it shall be; for a new line, the line.
struct ChangeEntry {
  int lineNo = 0;
  domain::ChangeField field = domain::ChangeField::LineQuantity;
  QString after;
  LineEntry added;
};

struct ChangeWording {
  domain::RaisedBy raisedBy = domain::RaisedBy::Company;
  QString reason;
  QString content;
  QString effect;
  domain::Responsibility responsibility;  ///< may also be named by an approver
};

struct FileChange {
  static constexpr auto kWord = "change.file";
  domain::OrderId order;
  int version = 0;
  domain::ChangeKind kind = domain::ChangeKind::Change;
  ChangeWording wording;
  std::vector<ChangeEntry> items;
};
/// Refuses at once what could not be applied. Errors: Forbidden, NotAllowedInState, Invalid (all fields), Duplicate
/// (a pending change of the same field).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const FileChange& command);

/// The next round of a rejected or withdrawn request, with its content anew.
struct RefileChange {
  static constexpr auto kWord = "change.refile";
  domain::ChangeRequestId request;
  ChangeWording wording;
  std::vector<ChangeEntry> items;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RefileChange& command);

/// The last approval applies the change: a new revision of the order, or its end, and notices to all concerned.
struct DecideChange {
  static constexpr auto kWord = "change.decide";
  domain::ChangeRequestId request;
  int version = 0;
  DecisionEntry decision;
  domain::Responsibility responsibility;  ///< what is left out stays as it was filed
};
/// Errors: Forbidden, NotAllowedInState (also when the order has moved on: revision, below_executed…), Invalid.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const DecideChange& command);

struct HandOverChange {
  static constexpr auto kWord = "change.handOver";
  domain::ChangeRequestId request;
  domain::DepartmentId department;  ///< none: the only one the actor may decide for
  domain::UserId to;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const HandOverChange& command);

struct WithdrawChange {
  static constexpr auto kWord = "change.withdraw";
  domain::ChangeRequestId request;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const WithdrawChange& command);

struct AcknowledgeChange {
  static constexpr auto kWord = "change.acknowledge";
  domain::ChangeNoticeId notice;
  int version = 0;
  QString adjustment;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AcknowledgeChange& command);

struct ImplementChange {
  static constexpr auto kWord = "change.implement";
  domain::ChangeRequestId request;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ImplementChange& command);

}  // namespace gendan::app
