// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_commands.h"
#include "app/jobs/demo/phases.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

Result<> carryOut(OrderLife& life, ChangeRequestId request) {
  GENDAN_CHECK(life.act(life.executor, ImplementChange{request, 0, u"已按变更调整 adjusted accordingly"_qs}));
  return {};
}

Result<> acknowledgeNotice(OrderLife& life, const ChangeNotice& notice) {
  GENDAN_CHECK(life.act(life.company.members.at(notice.department), AcknowledgeChange{notice.id, 0, {}}));
  return {};
}

void tellDepartments(OrderLife& life, ChangeRequestId request) {
  for (const auto& notice : life.u.find<ChangeNotice>({where<&ChangeNotice::request>(request)}))
    life.meanwhile(life.day().addDays(life.dice.between(0, 2)),
                   [notice](OrderLife& l) { return acknowledgeNotice(l, notice); });
  if (life.dice.chance(80))
    life.meanwhile(life.day().addDays(life.dice.between(0, 1)), [](OrderLife& l) {
      constexpr int kUsualDays = 7;
      return logContact(l, u"变更已通知各部门 told every department of the change", l.day().addDays(kUsualDays));
    });
  life.meanwhile(life.day().addDays(life.dice.between(2, 5)), [request](OrderLife& l) { return carryOut(l, request); });
}

/// Whether work has gone so far meanwhile that the change comes too late.
bool isTooLate(const OrderData& order) {
  return std::ranges::any_of(order.lines, [](const OrderLine& line) {
    return line.done.produced.isPositive() || line.done.arrived.isPositive();
  });
}

Result<> decideChange(OrderLife& life, ChangeRequestId id, DepartmentId department) {
  GENDAN_TRY(const auto before, life.u.load<ChangeRequest>(id));
  if (before.state != ChangeState::Pending) return {};
  GENDAN_TRY(const auto data, life.order());
  DecideChange decide;
  decide.request = id;
  if (life.plan.change == DemoChange::Rejected || isTooLate(data)) {
    decide.decision.verdict = Opinion::Rejected;
    decide.decision.note = u"产能已排满，无法变更 no capacity left"_qs;
  }
  GENDAN_CHECK(life.act(life.company.heads.at(department), decide));
  GENDAN_TRY(const auto after, life.u.load<ChangeRequest>(id));
  if (after.state == ChangeState::Approved) tellDepartments(life, id);
  return {};
}

ChangeWording wordingOf(OrderLife& life) {
  const bool cancels = life.plan.change == DemoChange::Cancellation;
  ChangeWording wording;
  wording.raisedBy = life.isSales() ? RaisedBy::Customer : RaisedBy::Company;
  wording.reason =
      cancels ? u"客户项目取消 the customer's project was cancelled"_qs : u"客户追加需求 the customer needs more"_qs;
  wording.content = cancels ? u"取消订单 cancel the order"_qs : u"增加数量并顺延交期 more, and later"_qs;
  wording.effect = u"需调整生产计划 the production plan has to follow"_qs;
  wording.responsibility = {life.executor.department, life.executor.user, life.day().addDays(21)};
  return wording;
}

std::vector<ChangeEntry> itemsOf(OrderLife& life, const OrderData& order) {
  const auto& line = order.lines.front();
  ChangeEntry quantity;
  quantity.lineNo = line.lineNo;
  quantity.after = Quantity::ofScaled(line.quantity.scaled() + line.quantity.scaled() / 5).text();
  ChangeEntry due;
  due.field = ChangeField::DueDate;
  due.after = order.terms.dueDate.addDays(life.dice.between(3, 10)).toString(Qt::ISODate);
  if (life.dice.chance(40)) return {quantity};
  return {quantity, due};
}

}  // namespace

Result<> fileChange(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  const bool cancels = life.plan.change == DemoChange::Cancellation;
  FileChange file;
  file.order = life.id;
  file.kind = cancels ? ChangeKind::Cancel : ChangeKind::Change;
  file.wording = wordingOf(life);
  if (!cancels) file.items = itemsOf(life, data);
  GENDAN_TRY(const auto filed, life.act(life.clerk, file));
  if (life.plan.restsUndecided) return {};
  const ChangeRequestId id(filed.id);
  GENDAN_TRY(const auto request, life.u.load<ChangeRequest>(id));
  GENDAN_TRY(const auto approval, life.u.load<Approval>(request.approval));
  for (const auto& seat : approval.seats)
    life.soon(0, 3, [id, department = seat.department](OrderLife& l) { return decideChange(l, id, department); });
  return {};
}

}  // namespace gendan::app::demo
