// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/production_commands.h"

#include "app/quality/inspection_commands.h"
#include "domain/notices/notification.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

class Production : public ::testing::Test {
 protected:
  Shop shop;
  OrderId order = shop.allocated(OrderKind::Sales, {qty("10")});

  PlanStep step(const QString& operation, const QString& person, bool finishes = false) {
    const auto today = localDate(shop.clock.now());
    return {{}, 0, 1, operation, today, today.addDays(2), qty("10"), shop.user(person), finishes};
  }
  ReportProgress report(const char* quantity, int stepNo = 0) {
    ReportProgress command;
    command.order = order;
    command.lineNo = 1;
    command.stepNo = stepNo;
    command.quantity = qty(quantity);
    return command;
  }
  Quantity produced() { return shop.order(order).lines[0].done.produced; }
  Quantity reported() {
    Quantity sum;
    for (const auto& r : shop.find<ProgressReport>({where<&ProgressReport::order>(order)}))
      if (r.finishes) sum += r.quantity;
    return sum;
  }
  size_t told(NoticeSubject subject) {
    return shop.find<Notification>({where<&Notification::order>(order), where<&Notification::subject>(subject)}).size();
  }
  void hold() { shop.done(HoldOrder{order, 0, u"customer thinks again"_qs}, u"sara"_qs); }
};

TEST_F(Production, PlanningStartsExecutionAndReplacesTheEarlierPlan) {
  const PlanProduction plan{order, 0, u"first shift"_qs, {step(u"cutting"_qs, u"pete"_qs)}};
  const ProductionPlanId first(shop.done(plan, u"pete"_qs));
  EXPECT_EQ(shop.order(order).state, OrderState::Executing);
  const ProductionPlanId second(shop.done(plan, u"petra"_qs));
  EXPECT_TRUE(shop.load<ProductionPlan>(first).replacedAt.isValid());
  EXPECT_FALSE(shop.load<ProductionPlan>(second).replacedAt.isValid());
  EXPECT_EQ(shop.load<ProductionPlan>(first).steps.size(), 1U);
}

TEST_F(Production, OnlyTheExecutingDepartmentPlansAndReports) {
  const PlanProduction plan{order, 0, {}, {step(u"cutting"_qs, u"pete"_qs)}};
  for (const auto& login : {u"paul"_qs, u"sara"_qs, u"quin"_qs, u"max"_qs}) {
    EXPECT_EQ(shop.perform(plan, login).error().code, Code::Forbidden) << login.toStdString();
    EXPECT_EQ(shop.perform(report("1"), login).error().code, Code::Forbidden) << login.toStdString();
  }
}

TEST_F(Production, AStepIsGivenToSomebodyOfTheDepartment) {
  const PlanProduction plan{order, 0, {}, {step(u"cutting"_qs, u"pete"_qs), step(u"packing"_qs, u"paul"_qs)}};
  EXPECT_EQ(shop.perform(plan, u"pete"_qs).error().fields,
            (QList<FieldError>{{u"steps[1].person"_qs, u"not_of_the_department"_qs}}));
}

TEST_F(Production, HoldBlocksPlansReportsAndCorrections) {
  const ProgressReportId posted(shop.done(report("4"), u"pete"_qs));
  hold();
  const QList<FieldError> onHold{{u"order"_qs, u"on_hold"_qs}};
  EXPECT_EQ(shop.perform(PlanProduction{order, 0, {}, {step(u"cutting"_qs, u"pete"_qs)}}, u"pete"_qs).error().fields,
            onHold);
  EXPECT_EQ(shop.perform(report("1"), u"pete"_qs).error().fields, onHold);
  EXPECT_EQ(shop.perform(CorrectProgress{posted, qty("-1"), u"miscounted"_qs}, u"pete"_qs).error().fields, onHold);
  EXPECT_EQ(produced(), qty("4"));
}

TEST_F(Production, APurchaseIsNotProduced) {
  order = shop.allocated(OrderKind::Purchase, {qty("10")});
  const auto refused = shop.perform(report("1"), u"bianca"_qs);
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"order"_qs, u"wrong_kind"_qs}}));
}

