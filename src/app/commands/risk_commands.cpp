// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/risk_commands.h"

#include "app/commands/command_spec.h"
#include "app/risk/credit_commands.h"
#include "app/risk/supplier_commands.h"
#include "app/risk/warning_commands.h"

namespace gendan::app {

namespace {

/// `Path` leads to the assessment.
template <auto... Path>
std::vector<Field> withAssessment(std::vector<Field> fields) {
  using A = domain::RiskAssessment;
  for (const auto& each :
       {required(field<Path..., &A::likelihood>("likelihood")), required(field<Path..., &A::impact>("impact")),
        field<Path..., &A::measures>("measures"), field<Path..., &A::department>("department", "department"),
        field<Path..., &A::responsible>("responsible", "user"), field<Path..., &A::reviewDate>("review_date")})
    fields.push_back(each);
  return fields;
}

template <auto Entry>
std::vector<Field> withEntry(std::vector<Field> fields) {
  fields.push_back(required(field<Entry, &RiskEntry::kind>("kind")));
  fields.push_back(required(field<Entry, &RiskEntry::description>("description")));
  return withAssessment<Entry, &RiskEntry::assessment>(std::move(fields));
}

template <class Command, auto Record>
CommandSpec ratingDecision(const char* name) {
  return command<Command>(
      {required(field<Record>(name)), field<&Command::version>("version"), field<&Command::note>("note")});
}

CommandSpec rateCredit() {
  using C = RateCredit;
  return command<C>({required(field<&C::party>("party", "party")), field<&C::grade>("grade"),
                     required(field<&C::limit>("credit_limit")), required(field<&C::validUntil>("valid_until")),
                     field<&C::reason>("reason")});
}

CommandSpec evaluateSupplier() {
  using C = EvaluateSupplier;
  return command<C>({required(field<&C::party>("party", "party")), required(field<&C::from>("from")),
                     required(field<&C::until>("until")), field<&C::service>("service"), field<&C::grade>("grade"),
                     field<&C::reason>("reason")});
}

}  // namespace

std::vector<CommandSpec> riskCommands() {
  using T = domain::RiskTemplate;
  return {
      command<EvaluateWarnings>({}),
      command<SnoozeWarning>(
          {required(field<&SnoozeWarning::warning>("warning")), field<&SnoozeWarning::version>("version"),
           required(field<&SnoozeWarning::until>("until")), required(field<&SnoozeWarning::reason>("reason"))}),
      command<RegisterRisk>(withEntry<&RegisterRisk::risk>({field<&RegisterRisk::order>("order", "order")})),
      command<RegisterWarning>(withEntry<&RegisterWarning::risk>(
          {required(field<&RegisterWarning::warning>("warning")), field<&RegisterWarning::version>("version")})),
      command<ReviewRisk>(withAssessment<&ReviewRisk::assessment>(
          {required(field<&ReviewRisk::risk>("risk", "risk")), field<&ReviewRisk::version>("version")})),
      command<CloseRisk>({required(field<&CloseRisk::risk>("risk", "risk")), field<&CloseRisk::version>("version"),
                          required(field<&CloseRisk::outcome>("outcome"))}),
      command<SetRiskTemplate>({required(field<&SetRiskTemplate::proposed, &T::kind>("kind")),
                                required(field<&SetRiskTemplate::proposed, &T::measures>("measures"))}),
      rateCredit(),
      ratingDecision<ConfirmCredit, &ConfirmCredit::rating>("rating"),
      ratingDecision<RejectCredit, &RejectCredit::rating>("rating"),
      command<OverrideCredit>({required(field<&OverrideCredit::order>("order", "order")),
                               required(field<&OverrideCredit::reason>("reason"))}),
      evaluateSupplier(),
      ratingDecision<ConfirmEvaluation, &ConfirmEvaluation::evaluation>("evaluation"),
      ratingDecision<RejectEvaluation, &RejectEvaluation::evaluation>("evaluation"),
  };
}

}  // namespace gendan::app
