// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quality/inspection.h"

#include <gtest/gtest.h>

#include "domain/quality/rectification.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kToday(2026, 5, 28);
constexpr Instant kNow{1'780'000'000'000};

Order anOrder(OrderKind kind = OrderKind::Sales) {
  OrderData data;
  data.kind = kind;
  data.state = OrderState::Executing;
  data.paid = Money::zero(data.terms.currency);
  OrderLine line;
  line.lineNo = 1;
  line.quantity = Quantity::of(1'000);
  line.done.produced = line.done.arrived = Quantity::of(1'000);
  data.lines = {line};
  return Order(std::move(data));
}

/// Of 1000 pieces: code J, AQL 2.5 takes 80 and accepts 5, AQL 4.0 accepts 7.
Inspection anInspection(int passed, int failed, Verdict verdict) {
  Inspection inspection;
  inspection.lineNo = 1;
  inspection.findings.passed = Quantity::of(passed);
  inspection.findings.failed = Quantity::of(failed);
  inspection.findings.lotSize = Quantity::of(passed + failed);
  inspection.findings.verdict = verdict;
  return inspection;
}

Defect defects(DefectClass defectClass, int count) { return {{}, defectClass, u"scratched"_qs, count}; }

QList<FieldError> errorsOf(Inspection& inspection, const Order& order = anOrder()) {
  const auto completed = completeInspection(inspection, order);
  return completed ? QList<FieldError>{} : completed.error().fields;
}

TEST(Inspection, DefectsAreJudgedByClass) {
  struct Case {
    Aql major, minor;
    std::vector<Defect> defects;
    std::optional<Verdict> verdict;
  };
  using enum DefectClass;
  const std::vector<Case> cases{
      {Aql::None, Aql::None, {}, std::nullopt},
      {Aql::None, Aql::None, {defects(Major, 9)}, std::nullopt},
      {Aql::None, Aql::None, {defects(Critical, 1)}, Verdict::Fail},
      {Aql::P25, Aql::P40, {defects(Critical, 1)}, Verdict::Fail},
      {Aql::P25, Aql::P40, {defects(Major, 5), defects(Minor, 7)}, Verdict::Pass},
      {Aql::P25, Aql::P40, {defects(Major, 3), defects(Major, 3)}, Verdict::Fail},
      {Aql::P25, Aql::P40, {defects(Minor, 8)}, Verdict::Fail},
      {Aql::P25, Aql::None, {defects(Minor, 99)}, Verdict::Pass},
      {Aql::None, Aql::P40, {defects(Major, 99)}, Verdict::Pass},
  };
  for (size_t i = 0; i < cases.size(); ++i) {
    Findings findings;
    findings.lotSize = Quantity::of(1'000);
    findings.majorAql = cases[i].major;
    findings.minorAql = cases[i].minor;
    EXPECT_EQ(judge(findings, cases[i].defects), cases[i].verdict) << "case " << i;
  }
}

TEST(Inspection, TheSampleIsWhatThePlanAsksForElseTheLot) {
  Findings findings;
  findings.lotSize = *Quantity::parse(u"29.2");  // 30 pieces: code D
  EXPECT_EQ(sampleFor(findings), 30);
  findings.majorAql = Aql::P25;
  EXPECT_EQ(sampleFor(findings), 5);
  findings.minorAql = Aql::P40;
  EXPECT_EQ(sampleFor(findings), 13);
}

TEST(Inspection, ProposesTheSampleAndRefusesASmallerOne) {
  auto inspection = anInspection(1'000, 0, Verdict::Pass);
  inspection.findings.majorAql = Aql::P25;
  EXPECT_EQ(errorsOf(inspection), QList<FieldError>{});
  EXPECT_EQ(inspection.findings.sampleSize, 80);
  inspection.findings.sampleSize = 79;
  EXPECT_EQ(errorsOf(inspection), (QList<FieldError>{{u"sample_size"_qs, u"below_plan"_qs}}));
  inspection.findings.sampleSize = 1'001;
  EXPECT_EQ(errorsOf(inspection), (QList<FieldError>{{u"sample_size"_qs, u"exceeds_lot"_qs}}));
}

TEST(Inspection, AVerdictAgainstTheDefectsNeedsItsReason) {
  auto inspection = anInspection(1'000, 0, Verdict::Pass);
  inspection.findings.majorAql = Aql::P25;
  inspection.defects = {defects(DefectClass::Major, 6)};
  EXPECT_EQ(errorsOf(inspection), (QList<FieldError>{{u"note"_qs, u"required"_qs}}));
  inspection.findings.note = u"the marks come off with the packing"_qs;
  EXPECT_EQ(errorsOf(inspection), QList<FieldError>{});
  EXPECT_TRUE(inspection.overridden);
  auto stricter = anInspection(0, 1'000, Verdict::Fail);
  stricter.findings.majorAql = Aql::P25;
  EXPECT_EQ(errorsOf(stricter), (QList<FieldError>{{u"note"_qs, u"required"_qs}}));
  auto agreeing = anInspection(1'000, 0, Verdict::Pass);
  agreeing.findings.majorAql = Aql::P25;
  agreeing.defects = {defects(DefectClass::Major, 5)};
  EXPECT_EQ(errorsOf(agreeing), QList<FieldError>{});
  EXPECT_FALSE(agreeing.overridden);
}

TEST(Inspection, QuantitiesFollowTheVerdict) {
  auto nothingPassed = anInspection(0, 10, Verdict::Pass);
  EXPECT_EQ(errorsOf(nothingPassed), (QList<FieldError>{{u"passed"_qs, u"contradicts_verdict"_qs}}));
  auto nothingFailed = anInspection(10, 0, Verdict::Fail);
  EXPECT_EQ(errorsOf(nothingFailed), (QList<FieldError>{{u"failed"_qs, u"contradicts_verdict"_qs}}));
  auto everyPieceSeen = anInspection(90, 10, Verdict::Fail);
  EXPECT_EQ(errorsOf(everyPieceSeen), QList<FieldError>{});
  EXPECT_EQ(everyPieceSeen.findings.sampleSize, 100);
  auto bySample = anInspection(90, 10, Verdict::Fail);
  bySample.findings.sampleSize = 20;
  EXPECT_EQ(errorsOf(bySample), (QList<FieldError>{{u"passed"_qs, u"failed_by_sample"_qs}}));
}

TEST(Inspection, NamesEveryWrongFieldAtOnce) {
  auto inspection = anInspection(5, -1, Verdict::Pass);
  inspection.lineNo = 2;
  inspection.findings.kind = InspectionKind::Incoming;
  inspection.findings.lotSize = Quantity::of(7);
  inspection.findings.sampleSize = -1;
  inspection.defects = {Defect{}};
  EXPECT_EQ(errorsOf(inspection), (QList<FieldError>{{u"line"_qs, u"no_such_line"_qs},
                                                     {u"kind"_qs, u"not_for_this_order"_qs},
                                                     {u"sample_size"_qs, u"negative"_qs},
                                                     {u"failed"_qs, u"negative"_qs},
                                                     {u"lot_size"_qs, u"does_not_add_up"_qs},
                                                     {u"defects[0].description"_qs, u"required"_qs},
                                                     {u"defects[0].count"_qs, u"not_positive"_qs}}));
  auto empty = anInspection(0, 0, Verdict::Pass);
  EXPECT_EQ(errorsOf(empty).front(), (FieldError{u"lot_size"_qs, u"not_positive"_qs}));
}

TEST(Inspection, EachKindBelongsToItsOrders) {
  using enum InspectionKind;
  for (const auto kind : {Incoming, InProcess, Final, Outgoing}) {
    auto inspection = anInspection(10, 0, Verdict::Pass);
    inspection.findings.kind = kind;
    EXPECT_EQ(errorsOf(inspection).isEmpty(), kind != Incoming) << word(kind).toStdString();
    EXPECT_EQ(errorsOf(inspection, anOrder(OrderKind::Purchase)).isEmpty(), kind == Incoming)
        << word(kind).toStdString();
  }
}

TEST(Inspection, NotesWhatItMoved) {
  struct Step {
    InspectionKind kind;
    int passed, failed;
    bool again;
    int passedChange, failedChange;
  };
  auto order = anOrder();
  for (const auto& step :
       {Step{InspectionKind::InProcess, 50, 50, false, 0, 0}, Step{InspectionKind::Final, 90, 10, false, 90, 10},
        Step{InspectionKind::Final, 6, 4, true, 6, -6}, Step{InspectionKind::Outgoing, 15, 5, false, -5, 5},
        Step{InspectionKind::Outgoing, 5, 0, true, 5, -5}}) {
    auto inspection = anInspection(step.passed, step.failed, Verdict::Pass);
    inspection.findings.kind = step.kind;
    if (step.again) inspection.reinspects = InspectionId(1);
    ASSERT_TRUE(countInspection(order, inspection, kNow).has_value());
    EXPECT_EQ(inspection.passedChange, Quantity::of(step.passedChange)) << word(step.kind).toStdString();
    EXPECT_EQ(inspection.failedChange, Quantity::of(step.failedChange)) << word(step.kind).toStdString();
  }
}

TEST(Inspection, WhatIsOnAShippingNoticeOrGoneDoesNotFailAnyMore) {
  auto order = anOrder();
  ASSERT_TRUE(order.inspect(1, Quantity::of(100), {}, false, kNow).has_value());
  ASSERT_TRUE(order.notifyShipment({{1, Quantity::of(80)}}, kNow).has_value());
  ASSERT_TRUE(order.ship({{1, Quantity::of(30)}}).has_value());
  EXPECT_EQ(order.inspectOutgoing(1, Quantity::of(50), Quantity::of(21)).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"exceeds_passed"_qs}}));
  EXPECT_EQ(order.inspectOutgoing(1, {}, Quantity::of(21)).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"on_shipping_notice"_qs}}));
  EXPECT_TRUE(order.inspectOutgoing(1, Quantity::of(50), Quantity::of(20)).has_value());
}

TEST(Inspection, GoodsAreInspectedAndDisposedOfAfterCompletionToo) {
  OrderData data = anOrder().data();
  data.state = OrderState::Completed;
  data.lines[0].quantity = Quantity::of(10);
  data.lines[0].done.received = Quantity::of(10);
  data.lines[0].done.failed = Quantity::of(5);
  Order order(data);
  EXPECT_TRUE(order.inspect(1, Quantity::of(1), {}, true, kNow).has_value());
  EXPECT_TRUE(order.dispose(1, Quantity::of(4), Disposition::Scrap).has_value());
  EXPECT_EQ(order.state(), OrderState::Completed);
  EXPECT_TRUE(order.inspect(1, Quantity::of(1), {}, false, kNow).has_value());
  data.onHold = true;
  EXPECT_EQ(Order(data).dispose(1, Quantity::of(4), Disposition::Scrap).error().code, Code::NotAllowedInState);
}

TEST(Disposal, OnlyWhatPassedOrWentIsNoLongerFailed) {
  const auto first = anInspection(0, 100, Verdict::Fail);
  const auto disposal = [](Disposition disposition, int quantity) {
    Disposal d;
    d.disposition = disposition;
    d.quantity = Quantity::of(quantity);
    return d;
  };
  EXPECT_EQ(openFailed(first, {}, {}), Quantity::of(100));
  EXPECT_EQ(
      openFailed(first, {anInspection(20, 10, Verdict::Pass), anInspection(5, 0, Verdict::Pass)},
                 {disposal(Disposition::Rework, 30), disposal(Disposition::Sort, 30), disposal(Disposition::Scrap, 7),
                  disposal(Disposition::Return, 2), disposal(Disposition::Concession, 1)}),
      Quantity::of(65));
}

TEST(Disposal, RefusesWhatCannotBe) {
  auto first = anInspection(0, 10, Verdict::Fail);
  first.findings.kind = InspectionKind::InProcess;
  Disposal disposal;
  disposal.disposition = Disposition::Return;
  disposal.quantity = Quantity::of(11);
  EXPECT_EQ(checkDisposal(disposal, first, Quantity::of(10), anOrder()).error().fields,
            (QList<FieldError>{{u"inspection"_qs, u"moves_no_goods"_qs},
                               {u"quantity"_qs, u"exceeds_failed"_qs},
                               {u"disposition"_qs, u"not_for_this_order"_qs},
                               {u"reason"_qs, u"required"_qs}}));
  first.findings.kind = InspectionKind::Incoming;
  disposal.reason = u"bent"_qs;
  disposal.quantity = {};
  EXPECT_EQ(checkDisposal(disposal, first, Quantity::of(10), anOrder(OrderKind::Purchase)).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"not_positive"_qs}}));
  disposal.quantity = Quantity::of(10);
  EXPECT_TRUE(checkDisposal(disposal, first, Quantity::of(10), anOrder(OrderKind::Purchase)).has_value());
}

