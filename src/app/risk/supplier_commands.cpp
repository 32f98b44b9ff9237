// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/supplier_commands.h"

#include "app/notices/notices.h"
#include "app/people/delegations.h"
#include "app/ports/evidence.h"
#include "app/settings/settings.h"
#include "domain/catalog/catalog.h"

namespace gendan::app {

using namespace domain;

namespace {

SupplierWeights weightsOf(UnitOfWork& u) {
  return {numberSetting(u, SettingKey::SupplierQuality), numberSetting(u, SettingKey::SupplierDelivery),
          numberSetting(u, SettingKey::SupplierService)};
}

/// What is not due yet is not late either: the period ends yesterday at the latest, whatever it is called.
SupplierPeriod counted(UnitOfWork& u, const EvaluateSupplier& command) {
  return {command.from, std::min(command.until, u.today().addDays(-1)), numberSetting(u, SettingKey::SupplierResponse)};
}

Result<Outcome> decided(UnitOfWork& u, SupplierEvaluationId id, int seen, Ruling ruling) {
  GENDAN_TRY(auto evaluation, u.load<SupplierEvaluation>(id, seen));
  auto& confirmation = evaluation.confirmation;
  GENDAN_TRY(const auto seat, takeSeat(u, Action::SupplierEvaluate, {confirmation.proposedBy}));
  ruling.by = u.actor().user;
  ruling.onBehalfOf = seat.onBehalfOf;
  ruling.at = u.now();
  GENDAN_CHECK(decide(confirmation, std::move(ruling), u"supplier.evaluate"));
  u.save(evaluation);
  tellUser(u, confirmation.proposedBy,
           confirmation.state == ConfirmationState::Confirmed ? NoticeSubject::ProposalConfirmed
                                                              : NoticeSubject::ProposalRejected);
  return Outcome{evaluation.id.value(), {}};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const EvaluateSupplier& command) {
  GENDAN_CHECK(permits(Action::SupplierEvaluate, Access::Do, u.actor(), {}));
  GENDAN_TRY(const auto party, u.load<Party>(command.party));
  if (!party.supplier)
    return refuse(Code::NotAllowedInState, u"supplier.evaluate", {{u"party"_qs, u"not_a_supplier"_qs}});
  SupplierEvaluation evaluation;
  evaluation.party = party.id;
  evaluation.from = command.from;
  evaluation.until = command.until;
  evaluation.service = command.service;
  evaluation.reason = command.reason;
  if (command.from.isValid() && command.until.isValid())
    evaluation.lines = u.evidence().supplied(party.id, counted(u, command));
  evaluation.figures = figuresOf(evaluation.lines);
  evaluation.score = supplierScore(evaluation.figures, evaluation.service, weightsOf(u));
  evaluation.suggested =
      supplierGrade(evaluation.score, evaluation.figures.lots, numberSetting(u, SettingKey::SupplierLots));
  evaluation.grade = command.grade == SupplierGrade::Unrated ? evaluation.suggested : command.grade;
  GENDAN_CHECK(checkEvaluation(evaluation, u.today()));
  evaluation.confirmation.proposedBy = u.actor().user;
  evaluation.confirmation.proposedAt = u.now();
  u.add(evaluation);
  for (const auto& department : u.find<Department>({where<&Department::function>(Function::Purchasing)}))
    if (!department.disabled) tellDepartment(u, department.id, NoticeSubject::ConfirmationWanted);
  return Outcome{evaluation.id.value(), party.code};
}

Result<Outcome> handle(UnitOfWork& u, const ConfirmEvaluation& command) {
  return decided(u, command.evaluation, command.version, {ConfirmationState::Confirmed, {}, {}, {}, command.note});
}

Result<Outcome> handle(UnitOfWork& u, const RejectEvaluation& command) {
  return decided(u, command.evaluation, command.version, {ConfirmationState::Rejected, {}, {}, {}, command.note});
}

}  // namespace gendan::app
