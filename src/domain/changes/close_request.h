// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The end of an order (订单关闭申请表, P2.8): a check list that must be met, the departments' approval, the archive.

#include "domain/changes/approval.h"

namespace gendan::domain {

using CloseRequestId = Id<struct CloseRequestTag>;
using ArchiveRecordId = Id<struct ArchiveRecordTag>;

enum class CloseState { Pending, Approved, Rejected, Withdrawn };
template <>
struct Codes<CloseState> {
  static constexpr std::array entries{code(CloseState::Pending, "pending"), code(CloseState::Approved, "approved"),
                                      code(CloseState::Rejected, "rejected"), code(CloseState::Withdrawn, "withdrawn")};
};

/// Filed again after a rejection, it is another round under the same number.
struct CloseRequest {
  CloseRequestId id;
  int version = 0;
  QString number;
  int round = 1;
  OrderId order;
  QString exceptions;  ///< with their reasons
  QString archivePlace;
  UserId requester;
  Instant filedAt;
  ApprovalId approval;
  CloseState state = CloseState::Pending;
  Instant decidedAt;
  friend bool operator==(const CloseRequest&, const CloseRequest&) = default;
};
/// Errors: too_long.
[[nodiscard]] Result<> checkCloseRequest(const CloseRequest& request);

/// What the guards look at.
struct CloseFacts {
  OrderState state = OrderState::Draft;
  int openChanges = 0;
  int openProblems = 0;
  int unacknowledgedNotices = 0;
  int linesNotDelivered = 0;  ///< incomplete, or under way without the receiver's confirmation
  Money balance;
  bool unresolvedFailures = false;  ///< goods that failed inspection and are not yet disposed of or rectified
};
/// Without what other records tell: changes, problems, notices, rectifications.
[[nodiscard]] CloseFacts factsOf(const Order& order);

enum class CloseGuard { State, Changes, Problems, Notices, Delivery, Balance, Inspections };
template <>
struct Codes<CloseGuard> {
  static constexpr std::array entries{code(CloseGuard::State, "state"),
                                      code(CloseGuard::Changes, "changes"),
                                      code(CloseGuard::Problems, "problems"),
                                      code(CloseGuard::Notices, "notices"),
                                      code(CloseGuard::Delivery, "delivery"),
                                      code(CloseGuard::Balance, "balance"),
                                      code(CloseGuard::Inspections, "inspections")};
};
struct CloseCheck {
  CloseGuard guard;
  bool met;
  friend bool operator==(const CloseCheck&, const CloseCheck&) = default;
};
/// Every guard, met or not: the check list of the form.
[[nodiscard]] std::vector<CloseCheck> closeCheckList(const CloseFacts& facts);
/// Errors: NotAllowedInState, one field for every unmet guard.
[[nodiscard]] Result<> mayClose(const CloseFacts& facts);

/// Where the papers of a closed order lie; one an order, never changed.
struct ArchiveRecord {
  ArchiveRecordId id;
  OrderId order;
  QString place;
  QString note;
  UserId archivedBy;
  Instant at;
  friend bool operator==(const ArchiveRecord&, const ArchiveRecord&) = default;
};
/// Errors: NotAllowedInState unless the order is closed; required (place), too_long.
[[nodiscard]] Result<> checkArchive(const ArchiveRecord& record, const Order& order);

}  // namespace gendan::domain