TEST(Rectification, IsDemandedForWhatFailedWhileTheOrderLives) {
  Rectification rectification;
  rectification.demand = u"new jig"_qs;
  rectification.due = kToday;
  const auto failed = anInspection(0, 10, Verdict::Fail);
  auto order = anOrder().data();
  EXPECT_TRUE(checkDemand(rectification, failed, order, kToday).has_value());
  for (const auto state : {OrderState::Closing, OrderState::Closed, OrderState::Cancelled}) {
    order.state = state;
    EXPECT_EQ(checkDemand(rectification, failed, order, kToday).error().code, Code::NotAllowedInState);
  }
  rectification.demand.clear();
  rectification.due = kToday.addDays(-1);
  EXPECT_EQ(
      checkDemand(rectification, anInspection(10, 0, Verdict::Pass), anOrder().data(), kToday).error().fields,
      (QList<FieldError>{
          {u"inspection"_qs, u"nothing_failed"_qs}, {u"demand"_qs, u"required"_qs}, {u"due"_qs, u"date_in_past"_qs}}));
}

TEST(Rectification, IsFinishedOnceWithAResult) {
  Rectification rectification;
  EXPECT_EQ(finish(rectification, u" "_qs, UserId(1), kNow).error().fields,
            (QList<FieldError>{{u"result"_qs, u"required"_qs}}));
  EXPECT_TRUE(rectification.isOpen());
  EXPECT_TRUE(finish(rectification, u"jig replaced"_qs, UserId(1), kNow).has_value());
  EXPECT_FALSE(rectification.isOpen());
  EXPECT_EQ(finish(rectification, u"again"_qs, UserId(1), kNow).error().code, Code::NotAllowedInState);
}

}  // namespace
}  // namespace gendan::domain