TEST_F(Production, AnOrderNobodyExecutesHasNoProgress) {
  order = shop.accepted(OrderKind::Sales, {qty("10")});
  EXPECT_EQ(shop.perform(report("1"), u"pete"_qs).error().code, Code::Forbidden);
}

TEST_F(Production, TheFirstReportStartsExecution) {
  shop.done(report("2.5"), u"pete"_qs);
  EXPECT_EQ(shop.order(order).state, OrderState::Executing);
  EXPECT_EQ(produced(), qty("2.5"));
  EXPECT_EQ(reported(), produced());
  EXPECT_EQ(shop.find<ProgressReport>({}).front().date, localDate(shop.clock.now()));
}

TEST_F(Production, HalfFinishedGoodsAreNotOutput) {
  const PlanProduction plan{order, 0, {}, {step(u"cutting"_qs, u"pete"_qs), step(u"assembling"_qs, u"pete"_qs)}};
  shop.done(plan, u"pete"_qs);
  shop.done(report("8", 1), u"pete"_qs);
  EXPECT_EQ(produced(), qty("0"));
  shop.done(report("3", 2), u"pete"_qs);
  EXPECT_EQ(produced(), qty("3"));
  EXPECT_EQ(reported(), produced());
  EXPECT_EQ(shop.perform(report("3", 3), u"pete"_qs).error(), invalid(u"step", u"no_such_step"));
}

TEST_F(Production, AStepBelongsToItsLine) {
  order = shop.allocated(OrderKind::Sales, {qty("10"), qty("5")});
  shop.done(PlanProduction{order, 0, {}, {step(u"cutting"_qs, u"pete"_qs)}}, u"pete"_qs);
  auto wrong = report("3", 1);
  wrong.lineNo = 2;
  EXPECT_EQ(shop.perform(wrong, u"pete"_qs).error(), invalid(u"step", u"of_another_line"));
}

TEST_F(Production, WhenAllIsProducedQualityAndTheTrackerAreToldOnce) {
  shop.done(report("9"), u"pete"_qs);
  EXPECT_EQ(told(NoticeSubject::ProductionFinished), 0U);
  shop.done(report("1"), u"pete"_qs);
  EXPECT_EQ(told(NoticeSubject::ProductionFinished), 2U);
  shop.done(report("1"), u"pete"_qs);
  EXPECT_EQ(told(NoticeSubject::ProductionFinished), 2U);
}

TEST_F(Production, ACorrectionTakesOutputBackOut) {
  const ProgressReportId posted(shop.done(report("8"), u"pete"_qs));
  shop.done(CorrectProgress{posted, qty("-3"), u"counted twice"_qs}, u"petra"_qs);
  EXPECT_EQ(produced(), qty("5"));
  EXPECT_EQ(reported(), produced());
  shop.done(CorrectProgress{posted, qty("1"), u"one was hidden"_qs}, u"pete"_qs);
  EXPECT_EQ(produced(), qty("6"));
  EXPECT_EQ(shop.load<ProgressReport>(posted).quantity, qty("8"));
  EXPECT_EQ(shop.perform(CorrectProgress{posted, qty("-7"), u"all wrong"_qs}, u"pete"_qs).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"exceeds_reported"_qs}}));
  EXPECT_EQ(shop.perform(CorrectProgress{posted, qty("-1"), u"why"_qs}, u"paul"_qs).error().code, Code::Forbidden);
}

TEST_F(Production, WhatIsInspectedIsNotTakenBackOut) {
  const ProgressReportId posted(shop.done(report("8"), u"pete"_qs));
  RecordInspection inspection;
  inspection.order = order;
  inspection.lineNo = 1;
  inspection.findings.lotSize = qty("5");
  inspection.findings.passed = qty("4");
  inspection.findings.failed = qty("1");
  shop.done(inspection, u"quin"_qs);
  EXPECT_EQ(shop.perform(CorrectProgress{posted, qty("-4"), u"miscounted"_qs}, u"pete"_qs).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"exceeds_uninspected"_qs}}));
  shop.done(CorrectProgress{posted, qty("-3"), u"miscounted"_qs}, u"pete"_qs);
  EXPECT_EQ(produced(), qty("5"));
}

}  // namespace
}  // namespace gendan::app
