// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/risk_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/people/responsible.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"

namespace gendan::app {

using namespace domain;

namespace {

constexpr int kReviewDays = 10;  ///< working days to the first review

RiskCuts cutsOf(UnitOfWork& u) {
  return {numberSetting(u, SettingKey::RiskHigh), numberSetting(u, SettingKey::RiskMedium)};
}

QString usualMeasures(UnitOfWork& u, RiskKind kind) {
  const auto known = u.find<RiskTemplate>({where<&RiskTemplate::kind>(kind)});
  return known.empty() ? QString() : known.front().measures;
}

DepartmentId departmentFor(UnitOfWork& u, const RiskAssessment& assessment, OrderId orderId) {
  if (assessment.department.isValid()) return assessment.department;
  if (const auto person = u.load<User>(assessment.responsible)) return person->department;
  const auto order = u.load<OrderData>(orderId);
  if (!order) return u.actor().department;
  return order->executor.isValid() ? order->executor : order->owner;
}

void tellOwner(UnitOfWork& u, const Risk& risk) {
  const auto order = u.load<OrderData>(risk.order);
  const auto person = risk.assessment.responsible;
  if (order) {
    tellDepartment(u, risk.assessment.department, NoticeSubject::RiskAssigned, *order);
    tellUser(u, person, NoticeSubject::RiskAssigned, *order);
  } else {
    tellDepartment(u, risk.assessment.department, NoticeSubject::RiskAssigned);
    tellUser(u, person, NoticeSubject::RiskAssigned);
  }
}

Result<Risk> enter(UnitOfWork& u, OrderId order, const RiskEntry& entry) {
  Risk risk;
  risk.order = order;
  risk.kind = entry.kind;
  risk.category = categoryOf(entry.kind);
  risk.description = entry.description;
  risk.assessment = entry.assessment;
  auto& assessment = risk.assessment;
  if (assessment.measures.isEmpty()) assessment.measures = usualMeasures(u, entry.kind);
  assessment.department = departmentFor(u, entry.assessment, order);
  if (!assessment.reviewDate.isValid()) assessment.reviewDate = calendarOf(u).addWorkingDays(u.today(), kReviewDays);
  risk.level = levelOf(assessment.likelihood, assessment.impact, cutsOf(u));
  GENDAN_CHECK(checkRisk(risk, u.today()));
  GENDAN_CHECK(checkResponsible(u, assessment.department, assessment.responsible));
  risk.number = nextNumber(u, Series::Risk);
  risk.identifiedBy = u.actor().user;
  risk.identifiedAt = u.now();
  u.add(risk);
  tellOwner(u, risk);
  return risk;
}

Result<Risk> ownRisk(UnitOfWork& u, RiskId id, int seen) {
  GENDAN_TRY(auto risk, u.load<Risk>(id, seen));
  GENDAN_CHECK(mayManageRisk(u, risk.order, risk.assessment.department));
  return risk;
}

}  // namespace

Result<> mayManageRisk(UnitOfWork& u, OrderId id, DepartmentId department) {
  Relations relations;
  if (const auto order = u.load<OrderData>(id)) relations = relationsTo(u, *order);
  const bool ours = department.isValid() && department == u.actor().department;
  relations.set(Relation::InvolvedDepartment, ours || relations.has(Relation::InvolvedDepartment));
  return permits(Action::RiskManage, Access::Do, u.actor(), relations);
}

Result<Outcome> handle(UnitOfWork& u, const RegisterRisk& command) {
  if (command.order.isValid()) GENDAN_CHECK(u.load<OrderData>(command.order));
  // A risk of no order is the actor's own department's to name, whoever is to watch it.
  GENDAN_CHECK(mayManageRisk(u, command.order, command.order.isValid() ? DepartmentId() : u.actor().department));
  GENDAN_TRY(const auto risk, enter(u, command.order, command.risk));
  return Outcome{risk.id.value(), risk.number};
}

Result<Outcome> handle(UnitOfWork& u, const RegisterWarning& command) {
  GENDAN_TRY(auto warning, u.load<EarlyWarning>(command.warning, command.version));
  GENDAN_CHECK(mayManageRisk(u, warning.facts.order, warning.facts.department));
  if (warning.isCleared() || warning.state == WarningState::Managed)
    return refuse(Code::NotAllowedInState, u"risk.fromWarning", {{u"state"_qs, word(warning.state)}});
  GENDAN_TRY(const auto risk, enter(u, warning.facts.order, command.risk));
  warning.risk = risk.id;
  warning.state = WarningState::Managed;
  u.save(warning);
  return Outcome{risk.id.value(), risk.number};
}

Result<Outcome> handle(UnitOfWork& u, const ReviewRisk& command) {
  GENDAN_TRY(auto risk, ownRisk(u, command.risk, command.version));
  const auto before = risk.assessment;
  GENDAN_CHECK(review(risk, command.assessment, cutsOf(u), u.today(), u.now()));
  GENDAN_CHECK(checkResponsible(u, risk.assessment.department, risk.assessment.responsible));
  u.save(risk);
  const bool moved =
      risk.assessment.department != before.department || risk.assessment.responsible != before.responsible;
  if (moved) tellOwner(u, risk);
  return Outcome{risk.id.value(), risk.number};
}

Result<Outcome> handle(UnitOfWork& u, const CloseRisk& command) {
  GENDAN_TRY(auto risk, ownRisk(u, command.risk, command.version));
  GENDAN_CHECK(close(risk, command.outcome, u.now()));
  u.save(risk);
  return Outcome{risk.id.value(), risk.number};
}

Result<Outcome> handle(UnitOfWork& u, const SetRiskTemplate& command) {
  GENDAN_CHECK(permits(Action::SettingsManage, Access::Do, u.actor(), {}));
  GENDAN_CHECK(checkTemplate(command.proposed));
  const auto known = u.find<RiskTemplate>({where<&RiskTemplate::kind>(command.proposed.kind)});
  auto proposed = known.empty() ? RiskTemplate{{}, 0, command.proposed.kind, {}} : known.front();
  proposed.measures = command.proposed.measures;
  if (known.empty()) u.add(proposed);
  else u.save(proposed);
  return Outcome{proposed.id.value(), {}};
}

}  // namespace gendan::app
