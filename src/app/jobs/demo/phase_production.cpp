// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/production_commands.h"
#include "app/jobs/demo/phases.h"
#include "app/orders/order_commands.h"
#include "app/quality/inspection_commands.h"
#include "app/quality/rectification_commands.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

Quantity wholePart(Quantity quantity, int percent) {
  return Quantity::of(quantity.scaled() / Quantity::kScale * percent / 100);
}

/// What production still owes of the stocked lines.
Result<Amounts> lacking(OrderLife& life, int percent) {
  GENDAN_TRY(const auto data, life.order());
  Amounts amounts;
  for (const auto& line : data.lines) {
    const auto open = line.wanted() - line.done.produced;
    const auto quantity = percent == 100 ? open : wholePart(open, percent);
    if (line.stocked && quantity.isPositive()) amounts.push_back({line.lineNo, quantity});
  }
  return amounts;
}

Result<> makeRest(OrderLife& life) {
  GENDAN_TRY(const auto amounts, lacking(life, 100));
  return amounts.empty() ? Result<>{} : make(life, amounts);
}

Result<> makeFirst(OrderLife& life) {
  if (!life.plan.inParts) return makeRest(life);
  GENDAN_TRY(const auto amounts, lacking(life, 50));
  life.soon(7, 10, makeRest);
  return amounts.empty() ? Result<>{} : make(life, amounts);
}

void goOn(OrderLife& life) { life.at(std::max(life.finish, life.day().addDays(1)), makeFirst); }

Result<> resume(OrderLife& life) {
  GENDAN_CHECK(life.act(life.clerk, ResumeOrder{life.id}));
  goOn(life);
  return {};
}

Result<> hold(OrderLife& life) {
  GENDAN_CHECK(life.act(life.clerk,
                        HoldOrder{life.id, 0, u"客户要求暂停，等图纸确认 customer asks to wait for the drawing"_qs}));
  if (!life.plan.restsOnHold) life.soon(2, 5, resume);
  return {};
}

/// The parts of the first line that do not pass.
Quantity failing(const OrderLife& life, const LineAmount& amount, bool firstLot) {
  return life.plan.fails && firstLot && amount.lineNo == 1 ? wholePart(amount.quantity, 10) : Quantity();
}

Result<InspectionId> inspectLine(OrderLife& life, const LineAmount& amount, Quantity failed) {
  RecordInspection inspection;
  inspection.order = life.id;
  inspection.lineNo = amount.lineNo;
  inspection.findings.lotSize = amount.quantity;
  inspection.findings.passed = amount.quantity - failed;
  inspection.findings.failed = failed;
  if (failed.isPositive()) {
    inspection.findings.verdict = domain::Verdict::Fail;
    inspection.defects = {{{}, DefectClass::Major, u"尺寸超差 out of tolerance"_qs, life.dice.between(1, 9)}};
  }
  GENDAN_TRY(const auto recorded, life.act(u"qin"_qs, inspection));
  return InspectionId(recorded.id);
}

struct Failure {
  InspectionId inspection;
  LineAmount amount;
  Amounts lot;  ///< all that waits to be shipped
};

Result<> inspectAgain(OrderLife& life, const Failure& failure, RectificationId rectification) {
  GENDAN_CHECK(life.act(life.executor, FinishRectification{rectification, 0, u"已全检返工 sorted and reworked"_qs}));
  RecordInspection again;
  again.order = life.id;
  again.lineNo = failure.amount.lineNo;
  again.findings.lotSize = failure.amount.quantity;
  again.findings.passed = failure.amount.quantity;
  again.reinspects = failure.inspection;
  again.rectification = rectification;
  GENDAN_CHECK(life.act(u"qin"_qs, again));
  life.soon(0, 2, [lot = failure.lot](OrderLife& l) { return ship(l, lot); });
  return {};
}

/// Two of three are reworked; the third is taken as it is.
Result<> mend(OrderLife& life, const Failure& failure) {
  if (life.dice.chance(33)) {
    GENDAN_CHECK(life.act(u"qiu"_qs, ConcedeFailed{failure.inspection, failure.amount.quantity,
                                                   u"不影响装配，让步接收 does not affect assembly"_qs}));
    life.soon(0, 2, [lot = failure.lot](OrderLife& l) { return ship(l, lot); });
    return {};
  }
  DemandRectification demand;
  demand.inspection = failure.inspection;
  demand.demand = u"全检并返工 sort and rework"_qs;
  demand.responsible = life.executor.user;
  demand.due = life.day().addDays(4);
  GENDAN_TRY(const auto demanded, life.act(u"qin"_qs, demand));
  life.soon(1, 3, [failure, id = RectificationId(demanded.id)](OrderLife& l) { return inspectAgain(l, failure, id); });
  return {};
}

Result<> inspect(OrderLife& life, const Amounts& amounts) {
  GENDAN_TRY(const auto data, life.order());
  const bool firstLot = data.lines.front().done.passed.isZero();
  std::optional<Failure> failure;
  for (const auto& amount : amounts) {
    const auto failed = failing(life, amount, firstLot);
    GENDAN_TRY(const auto inspection, inspectLine(life, amount, failed));
    if (failed.isPositive()) failure = Failure{inspection, {amount.lineNo, failed}, amounts};
  }
  if (failure) return mend(life, *failure);
  life.soon(0, 2, [amounts](OrderLife& l) { return ship(l, amounts); });
  return {};
}

PlanProduction planOf(OrderLife& life, const OrderData& data) {
  PlanProduction plan;
  plan.order = life.id;
  for (const auto& line : data.lines) {
    if (!line.stocked) continue;
    PlanStep step;
    step.lineNo = line.lineNo;
    step.operation = u"加工 Machining"_qs;
    step.start = life.day();
    step.end = life.finish;
    step.quantity = line.quantity;
    step.person = life.executor.user;
    step.finishes = true;
    plan.steps.push_back(std::move(step));
  }
  return plan;
}

}  // namespace

Result<> planProduction(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  GENDAN_CHECK(life.act(life.executor, planOf(life, data)));
  if (life.plan.change != DemoChange::None) life.soon(1, 2, fileChange);
  if (life.plan.change == DemoChange::Cancellation) return {};
  if (life.plan.held || life.plan.restsOnHold) life.soon(2, 4, hold);
  else goOn(life);
  return {};
}

Result<> make(OrderLife& life, const Amounts& amounts) {
  for (const auto& amount : amounts) {
    ReportProgress report;
    report.order = life.id;
    report.lineNo = amount.lineNo;
    report.quantity = amount.quantity;
    GENDAN_CHECK(life.act(life.executor, report));
  }
  life.soon(0, 2, [amounts](OrderLife& l) { return inspect(l, amounts); });
  return {};
}

}  // namespace gendan::app::demo
