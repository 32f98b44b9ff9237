// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/close_commands.h"
#include "app/jobs/demo/phases.h"
#include "app/orders/order_access.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

Result<> archive(OrderLife& life) {
  GENDAN_CHECK(life.act(life.tracker, MakeArchive{life.id, {}, {}}));
  return {};
}

Result<> decideClose(OrderLife& life, CloseRequestId id, DepartmentId department) {
  GENDAN_CHECK(life.act(life.company.heads.at(department), DecideClose{id, 0, {}}));
  GENDAN_TRY(const auto request, life.u.load<CloseRequest>(id));
  if (request.state == CloseState::Approved && life.plan.archived) life.soon(1, 4, archive);
  return {};
}

}  // namespace

Result<> requestClose(OrderLife& life) {
  GENDAN_TRY(const auto order, loadOrder(life.u, life.id));
  if (!mayClose(closeFactsOf(life.u, order))) {
    life.soon(2, 4, requestClose);  // a problem, a change or a notice is still open
    return {};
  }
  GENDAN_CHECK(readNotices(life));
  RequestClose request;
  request.order = life.id;
  request.archivePlace = QStringLiteral("档案柜 Cabinet %1").arg(life.day().toString(u"yyyy-MM"_qs));
  GENDAN_TRY(const auto filed, life.act(life.tracker, request));
  const CloseRequestId id(filed.id);
  GENDAN_TRY(const auto stored, life.u.load<CloseRequest>(id));
  GENDAN_TRY(const auto approval, life.u.load<Approval>(stored.approval));
  for (const auto& seat : approval.seats)
    life.soon(0, 3, [id, department = seat.department](OrderLife& l) { return decideClose(l, id, department); });
  return {};
}

}  // namespace gendan::app::demo
