// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/close_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/quality/failures.h"
#include "domain/changes/change_request.h"
#include "domain/followup/problem.h"

namespace gendan::app {

using namespace domain;

namespace {

Outcome outcomeOf(const CloseRequest& request) { return {request.id.value(), request.number}; }

template <class T>
int countOf(const std::vector<T>& records) {
  return static_cast<int>(records.size());
}

/// Rounds of one order share the number.
void numberRound(UnitOfWork& u, CloseRequest& request) {
  const auto earlier = u.find<CloseRequest>({where<&CloseRequest::order>(request.order)});
  request.round = countOf(earlier) + 1;
  request.number = earlier.empty() ? nextNumber(u, Series::CloseRequest) : earlier.back().number;
}

void tellOutcome(UnitOfWork& u, const CloseRequest& request, const OrderData& order, NoticeSubject subject) {
  tellUser(u, request.requester, subject, order);
  if (order.leadTracker != request.requester) tellUser(u, order.leadTracker, subject, order);
}

Result<> finish(UnitOfWork& u, CloseRequest& request, CloseState state) {
  GENDAN_TRY(auto order, loadOrder(u, request.order));
  if (state == CloseState::Approved) {
    GENDAN_CHECK(mayClose(closeFactsOf(u, order)));
    GENDAN_CHECK(order.approveClose(u.now()));
  } else {
    GENDAN_CHECK(order.rejectClose(u.now()));
  }
  saveOrder(u, order);
  request.state = state;
  request.decidedAt = u.now();
  tellOutcome(u, request, order.data(),
              state == CloseState::Approved ? NoticeSubject::CloseApproved : NoticeSubject::CloseRejected);
  return {};
}

QString plannedPlace(UnitOfWork& u, OrderId order) {
  const auto approved =
      u.find<CloseRequest>({where<&CloseRequest::order>(order), where<&CloseRequest::state>(CloseState::Approved)});
  return approved.empty() ? QString() : approved.front().archivePlace;
}

}  // namespace

CloseFacts closeFactsOf(UnitOfWork& u, const Order& order) {
  auto facts = factsOf(order);
  for (const auto& change : u.find<ChangeRequest>({where<&ChangeRequest::order>(order.id())}))
    if (isOpen(change.state)) ++facts.openChanges;
  facts.openProblems =
      countOf(u.find<Problem>({where<&Problem::order>(order.id()), where<&Problem::state>(ProblemState::Open)}));
  facts.unacknowledgedNotices = countOf(
      u.find<ChangeNotice>({where<&ChangeNotice::order>(order.id()), where<&ChangeNotice::acknowledgedAt>(Instant{})}));
  facts.unresolvedFailures = facts.unresolvedFailures || hasUnresolvedFailures(u, order.id());
  return facts;
}

Result<Outcome> handle(UnitOfWork& u, const RequestClose& command) {
  GENDAN_TRY(auto order, orderFor(u, command.order, command.version, Action::CloseRequest));
  CloseRequest request;
  request.order = order.id();
  request.exceptions = command.exceptions;
  request.archivePlace = command.archivePlace;
  request.requester = u.actor().user;
  request.filedAt = u.now();
  GENDAN_CHECK(checkCloseRequest(request));
  GENDAN_CHECK(mayClose(closeFactsOf(u, order)));
  GENDAN_CHECK(order.requestClose(u.now()));
  GENDAN_TRY(const auto approval, fileApproval(u, FormKind::Close, order.data(), {Occasion::Always}));
  request.approval = approval.id;
  numberRound(u, request);
  u.add(request);
  saveOrder(u, order);
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const DecideClose& command) {
  GENDAN_TRY(auto request, u.load<CloseRequest>(command.request, command.version));
  GENDAN_TRY(const auto standing, decideApproval(u, request.approval, command.decision));
  if (standing == Standing::Approved) GENDAN_CHECK(finish(u, request, CloseState::Approved));
  if (standing == Standing::Rejected) GENDAN_CHECK(finish(u, request, CloseState::Rejected));
  u.save(request);
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const HandOverClose& command) {
  GENDAN_TRY(const auto request, u.load<CloseRequest>(command.request));
  GENDAN_CHECK(handOverApproval(u, request.approval, command.department, command.to));
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const WithdrawClose& command) {
  GENDAN_TRY(auto request, u.load<CloseRequest>(command.request, command.version));
  GENDAN_CHECK(withdrawApproval(u, request.approval));
  GENDAN_CHECK(finish(u, request, CloseState::Withdrawn));
  u.save(request);
  return outcomeOf(request);
}

Result<Outcome> handle(UnitOfWork& u, const MakeArchive& command) {
  GENDAN_TRY(const auto order, orderFor(u, command.order, 0, Action::ArchiveMake));
  ArchiveRecord record;
  record.order = order.id();
  record.place = command.place.isEmpty() ? plannedPlace(u, order.id()) : command.place;
  record.note = command.note;
  record.archivedBy = u.actor().user;
  record.at = u.now();
  GENDAN_CHECK(checkArchive(record, order));
  if (!u.find<ArchiveRecord>({where<&ArchiveRecord::order>(order.id())}).empty())
    return refuse(Code::NotAllowedInState, u"archive.make", {{u"order"_qs, u"archived_already"_qs}});
  u.add(record);
  return Outcome{record.id.value(), {}};
}

}  // namespace gendan::app
