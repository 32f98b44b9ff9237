// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followup/problems.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/people/responsible.h"

namespace gendan::app {

using namespace domain;

namespace {

DepartmentId departmentFor(UnitOfWork& u, const Ownership& owner, const OrderData& order) {
  if (owner.department.isValid()) return owner.department;
  if (const auto person = u.load<User>(owner.responsible)) return person->department;
  return order.executor.isValid() ? order.executor : order.owner;
}

struct ProblemCase {
  Problem problem;
  OrderData order;
};

Result<ProblemCase> ownProblem(UnitOfWork& u, ProblemId id, int seen) {
  GENDAN_TRY(auto problem, u.load<Problem>(id, seen));
  GENDAN_TRY(auto order, u.load<OrderData>(problem.order));
  auto relations = relationsTo(u, order);
  relations.set(Relation::OwnDepartment, problem.owner.department == u.actor().department);
  GENDAN_CHECK(permits(Action::ProblemResolve, Access::Do, u.actor(), relations));
  return ProblemCase{std::move(problem), std::move(order)};
}

}  // namespace

Result<Problem> raise(UnitOfWork& u, const OrderData& order, const ProblemEntry& entry, const ProblemSource& source) {
  Problem problem;
  problem.order = order.id;
  problem.kind = entry.kind;
  problem.severity = entry.severity;
  problem.description = entry.description;
  problem.foundBy = u.actor().user;
  problem.foundAt = u.now();
  problem.followUp = source.followUp;
  problem.feedback = source.feedback;
  problem.owner = entry.owner;
  problem.owner.department = departmentFor(u, entry.owner, order);
  GENDAN_CHECK(checkProblem(problem, u.today()));
  GENDAN_CHECK(checkResponsible(u, problem.owner.department, problem.owner.responsible));
  problem.number = nextNumber(u, Series::Problem);
  u.add(problem);
  tellDepartment(u, problem.owner.department, NoticeSubject::ProblemRaised, order);
  if (problem.owner.responsible.isValid()) tellUser(u, problem.owner.responsible, NoticeSubject::ProblemRaised, order);
  if (order.leadTracker.isValid()) tellUser(u, order.leadTracker, NoticeSubject::ProblemRaised, order);
  return problem;
}

Result<Outcome> handle(UnitOfWork& u, const RaiseProblem& command) {
  GENDAN_TRY(const auto order, orderFor(u, command.order, 0, Action::ProblemRaise));
  if (isFinal(order.state()))
    return refuse(Code::NotAllowedInState, u"problem.raise", {{u"state"_qs, word(order.state())}});
  GENDAN_TRY(const auto problem, raise(u, order.data(), command.problem));
  return Outcome{problem.id.value(), problem.number};
}

Result<Outcome> handle(UnitOfWork& u, const AssignProblem& command) {
  GENDAN_TRY(auto found, ownProblem(u, command.problem, command.version));
  auto& problem = found.problem;
  const auto before = problem.owner;
  GENDAN_CHECK(assign(problem, command.owner, u.today()));
  GENDAN_CHECK(checkResponsible(u, problem.owner.department, problem.owner.responsible));
  u.save(problem);
  if (problem.owner.department != before.department)
    tellDepartment(u, problem.owner.department, NoticeSubject::ProblemRaised, found.order);
  if (problem.owner.responsible.isValid() && problem.owner.responsible != before.responsible)
    tellUser(u, problem.owner.responsible, NoticeSubject::ProblemRaised, found.order);
  return Outcome{problem.id.value(), problem.number};
}

Result<Outcome> handle(UnitOfWork& u, const ResolveProblem& command) {
  GENDAN_TRY(auto found, ownProblem(u, command.problem, command.version));
  auto& problem = found.problem;
  GENDAN_CHECK(resolve(problem, u.actor().user, u.now(), command.effect, command.solution));
  u.save(problem);
  tellUser(u, problem.foundBy, NoticeSubject::ProblemResolved, found.order);
  if (found.order.leadTracker.isValid() && found.order.leadTracker != problem.foundBy)
    tellUser(u, found.order.leadTracker, NoticeSubject::ProblemResolved, found.order);
  return Outcome{problem.id.value(), problem.number};
}

}  // namespace gendan::app
