// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/risk_commands.h"

#include "app/commands/command_spec.h"
#include "app/risk/warning_commands.h"

namespace gendan::app {

namespace {

/// `Path` leads to the assessment.
template <auto... Path>
std::vector<Field> withAssessment(std::vector<Field> fields) {
  using A = domain::RiskAssessment;
  for (const auto& each : {required(field<Path..., &A::likelihood>("likelihood")),
                     required(field<Path..., &A::impact>("impact")), field<Path..., &A::measures>("measures"),
                     field<Path..., &A::department>("department", "department"),
                     field<Path..., &A::responsible>("responsible", "user"),
                     field<Path..., &A::reviewDate>("review_date")})
    fields.push_back(each);
  return fields;
}

template <auto Entry>
std::vector<Field> withEntry(std::vector<Field> fields) {
  fields.push_back(required(field<Entry, &RiskEntry::kind>("kind")));
  fields.push_back(required(field<Entry, &RiskEntry::description>("description")));
  return withAssessment<Entry, &RiskEntry::assessment>(std::move(fields));
}

}  // namespace

std::vector<CommandSpec> riskCommands() {
  using T = domain::RiskTemplate;
  return {
      command<EvaluateWarnings>({}),
      command<SnoozeWarning>({required(field<&SnoozeWarning::warning>("warning")),
                              field<&SnoozeWarning::version>("version"),
                              required(field<&SnoozeWarning::until>("until")),
                              required(field<&SnoozeWarning::reason>("reason"))}),
      command<RegisterRisk>(withEntry<&RegisterRisk::risk>({field<&RegisterRisk::order>("order", "order")})),
      command<RegisterWarning>(withEntry<&RegisterWarning::risk>(
          {required(field<&RegisterWarning::warning>("warning")), field<&RegisterWarning::version>("version")})),
      command<ReviewRisk>(withAssessment<&ReviewRisk::assessment>(
          {required(field<&ReviewRisk::risk>("risk", "risk")), field<&ReviewRisk::version>("version")})),
      command<CloseRisk>({required(field<&CloseRisk::risk>("risk", "risk")), field<&CloseRisk::version>("version"),
                          required(field<&CloseRisk::outcome>("outcome"))}),
      command<SetRiskTemplate>({required(field<&SetRiskTemplate::proposed, &T::kind>("kind")),
                                required(field<&SetRiskTemplate::proposed, &T::measures>("measures"))}),
  };
}

}  // namespace gendan::app
