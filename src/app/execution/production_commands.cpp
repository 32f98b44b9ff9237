// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/production_commands.h"

#include "app/notices/notices.h"
#include "app/orders/order_access.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<Order> salesOrderFor(UnitOfWork& u, OrderId id, int seen, Action action) {
  GENDAN_TRY(auto order, orderFor(u, id, seen, action));
  GENDAN_CHECK(order.canMoveGoods(OrderKind::Sales, actionWord(action).toStdU16String()));
  return order;
}

std::vector<ProductionPlan> currentPlan(UnitOfWork& u, OrderId order) {
  return u.find<ProductionPlan>({where<&ProductionPlan::order>(order), where<&ProductionPlan::replacedAt>(Instant{})});
}

Result<> checkPersons(UnitOfWork& u, const std::vector<PlanStep>& steps, DepartmentId executor) {
  FieldErrors errors;
  for (size_t i = 0; i < steps.size(); ++i) {
    const auto person = u.load<User>(steps[i].person);
    if (!person || person->disabled || person->department != executor)
      errors.add(QStringLiteral("steps[%1].person").arg(i),
                 person && person->disabled ? u"disabled" : u"not_of_the_department");
  }
  return errors.isEmpty() ? Result<>{} : refuse(errors.error(u"production.plan"));
}

Result<> count(Order& order, const ProgressReport& report, Instant now) {
  if (!report.finishes || report.quantity.isZero()) return order.startExecution(now);
  return report.quantity.isNegative() ? order.retractOutput(report.lineNo, -report.quantity)
                                      : order.produce(report.lineNo, report.quantity, now);
}

/// Lets the order count the report, and posts it.
Result<Outcome> post(UnitOfWork& u, Order& order, ProgressReport& report) {
  const bool wasProduced = isProduced(order.data());
  GENDAN_CHECK(count(order, report, u.now()));
  report.reportedBy = u.actor().user;
  report.at = u.now();
  u.add(report);
  saveOrder(u, order);
  if (!wasProduced && isProduced(order.data())) {
    tellFunction(u, Function::Quality, NoticeSubject::ProductionFinished, order.data());
    tellUser(u, order.data().leadTracker, NoticeSubject::ProductionFinished, order.data());
  }
  return Outcome{report.id.value(), {}};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const PlanProduction& command) {
  GENDAN_TRY(auto order, salesOrderFor(u, command.order, command.version, Action::ProductionPlan));
  GENDAN_CHECK(order.startExecution(u.now()));
  ProductionPlan plan;
  plan.order = order.id();
  plan.remark = command.remark;
  plan.steps = command.steps;
  GENDAN_CHECK(completePlan(plan, order));
  GENDAN_CHECK(checkPersons(u, plan.steps, order.data().executor));
  for (auto& earlier : currentPlan(u, order.id())) {
    earlier.replacedAt = u.now();
    u.save(earlier);
  }
  plan.plannedBy = u.actor().user;
  plan.plannedAt = u.now();
  u.add(plan);
  saveOrder(u, order);
  return Outcome{plan.id.value(), {}};
}

Result<Outcome> handle(UnitOfWork& u, const ReportProgress& command) {
  GENDAN_TRY(auto order, salesOrderFor(u, command.order, 0, Action::ProductionReport));
  ProgressReport report;
  report.order = order.id();
  report.lineNo = command.lineNo;
  report.date = command.date.isValid() ? command.date : u.today();
  report.quantity = command.quantity;
  report.expectedFinish = command.expectedFinish;
  report.remarks = command.remarks;
  GENDAN_CHECK(checkReport(report, order, u.today()));
  if (command.stepNo != 0) {
    const auto plans = currentPlan(u, order.id());
    GENDAN_TRY(const auto step, stepOf(plans.empty() ? ProductionPlan{} : plans.front(), command.stepNo));
    if (step.lineNo != report.lineNo) return refuse(invalid(u"step", u"of_another_line"));
    report.step = step.id;
    report.finishes = step.finishes;
  }
  return post(u, order, report);
}

Result<Outcome> handle(UnitOfWork& u, const CorrectProgress& command) {
  GENDAN_TRY(const auto corrected, u.load<ProgressReport>(command.report));
  GENDAN_TRY(auto order, salesOrderFor(u, corrected.order, 0, Action::ProductionReport));
  const auto earlier = u.find<ProgressReport>({where<&ProgressReport::corrects>(corrected.id)});
  GENDAN_TRY(auto correction, correctionOf(corrected, earlier, command.difference, command.remarks));
  return post(u, order, correction);
}

}  // namespace gendan::app
