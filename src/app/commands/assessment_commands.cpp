// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assessment/assessment_commands.h"

#include "app/commands/command_spec.h"

namespace gendan::app {

namespace {

std::vector<Field> scoreFields() {
  using C = ScoreTracker;
  using G = GivenScore;
  return {required(field<&C::tracker>("tracker", "user")),
          field<&C::kind>("kind"),
          required(field<&C::firstDay>("first_day")),
          field<&C::lastDay>("last_day"),
          field<&C::version>("version"),
          field<&C::execution, &G::score>("order_execution"),
          field<&C::execution, &G::note>("order_execution_note"),
          field<&C::problemSolving, &G::score>("problem_solving"),
          field<&C::problemSolving, &G::note>("problem_solving_note"),
          field<&C::communication, &G::score>("communication"),
          field<&C::communication, &G::note>("communication_note"),
          field<&C::attitude, &G::score>("attitude"),
          field<&C::attitude, &G::note>("attitude_note"),
          field<&C::remark>("remark"),
          field<&C::reason>("reason")};
}

}  // namespace

std::vector<CommandSpec> assessmentCommands() {
  using F = FinaliseAssessment;
  using A = AcknowledgeAssessment;
  using O = ObjectToAssessment;
  using C = CorrectAssessment;
  return {
      command<ScoreTracker>(scoreFields()),
      command<F>({required(field<&F::assessment>("assessment")), field<&F::version>("version")}),
      command<A>({required(field<&A::assessment>("assessment")), field<&A::version>("version"),
                  field<&A::statement>("statement")}),
      command<O>({required(field<&O::assessment>("assessment")), field<&O::version>("version"),
                  required(field<&O::statement>("statement"))}),
      command<C>({required(field<&C::assessment>("assessment")), field<&C::version>("version"),
                  required(field<&C::reason>("reason"))}),
  };
}

}  // namespace gendan::app
