// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followup/followup_commands.h"

#include "app/commands/command_spec.h"

namespace gendan::app {

using domain::Ownership;

namespace {

template <class Command>
std::vector<Field> noteFields() {
  using N = ContactNote;
  return {required(field<&Command::note, &N::channel>("channel")),
          field<&Command::note, &N::department>("department", "department"),
          field<&Command::note, &N::contact>("contact"),
          field<&Command::note, &N::person>("person"),
          required(field<&Command::note, &N::finding>("finding")),
          field<&Command::note, &N::problemFound>("problem_found"),
          field<&Command::note, &N::nextDate>("next_date")};
}

/// Within a follow-up the same fields carry the problem's name: `problem_kind`, `problem_description`…
std::vector<Field> problemInFollowUp() {
  using C = LogFollowUp;
  using P = ProblemEntry;
  return {field<&C::problem, &P::kind>("problem_kind"),
          field<&C::problem, &P::severity>("problem_severity"),
          field<&C::problem, &P::description>("problem_description"),
          field<&C::problem, &P::owner, &Ownership::department>("problem_department", "department"),
          field<&C::problem, &P::owner, &Ownership::responsible>("problem_responsible", "user"),
          field<&C::problem, &P::owner, &Ownership::due>("problem_due"),
          field<&C::problem, &P::owner, &Ownership::measures>("problem_measures")};
}

std::vector<Field> logFields() {
  auto fields = noteFields<LogFollowUp>();
  fields.push_back(required(field<&LogFollowUp::order>("order", "order")));
  fields.push_back(field<&LogFollowUp::corrects>("corrects"));
  std::ranges::move(problemInFollowUp(), std::back_inserter(fields));
  return fields;
}

std::vector<Field> raiseFields() {
  using C = RaiseProblem;
  using P = ProblemEntry;
  return {required(field<&C::order>("order", "order")),
          required(field<&C::problem, &P::kind>("kind")),
          required(field<&C::problem, &P::severity>("severity")),
          required(field<&C::problem, &P::description>("description")),
          field<&C::problem, &P::owner, &Ownership::department>("department", "department"),
          field<&C::problem, &P::owner, &Ownership::responsible>("responsible", "user"),
          field<&C::problem, &P::owner, &Ownership::due>("due"),
          field<&C::problem, &P::owner, &Ownership::measures>("measures")};
}

}  // namespace

std::vector<CommandSpec> followupCommands() {
  using A = AssignProblem;
  using R = ResolveProblem;
  using F = RecordFeedback;
  return {
      command<LogFollowUp>(logFields()),
      command<LogFollowUps>(
          noteFields<LogFollowUps>(),
          {partsOf<&LogFollowUps::orders>("orders", {required(field<&OrderReference::order>("order", "order"))})}),
      command<RaiseProblem>(raiseFields()),
      command<A>({required(field<&A::problem>("problem", "problem")), field<&A::version>("version"),
                  field<&A::owner, &Ownership::department>("department", "department"),
                  field<&A::owner, &Ownership::responsible>("responsible", "user"),
                  field<&A::owner, &Ownership::due>("due"), field<&A::owner, &Ownership::measures>("measures")}),
      command<R>({required(field<&R::problem>("problem", "problem")), field<&R::version>("version"),
                  required(field<&R::effect>("effect")), required(field<&R::solution>("solution"))}),
      command<F>({required(field<&F::order>("order", "order")), required(field<&F::satisfaction>("satisfaction")),
                  field<&F::text>("text"), field<&F::complaint>("complaint"), field<&F::severity>("severity")}),
  };
}

}  // namespace gendan::app
