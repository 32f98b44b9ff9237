// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/warning_commands.h"

#include <map>

#include "app/ports/clock.h"
#include "app/risk/risk_commands.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

using Key = std::pair<WarningRule, qint64>;

std::map<Key, EarlyWarning> standing(UnitOfWork& u) {
  std::map<Key, EarlyWarning> warnings;
  for (const auto state : {WarningState::Open, WarningState::Snoozed, WarningState::Managed})
    for (auto& warning : u.find<EarlyWarning>({where<&EarlyWarning::state>(state)})) {
      const Key key(warning.facts.rule, warning.facts.subject);
      warnings.emplace(key, std::move(warning));
    }
  return warnings;
}

void raise(UnitOfWork& u, const WarningFacts& facts) {
  EarlyWarning warning;
  warning.facts = facts;
  warning.raisedAt = u.now();
  u.add(warning);
}

}  // namespace

WarningLimits warningLimitsOf(UnitOfWork& u) {
  const auto calendar = calendarOf(u);
  const auto overdue = [&](SettingKey key) { return calendar.latestOverdue(u.today(), numberSetting(u, key)); };
  const auto before = [&](SettingKey key) { return startOf(overdue(key).addDays(1)); };
  WarningLimits limits;
  limits.today = u.today();
  limits.contactBefore = before(SettingKey::WarnFollowUpDays);
  limits.plannedUntil = overdue(SettingKey::WarnPlanDays);
  limits.supplyDays = numberSetting(u, SettingKey::WarnSupplyDays);
  limits.filedBefore = before(SettingKey::WarnChangeDays);
  limits.sentBefore = before(SettingKey::WarnNoticeDays);
  limits.failedInspections = numberSetting(u, SettingKey::WarnFailedInspections);
  limits.payableUntil = u.today().addDays(-numberSetting(u, SettingKey::WarnPaymentDays));
  limits.promiseDays = numberSetting(u, SettingKey::WarnPromiseDays);
  return limits;
}

Result<Outcome> handle(UnitOfWork& u, const EvaluateWarnings& command) {
  GENDAN_CHECK(permits(Action::RiskManage, Access::Do, u.actor(), {Relation::InvolvedDepartment}));
  const auto found = command.found ? *command.found : u.evidence().warnings(warningLimitsOf(u));
  auto known = standing(u);
  for (const auto& facts : found) {
    const auto it = known.find({facts.rule, facts.subject});
    if (it == known.end()) {
      raise(u, facts);
      continue;
    }
    keepUp(it->second, facts, u.today());
    u.save(it->second);
    known.erase(it);
  }
  for (auto& [key, warning] : known) {
    clear(warning, u.now());
    u.save(warning);
  }
  return Outcome{static_cast<qint64>(found.size()), {}};
}

Result<Outcome> handle(UnitOfWork& u, const SnoozeWarning& command) {
  GENDAN_TRY(auto warning, u.load<EarlyWarning>(command.warning, command.version));
  GENDAN_CHECK(mayManageRisk(u, warning.facts.order, warning.facts.department));
  GENDAN_CHECK(snooze(warning, command.until, command.reason, u.actor().user, u.today()));
  u.save(warning);
  return Outcome{warning.id.value(), warning.facts.reference};
}

}  // namespace gendan::app
