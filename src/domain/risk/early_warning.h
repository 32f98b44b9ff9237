// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Early warnings (P6.4): what the data itself says is going wrong. Raised once, cleared by the data, never typed in.

#include "domain/risk/risk.h"

namespace gendan::domain {

using EarlyWarningId = Id<struct EarlyWarningTag>;

enum class WarningRule {
  NoFollowUp,
  BehindPlan,
  SupplyBehindNeed,
  ChangeUndecided,
  ChangeUnacknowledged,
  FailedAgain,
  ReceivableOverdue,
  PayableOverdue,
  StockShort,
  PromiseBeforePlan,
  OverCredit
};
template <>
struct Codes<WarningRule> {
  static constexpr std::array entries{
      code(WarningRule::NoFollowUp, "no_follow_up"),
      code(WarningRule::BehindPlan, "behind_plan"),
      code(WarningRule::SupplyBehindNeed, "supply_behind_need"),
      code(WarningRule::ChangeUndecided, "change_undecided"),
      code(WarningRule::ChangeUnacknowledged, "change_unacknowledged"),
      code(WarningRule::FailedAgain, "failed_again"),
      code(WarningRule::ReceivableOverdue, "receivable_overdue"),
      code(WarningRule::PayableOverdue, "payable_overdue"),
      code(WarningRule::StockShort, "stock_short"),
      code(WarningRule::PromiseBeforePlan, "promise_before_plan"),
      code(WarningRule::OverCredit, "over_credit"),
  };
};

enum class WarningState { Open, Snoozed, Managed, Cleared };
template <>
struct Codes<WarningState> {
  static constexpr std::array entries{code(WarningState::Open, "open"), code(WarningState::Snoozed, "snoozed"),
                                      code(WarningState::Managed, "managed"), code(WarningState::Cleared, "cleared")};
};

/// What a rule found, as numbers and names; the sentence is made where people read it.
struct WarningFacts {
  WarningRule rule = WarningRule::NoFollowUp;
  qint64 subject = 0;  ///< the record it is about; which kind follows from the rule
  OrderId order;       ///< none: about a customer as a whole
  PartyId party;
  DepartmentId department;
  UserId responsible;
  QString reference;  ///< the number or name people know the record by
  QDate since;        ///< the day it is counted from: the last contact, the due or planned day
  QDate expected;     ///< the day that is too late for it, where there is one
  Quantity quantity;  ///< what lacks or failed
  Money amount;       ///< what is owed too long, or beyond the limit
  friend bool operator==(const WarningFacts&, const WarningFacts&) = default;
};

struct EarlyWarning {
  EarlyWarningId id;
  int version = 0;
  WarningFacts facts;
  WarningState state = WarningState::Open;
  Instant raisedAt;
  Instant clearedAt;
  QDate snoozedUntil;
  QString snoozeReason;
  UserId snoozedBy;
  RiskId risk;  ///< that it became
  friend bool operator==(const EarlyWarning&, const EarlyWarning&) = default;

  [[nodiscard]] bool isCleared() const { return state == WarningState::Cleared; }
};

/// Silent through the day `until`, unless the data clears it before. Errors: NotAllowedInState once it is cleared or a
/// risk; Invalid (all at once): until: required, date_in_the_past, too_far; reason: required, too_long.
[[nodiscard]] Result<> snooze(EarlyWarning& warning, QDate until, QString reason, UserId by, QDate today);
inline constexpr int kLongestSnooze = 92;  ///< days

/// The data still says so: its facts follow, and a snooze that is over ends.
void keepUp(EarlyWarning& warning, const WarningFacts& found, QDate today);
void clear(EarlyWarning& warning, Instant now);
/// The kind of risk that a warning usually grows into.
[[nodiscard]] RiskKind riskOf(WarningRule rule);

}  // namespace gendan::domain
