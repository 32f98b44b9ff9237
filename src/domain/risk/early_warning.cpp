// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/early_warning.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> snooze(EarlyWarning& warning, QDate until, QString reason, UserId by, QDate today) {
  if (warning.isCleared() || warning.state == WarningState::Managed)
    return refuse(Code::NotAllowedInState, u"warning.snooze", {{u"state"_qs, word(warning.state)}});
  FieldErrors errors;
  errors.addIf(!until.isValid(), u"until", u"required");
  errors.addIf(until.isValid() && until < today, u"until", u"date_in_the_past");
  errors.addIf(until.isValid() && until > today.addDays(kLongestSnooze), u"until", u"too_far");
  checkText(errors, u"reason", reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"warning.snooze"));
  warning.state = WarningState::Snoozed;
  warning.snoozedUntil = until;
  warning.snoozeReason = std::move(reason);
  warning.snoozedBy = by;
  return {};
}

void keepUp(EarlyWarning& warning, const WarningFacts& found, QDate today) {
  warning.facts = found;
  if (warning.state == WarningState::Snoozed && warning.snoozedUntil < today) warning.state = WarningState::Open;
}

void clear(EarlyWarning& warning, Instant now) {
  warning.state = WarningState::Cleared;
  warning.clearedAt = now;
}

RiskKind riskOf(WarningRule rule) {
  switch (rule) {
    case WarningRule::NoFollowUp:
    case WarningRule::ChangeUndecided:
    case WarningRule::ChangeUnacknowledged: return RiskKind::CustomerChange;
    case WarningRule::BehindPlan:
    case WarningRule::PromiseBeforePlan: return RiskKind::StaffShortage;
    case WarningRule::SupplyBehindNeed: return RiskKind::LateSupply;
    case WarningRule::FailedAgain: return RiskKind::ProductQuality;
    case WarningRule::ReceivableOverdue:
    case WarningRule::PayableOverdue:
    case WarningRule::OverCredit: return RiskKind::LatePayment;
    case WarningRule::StockShort: return RiskKind::LateMaterial;
  }
  Q_UNREACHABLE();
}

}  // namespace gendan::domain
