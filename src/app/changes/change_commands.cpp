// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_commands.h"

#include "app/changes/apply_change.h"
#include "app/notices/notices.h"
#include "app/orders/order_access.h"
#include "app/people/responsible.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Outcome outcomeOf(const ChangeRequest& request) { return {request.id.value(), request.number}; }

Result<> nameResponsible(UnitOfWork& u, ChangeRequest& request, const Responsibility& named) {
  if (named.completeBy.isValid() && named.completeBy < u.today())
    return refuse(invalid(u"complete_by", u"date_in_the_past"));
  auto& responsibility = request.responsibility;
  if (named.department.isValid()) responsibility.department = named.department;
  if (named.person.isValid()) responsibility.person = named.person;
  if (named.completeBy.isValid()) responsibility.completeBy = named.completeBy;
  return checkResponsible(u, responsibility.department, responsibility.person, u"responsible_department");
}

Result<> finish(UnitOfWork& u, ChangeRequest& request, ChangeState state) {
  request.state = state;
  request.decidedAt = u.now();
  GENDAN_TRY(const auto order, u.load<OrderData>(request.order));
  tellUser(u, request.requester, NoticeSubject::ChangeRejected, order);
  return {};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const DecideChange& command) {
  GENDAN_TRY(auto request, u.load<ChangeRequest>(command.request, command.version));
  GENDAN_TRY(const auto standing, decideApproval(u, request.approval, command.decision));
  GENDAN_CHECK(nameResponsible(u, request, command.responsibility));
  if (standing == Standing::Approved) GENDAN_CHECK(applyChange(u, request));
  if (standing == Standing::Rejected) GENDAN_CHECK(finish(u, request, ChangeState::Rejected));
  u.save(request);
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const HandOverChange& command) {
  GENDAN_TRY(const auto request, u.load<ChangeRequest>(command.request));
  GENDAN_CHECK(handOverApproval(u, request.approval, command.department, command.to));
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const WithdrawChange& command) {
  GENDAN_TRY(auto request, u.load<ChangeRequest>(command.request, command.version));
  GENDAN_CHECK(withdrawApproval(u, request.approval));
  GENDAN_CHECK(finish(u, request, ChangeState::Withdrawn));
  u.save(request);
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const AcknowledgeChange& command) {
  GENDAN_TRY(auto notice, u.load<ChangeNotice>(command.notice, command.version));
  GENDAN_CHECK(permits(Action::ChangeAcknowledge, Access::Do, u.actor(),
                       Relations().set(Relation::OwnDepartment, notice.department == u.actor().department)));
  GENDAN_CHECK(acknowledge(notice, u.actor().user, u.now(), command.adjustment));
  u.save(notice);
  return Outcome{notice.id.value(), {}};
}

Result<Outcome> handle(UnitOfWork& u, const ImplementChange& command) {
  GENDAN_TRY(auto request, u.load<ChangeRequest>(command.request, command.version));
  const bool responsible = request.responsibility.person == u.actor().user;
  GENDAN_CHECK(
      permits(Action::ChangeImplement, Access::Do, u.actor(), Relations().set(Relation::Responsible, responsible)));
  GENDAN_CHECK(implement(request, u.actor().user, u.now(), command.note));
  u.save(request);
  GENDAN_TRY(const auto order, u.load<OrderData>(request.order));
  tellUser(u, request.requester, NoticeSubject::ChangeImplemented, order);
  if (order.leadTracker != request.requester) tellUser(u, order.leadTracker, NoticeSubject::ChangeImplemented, order);
  return outcomeOf(request);
}

}  // namespace gendan::app
