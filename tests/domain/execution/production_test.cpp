// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/execution/production.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kOrdered(2026, 5, 1);
const QDate kToday(2026, 5, 28);

Order anOrder() {
  OrderData data;
  data.state = OrderState::Executing;
  data.terms.orderDate = kOrdered;
  for (const int lineNo : {1, 2}) {
    OrderLine line;
    line.lineNo = lineNo;
    line.quantity = Quantity::of(100);
    data.lines.push_back(line);
  }
  return Order(std::move(data));
}

PlanStep aStep(int lineNo, bool finishes = false) {
  PlanStep step;
  step.lineNo = lineNo;
  step.operation = u"assembling"_qs;
  step.start = kToday;
  step.end = kToday.addDays(3);
  step.quantity = Quantity::of(100);
  step.person = UserId(1);
  step.finishes = finishes;
  return step;
}

std::vector<bool> finishing(std::vector<PlanStep> steps) {
  ProductionPlan plan;
  plan.steps = std::move(steps);
  EXPECT_TRUE(completePlan(plan, anOrder()).has_value());
  std::vector<bool> marks;
  for (const auto& step : plan.steps) marks.push_back(step.finishes);
  return marks;
}

QList<FieldError> planErrors(const PlanStep& step) {
  ProductionPlan plan;
  plan.steps = {aStep(1), step};
  const auto checked = completePlan(plan, anOrder());
  return checked ? QList<FieldError>{} : checked.error().fields;
}

ProgressReport aReport() {
  ProgressReport report;
  report.lineNo = 1;
  report.date = kToday;
  report.quantity = Quantity::of(10);
  return report;
}

QList<FieldError> reportErrors(const ProgressReport& report) {
  const auto checked = checkReport(report, anOrder(), kToday);
  return checked ? QList<FieldError>{} : checked.error().fields;
}

TEST(ProductionPlan, TheLastStepOfALineFinishesItWhereNoneIsMarked) {
  EXPECT_EQ(finishing({aStep(1), aStep(2), aStep(1)}), (std::vector{false, true, true}));
}

TEST(ProductionPlan, MarkedStepsAreTakenAtTheirWord) {
  EXPECT_EQ(finishing({aStep(1), aStep(1, true), aStep(1, true), aStep(1)}), (std::vector{false, true, true, false}));
  EXPECT_EQ(finishing({aStep(1, true), aStep(1)}), (std::vector{true, false}));
}

TEST(ProductionPlan, NumbersItsSteps) {
  ProductionPlan plan;
  plan.steps = {aStep(1), aStep(2)};
  ASSERT_TRUE(completePlan(plan, anOrder()).has_value());
  EXPECT_EQ(stepOf(plan, 2)->lineNo, 2);
  EXPECT_EQ(stepOf(plan, 3).error(), invalid(u"step", u"no_such_step"));
}

TEST(ProductionPlan, NeedsSteps) {
  ProductionPlan plan;
  EXPECT_EQ(completePlan(plan, anOrder()).error().fields, (QList<FieldError>{{u"steps"_qs, u"no_steps"_qs}}));
}

TEST(ProductionPlan, NamesEveryWrongFieldOfAStep) {
  EXPECT_EQ(planErrors(PlanStep{}), (QList<FieldError>{{u"steps[1].line"_qs, u"no_such_line"_qs},
                                                       {u"steps[1].operation"_qs, u"required"_qs},
                                                       {u"steps[1].start"_qs, u"required"_qs},
                                                       {u"steps[1].end"_qs, u"required"_qs},
                                                       {u"steps[1].quantity"_qs, u"not_positive"_qs},
                                                       {u"steps[1].person"_qs, u"required"_qs}}));
  auto backwards = aStep(1);
  backwards.end = backwards.start.addDays(-1);
  EXPECT_EQ(planErrors(backwards), (QList<FieldError>{{u"steps[1].end"_qs, u"date_before_start"_qs}}));
}

TEST(ProgressReport, WithoutOutputSaysWhy) {
  auto report = aReport();
  report.quantity = {};
  EXPECT_EQ(reportErrors(report), (QList<FieldError>{{u"remarks"_qs, u"required"_qs}}));
  report.remarks = u"the press stands still"_qs;
  EXPECT_EQ(reportErrors(report), QList<FieldError>{});
}

TEST(ProgressReport, RefusesWhatCannotBe) {
  auto report = aReport();
  report.lineNo = 3;
  report.quantity = Quantity::of(-1);
  report.date = kToday.addDays(1);
  report.expectedFinish = kToday;
  EXPECT_EQ(reportErrors(report), (QList<FieldError>{{u"line"_qs, u"no_such_line"_qs},
                                                     {u"quantity"_qs, u"negative"_qs},
                                                     {u"date"_qs, u"date_in_future"_qs},
                                                     {u"expected_finish"_qs, u"date_before_report"_qs}}));
  report = aReport();
  report.date = kOrdered.addDays(-1);
  EXPECT_EQ(reportErrors(report), (QList<FieldError>{{u"date"_qs, u"date_before_order"_qs}}));
}

TEST(ProgressReport, ACorrectionKeepsWhatItCorrects) {
  auto corrected = aReport();
  corrected.id = ProgressReportId(7);
  corrected.step = PlanStepId(3);
  corrected.finishes = false;
  const auto correction = correctionOf(corrected, {}, Quantity::of(-10), u"counted twice"_qs);
  ASSERT_TRUE(correction.has_value());
  EXPECT_EQ(correction->corrects, corrected.id);
  EXPECT_EQ(correction->step, corrected.step);
  EXPECT_EQ(correction->lineNo, 1);
  EXPECT_EQ(correction->date, kToday);
  EXPECT_FALSE(correction->finishes);
}

TEST(ProgressReport, CorrectionsNeverTakeOutMoreThanWasReported) {
  const auto corrected = aReport();
  auto earlier = aReport();
  earlier.quantity = Quantity::of(-4);
  EXPECT_TRUE(correctionOf(corrected, {earlier}, Quantity::of(-6), u"counted twice"_qs).has_value());
  EXPECT_EQ(correctionOf(corrected, {earlier}, Quantity::of(-7), {}).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"exceeds_reported"_qs}, {u"remarks"_qs, u"required"_qs}}));
  EXPECT_EQ(correctionOf(corrected, {}, {}, u"why"_qs).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"zero"_qs}}));
}

TEST(ProgressReport, ACorrectionIsNotCorrected) {
  auto correction = aReport();
  correction.corrects = ProgressReportId(7);
  EXPECT_EQ(correctionOf(correction, {}, Quantity::of(-1), u"why"_qs).error().fields,
            (QList<FieldError>{{u"report"_qs, u"is_a_correction"_qs}}));
}

TEST(Production, CountsStockedLinesAndWhatStockGave) {
  OrderData order;
  OrderLine made, freight;
  made.quantity = Quantity::of(10);
  made.done.produced = Quantity::of(6);
  made.done.fromStock = Quantity::of(3);
  freight.stocked = false;
  freight.quantity = Quantity::of(1);
  order.lines = {made, freight};
  EXPECT_FALSE(isProduced(order));
  order.lines[0].closedShort = Quantity::of(1);
  EXPECT_TRUE(isProduced(order));
}

}  // namespace
}  // namespace gendan::domain
