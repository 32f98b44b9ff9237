// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/rectification_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/quality/failures.h"

namespace gendan::app {

using namespace domain;

namespace {

/// Only who may finish a rectification can be made responsible for one.
Result<DepartmentId> answeringDepartment(UnitOfWork& u, UserId id) {
  if (!id.isValid()) return refuse(invalid(u"responsible", u"required"));
  GENDAN_TRY(const auto person, u.load<User>(id));
  if (person.disabled) return refuse(invalid(u"responsible", u"disabled"));
  GENDAN_TRY(const auto department, u.load<Department>(person.department));
  const bool answers = department.function == Function::Production || department.function == Function::Purchasing;
  if (!answers || person.roles.has(Role::Administrator)) return refuse(invalid(u"responsible", u"wrong_function"));
  return department.id;
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const DemandRectification& command) {
  GENDAN_TRY(const auto history, historyOf(u, command.inspection));
  GENDAN_TRY(const auto order, orderFor(u, history.first.order, 0, Action::InspectionRecord));
  Rectification rectification;
  rectification.order = order.id();
  rectification.inspection = history.first.id;
  rectification.demand = command.demand;
  rectification.responsible = command.responsible;
  rectification.due = command.due;
  GENDAN_CHECK(checkDemand(rectification, history.first, order.data(), u.today()));
  GENDAN_TRY(rectification.department, answeringDepartment(u, command.responsible));
  rectification.number = nextNumber(u, Series::Rectification);
  rectification.demandedBy = u.actor().user;
  rectification.demandedAt = u.now();
  u.add(rectification);
  tellDepartment(u, rectification.department, NoticeSubject::RectificationDemanded, order.data());
  tellUser(u, rectification.responsible, NoticeSubject::RectificationDemanded, order.data());
  tellUser(u, order.data().leadTracker, NoticeSubject::RectificationDemanded, order.data());
  return Outcome{rectification.id.value(), rectification.number};
}

Result<Outcome> handle(UnitOfWork& u, const FinishRectification& command) {
  GENDAN_TRY(auto rectification, u.load<Rectification>(command.rectification, command.version));
  GENDAN_TRY(const auto order, loadOrder(u, rectification.order));
  auto relations = relationsTo(u, order.data());
  relations.set(Relation::OwnDepartment, rectification.department == u.actor().department);
  GENDAN_CHECK(permits(Action::RectificationFinish, Access::Do, u.actor(), relations));
  GENDAN_CHECK(finish(rectification, command.result, u.actor().user, u.now()));
  u.save(rectification);
  tellFunction(u, Function::Quality, NoticeSubject::RectificationFinished, order.data());
  tellUser(u, order.data().leadTracker, NoticeSubject::RectificationFinished, order.data());
  return Outcome{rectification.id.value(), rectification.number};
}

}  // namespace gendan::app
