// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/apply_change.h"

#include <set>

#include "app/notices/notices.h"
#include "app/orders/order_access.h"
#include "app/risk/credit.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"
#include "app/shipping/shipping_commands.h"

#include "domain/changes/change_fields.h"
#include "domain/changes/order_revision.h"
#include "domain/orders/allocation.h"

namespace gendan::app {

using namespace domain;

namespace {

/// The original is kept at the first change.
void keepRevisions(UnitOfWork& u, const OrderData& before, const OrderData& after, ChangeRequestId request) {
  const bool known = !u.find<OrderRevision>(
                           {where<&OrderRevision::order>(before.id), where<&OrderRevision::revision>(before.revision)})
                          .empty();
  if (!known) {
    auto original = snapshotOf(before, {}, u.now());
    u.add(original);
  }
  auto next = snapshotOf(after, request, u.now());
  u.add(next);
}

/// Owner and executor, whoever was asked, tracks, is responsible or buys for the order.
std::set<DepartmentId> departmentsConcerned(UnitOfWork& u, const ChangeRequest& request, const OrderData& order) {
  std::set<DepartmentId> concerned{order.owner, order.executor, request.responsibility.department};
  if (const auto approval = u.load<Approval>(request.approval))
    for (const auto& seat : approval->seats) concerned.insert(seat.department);
  for (const auto& tracking :
       u.find<TrackerAssignment>({where<&TrackerAssignment::order>(order.id), where<&TrackerAssignment::active>(true)}))
    concerned.insert(tracking.department);
  for (const auto& purchase : u.find<OrderData>({where<&OrderData::feeds>(order.id)}))
    if (!isFinal(purchase.state)) concerned.insert(purchase.owner);
  return concerned;
}

void sendNotices(UnitOfWork& u, const ChangeRequest& request, const OrderData& order) {
  const auto due = workingDaysAhead(u, numberSetting(u, SettingKey::AcknowledgeDays));
  for (const auto id : departmentsConcerned(u, request, order)) {
    const auto department = u.load<Department>(id);
    if (!department || department->disabled) continue;
    ChangeNotice notice;
    notice.order = order.id;
    notice.request = request.id;
    notice.department = id;
    notice.sentAt = u.now();
    notice.due = due;
    u.add(notice);
    tellDepartment(u, id, NoticeSubject::ChangeApproved, order);
  }
  for (const auto person : std::set<UserId>{request.requester, request.responsibility.person, order.leadTracker})
    tellUser(u, person, NoticeSubject::ChangeApproved, order);
}

/// A cancelled order leaves nothing to decide.
Result<> lapseOthers(UnitOfWork& u, const ChangeRequest& request, const OrderData& order) {
  for (auto& other : u.find<ChangeRequest>(
           {where<&ChangeRequest::order>(order.id), where<&ChangeRequest::state>(ChangeState::Pending)})) {
    if (other.id == request.id) continue;
    GENDAN_TRY(auto approval, u.load<Approval>(other.approval));
    GENDAN_CHECK(withdraw(approval));
    u.save(approval);
    other.state = ChangeState::Withdrawn;
    other.decidedAt = u.now();
    u.save(other);
    tellUser(u, other.requester, NoticeSubject::ChangeRejected, order);
  }
  return {};
}

}  // namespace

Result<> applyChange(UnitOfWork& u, ChangeRequest& request) {
  GENDAN_CHECK(checkResponsibility(request.responsibility, u.today()));
  GENDAN_TRY(const auto before, loadOrder(u, request.order));
  GENDAN_TRY(auto after, changed(before, request, u.today(), u.now()));
  if (request.kind == ChangeKind::Cancel) GENDAN_CHECK(cancelOpenNotices(u, after, request.reason));
  saveOrder(u, after);
  tellOfCredit(u, after);
  request.state = ChangeState::Approved;
  request.decidedAt = u.now();
  if (request.kind == ChangeKind::Cancel) {
    GENDAN_CHECK(lapseOthers(u, request, after.data()));
  } else {
    request.appliedRevision = after.data().revision;
    keepRevisions(u, before.data(), after.data(), request.id);
  }
  sendNotices(u, request, after.data());
  return {};
}

}  // namespace gendan::app
