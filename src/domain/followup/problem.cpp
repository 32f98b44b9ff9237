// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/problem.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

Result<> isOpen(const Problem& problem, std::u16string_view subject) {
  if (problem.state == ProblemState::Open) return {};
  return refuse(Code::NotAllowedInState, subject, {{u"state"_qs, word(problem.state)}});
}

void checkOwnership(FieldErrors& errors, const Ownership& owner, QDate today) {
  checkText(errors, u"measures", owner.measures, kLongText);
  errors.addIf(owner.due.isValid() && owner.due < today, u"due", u"date_in_the_past");
}

}  // namespace

Result<> checkProblem(const Problem& problem, QDate today) {
  FieldErrors errors;
  checkText(errors, u"description", problem.description, kLongText, Presence::Required);
  errors.addIf(!problem.owner.department.isValid(), u"department", u"required");
  checkOwnership(errors, problem.owner, today);
  if (!errors.isEmpty()) return refuse(errors.error(u"problem.raise"));
  return {};
}

Result<> assign(Problem& problem, const Ownership& change, QDate today) {
  GENDAN_CHECK(isOpen(problem, u"problem.assign"));
  FieldErrors errors;
  checkOwnership(errors, change, today);
  if (!errors.isEmpty()) return refuse(errors.error(u"problem.assign"));
  auto& owner = problem.owner;
  if (change.department.isValid() && change.department != owner.department) {
    owner.department = change.department;
    owner.responsible = {};
  }
  if (change.responsible.isValid()) owner.responsible = change.responsible;
  if (change.due.isValid()) owner.due = change.due;
  if (!change.measures.isEmpty()) owner.measures = change.measures;
  return {};
}

Result<> resolve(Problem& problem, UserId by, Instant at, SolutionEffect effect, QString solution) {
  GENDAN_CHECK(isOpen(problem, u"problem.resolve"));
  FieldErrors errors;
  checkText(errors, u"solution", solution, kLongText, Presence::Required);
  errors.addIf(effect == SolutionEffect::Unknown, u"effect", u"required");
  if (!errors.isEmpty()) return refuse(errors.error(u"problem.resolve"));
  problem.state = ProblemState::Resolved;
  problem.resolvedBy = by;
  problem.resolvedAt = at;
  problem.effect = effect;
  problem.solution = std::move(solution);
  return {};
}

}  // namespace gendan::domain
