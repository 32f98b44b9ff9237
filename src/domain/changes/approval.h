// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The heads of the departments concerned decide (P2.5, P2.8): all must approve, the first rejection ends the request.

#include <vector>

#include "domain/changes/routing.h"
#include "domain/orders/order.h"

namespace gendan::domain {

using ApprovalId = Id<struct ApprovalTag>;
using ApprovalSeatId = Id<struct ApprovalSeatTag>;

/// Lapsed: the request ended before this department said anything.
enum class Opinion { Pending, Approved, Rejected, Lapsed };
template <>
struct Codes<Opinion> {
  static constexpr std::array entries{code(Opinion::Pending, "pending"), code(Opinion::Approved, "approved"),
                                      code(Opinion::Rejected, "rejected"), code(Opinion::Lapsed, "lapsed")};
};

struct ApprovalSeat {
  ApprovalSeatId id;
  DepartmentId department;
  UserId asked;  ///< its head when the form was filed, or whom they handed it to; none: it had no head
  UserId decidedBy;
  UserId onBehalfOf;
  Opinion verdict = Opinion::Pending;
  QString note;
  Instant at;
  friend bool operator==(const ApprovalSeat&, const ApprovalSeat&) = default;
};

/// Made when a form is filed and never asked anew: later changes of policy, heads or order don't alter it.
struct Approval {
  ApprovalId id;
  int version = 0;
  FormKind form = FormKind::Change;
  OrderId order;
  UserId requester;
  Instant filedAt;
  QDate due;  ///< by when the departments should have decided
  std::vector<ApprovalSeat> seats;
  friend bool operator==(const Approval&, const Approval&) = default;
};

enum class Standing { Running, Approved, Rejected, Withdrawn };
[[nodiscard]] Standing standingOf(const Approval& approval);

/// The right to decide for a department, one's own or somebody's in whose place one acts.
struct Mandate {
  DepartmentId department;
  UserId onBehalfOf;
  friend bool operator==(const Mandate&, const Mandate&) = default;
};

/// One person's word; it counts for every asked department that they have a mandate for.
struct Decision {
  UserId by;
  std::vector<Mandate> mandates;
  Opinion verdict = Opinion::Approved;  ///< Approved or Rejected
  QString note;
  Instant at;
};

using ApprovalRule = Result<> (*)(const Approval&, const Decision&);
[[nodiscard]] Result<> stillRuns(const Approval& approval, const Decision& decision);
[[nodiscard]] Result<> approverIsNotRequester(const Approval& approval, const Decision& decision);
[[nodiscard]] Result<> departmentIsAsked(const Approval& approval, const Decision& decision);
[[nodiscard]] Result<> notYetDecided(const Approval& approval, const Decision& decision);
[[nodiscard]] Result<> saysApprovedOrRejected(const Approval& approval, const Decision& decision);
[[nodiscard]] Result<> rejectionHasItsReason(const Approval& approval, const Decision& decision);
inline constexpr std::array<ApprovalRule, 6> kApprovalRules{
    stillRuns, approverIsNotRequester, departmentIsAsked, notYetDecided, saysApprovedOrRejected, rejectionHasItsReason};

/// Errors: those of the rules.
[[nodiscard]] Result<> decide(Approval& approval, const Decision& decision);
/// Errors: NotAllowedInState; Invalid to: requester, asked_already.
[[nodiscard]] Result<> handOver(Approval& approval, DepartmentId department, UserId to);
/// The requester takes the form back. Errors: NotAllowedInState.
[[nodiscard]] Result<> withdraw(Approval& approval);

}  // namespace gendan::domain
