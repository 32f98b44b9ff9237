// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/production_commands.h"
#include "app/orders/order_access.h"
#include "app/quality/failures.h"
#include "app/quality/inspection_commands.h"
#include "app/quality/rectification_commands.h"
#include "domain/notices/notification.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

class Quality : public ::testing::Test {
 protected:
  Shop shop;
  OrderId order = producing();

  OrderId producing() {
    const auto id = shop.allocated(OrderKind::Sales, {qty("100"), qty("5")});
    shop.done(ReportProgress{id, 1, 0, {}, qty("100"), {}, {}}, u"pete"_qs);
    return id;
  }
  RecordInspection finding(const char* passed, const char* failed, const QString& number = {}) {
    RecordInspection command;
    command.order = order;
    command.lineNo = 1;
    command.findings.passed = qty(passed);
    command.findings.failed = qty(failed);
    command.findings.lotSize = qty(passed) + qty(failed);
    command.findings.verdict = qty(failed).isZero() ? Verdict::Pass : Verdict::Fail;
    if (qty(passed).isPositive() && qty(failed).isPositive()) command.findings.verdict = Verdict::Pass;
    if (!number.isEmpty()) command.reinspects = shop.find<Inspection>({where<&Inspection::number>(number)})[0].id;
    return command;
  }
  InspectionId inspected(const RecordInspection& command) { return InspectionId(shop.done(command, u"quin"_qs)); }
  InspectionId failedTen() { return inspected(finding("60", "10")); }
  DemandRectification demand(InspectionId inspection, const QString& responsible = u"pete"_qs) {
    return {inspection, u"find out why"_qs, shop.user(responsible), localDate(shop.clock.now()).addDays(3)};
  }
  LineQuantities done() { return shop.order(order).lines[0].done; }
  void expectSumsToHold() {
    Quantity passed, failed, scrapped;
    for (const auto& i : shop.find<Inspection>({where<&Inspection::order>(order)})) {
      passed += i.passedChange;
      failed += i.failedChange;
    }
    for (const auto& d : shop.find<Disposal>({where<&Disposal::order>(order)})) {
      if (d.disposition == Disposition::Concession) passed += d.quantity;
      if (d.disposition == Disposition::Scrap || d.disposition == Disposition::Return) scrapped += d.quantity;
      if (d.disposition != Disposition::Rework && d.disposition != Disposition::Sort) failed -= d.quantity;
    }
    EXPECT_EQ(done().passed, passed);
    EXPECT_EQ(done().failed, failed);
    EXPECT_EQ(done().scrapped, scrapped);
  }
  std::vector<Notification> notices(NoticeSubject subject) {
    return shop.find<Notification>({where<&Notification::subject>(subject)});
  }
  bool unresolved() {
    bool answer = false;
    const auto read = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
      answer = hasUnresolvedFailures(u, order);
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return answer;
  }
  void hold() { shop.done(HoldOrder{order, 0, u"customer thinks again"_qs}, u"sara"_qs); }
};

TEST_F(Quality, AnInspectionIsNumberedAndMovesTheLine) {
  auto command = finding("60", "10");
  command.defects = {{{}, DefectClass::Minor, u"scratched"_qs, 4}};
  const auto inspection = shop.load<Inspection>(inspected(command));
  EXPECT_EQ(inspection.number, u"IN-2026-00001"_qs);
  EXPECT_EQ(inspection.inspector, shop.user(u"quin"_qs));
  ASSERT_EQ(inspection.defects.size(), 1U);
  EXPECT_EQ(inspection.defects[0].count, 4);
  EXPECT_EQ(done().passed, qty("60"));
  EXPECT_EQ(done().failed, qty("10"));
  expectSumsToHold();
}

TEST_F(Quality, OnlyQualityRecordsDisposesAndDemands) {
  const auto inspection = failedTen();
  const DisposeFailed scrap{inspection, Disposition::Scrap, qty("1"), u"bent"_qs};
  for (const auto& login : {u"pete"_qs, u"sara"_qs, u"wes"_qs, u"max"_qs, u"root"_qs}) {
    EXPECT_EQ(shop.perform(finding("1", "0"), login).error().code, Code::Forbidden) << login.toStdString();
    EXPECT_EQ(shop.perform(scrap, login).error().code, Code::Forbidden) << login.toStdString();
    EXPECT_EQ(shop.perform(demand(inspection), login).error().code, Code::Forbidden) << login.toStdString();
  }
}

TEST_F(Quality, NoMoreIsInspectedThanWasProduced) {
  failedTen();
  EXPECT_EQ(shop.perform(finding("31", "0"), u"quin"_qs).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"exceeds_produced"_qs}}));
  EXPECT_EQ(shop.find<Inspection>({}).size(), 1U);
}

TEST_F(Quality, HoldBlocksInspectionsAndDisposalsButNotDemands) {
  const auto inspection = failedTen();
  hold();
  const QList<FieldError> onHold{{u"order"_qs, u"on_hold"_qs}};
  EXPECT_EQ(shop.perform(finding("1", "0"), u"quin"_qs).error().fields, onHold);
  EXPECT_EQ(shop.perform(finding("1", "0", u"IN-2026-00001"_qs), u"quin"_qs).error().fields, onHold);
  EXPECT_EQ(
      shop.perform(DisposeFailed{inspection, Disposition::Scrap, qty("1"), u"bent"_qs}, u"quin"_qs).error().fields,
      onHold);
  EXPECT_EQ(shop.perform(ConcedeFailed{inspection, qty("1"), u"usable"_qs}, u"quilla"_qs).error().fields, onHold);
  shop.done(demand(inspection), u"quin"_qs);
}

TEST_F(Quality, FailedGoodsAreToldToTheExecutorAndTheTracker) {
  inspected(finding("10", "0"));
  EXPECT_TRUE(notices(NoticeSubject::InspectionFailed).empty());
  failedTen();
  const auto told = notices(NoticeSubject::InspectionFailed);
  ASSERT_EQ(told.size(), 2U);
  EXPECT_EQ(told[0].department, shop.department(u"WS1"_qs));
  EXPECT_EQ(told[1].user, shop.user(u"tess"_qs));
}

TEST_F(Quality, FailedMaterialIsToldToTheOwnersOfTheOrderItFeeds) {
  const auto sales = order;
  EnterOrder enter;
  enter.kind = OrderKind::Purchase;
  enter.feeds = sales;
  enter.terms.party = shop.supplier();
  enter.terms.orderDate = localDate(shop.clock.now());
  enter.terms.dueDate = enter.terms.orderDate.addDays(5);
  LineEntry line;
  line.product = shop.product(u"NUT"_qs);
  line.quantity = qty("10");
  enter.lines = {line};
  order = OrderId(shop.done(enter, u"bill"_qs));
  shop.done(SubmitOrder{order}, u"bill"_qs);
  ReviewOrder review;
  review.review.order = order;
  shop.done(review, u"bert"_qs);
  shop.done(AllocateOrder{order, 0, shop.department(u"BUY"_qs), shop.user(u"bill"_qs), {}, {}, {}}, u"bianca"_qs);
  const auto arrive = [&](UnitOfWork& u) -> Result<Outcome> {
    GENDAN_TRY(auto arriving, loadOrder(u, order));
    GENDAN_CHECK(arriving.arrive({{1, qty("10")}}, u.now()));
    saveOrder(u, arriving);
    return outcomeOf(arriving);
  };
  ASSERT_TRUE(shop.transactor().run(u"test.arrive"_qs, {shop.actor(u"wes"_qs), {}}, arrive).has_value());
  auto command = finding("0", "10");
  command.findings.kind = InspectionKind::Incoming;
  const auto inspection = inspected(command);
  const auto told = notices(NoticeSubject::InspectionFailed);
  ASSERT_EQ(told.size(), 3U);
  EXPECT_EQ(told[0].department, shop.department(u"BUY"_qs));
  EXPECT_EQ(told[0].order, order);
  EXPECT_EQ(told[1].department, shop.department(u"SALES"_qs));
  EXPECT_EQ(told[1].order, sales);
  EXPECT_EQ(told[2].user, shop.user(u"tess"_qs));
  shop.done(DisposeFailed{inspection, Disposition::Return, qty("10"), u"wrong thread"_qs}, u"quin"_qs);
  expectSumsToHold();
}

TEST_F(Quality, ARoundIsLinkedToTheFirstAndMovesFailedToPassed) {
  const auto first = failedTen();
  shop.done(DisposeFailed{first, Disposition::Rework, qty("10"), u"burrs"_qs}, u"quin"_qs);
  const auto second = inspected(finding("6", "4", u"IN-2026-00001"_qs));
  const auto third = inspected(finding("3", "0", u"IN-2026-00002"_qs));
  EXPECT_EQ(shop.load<Inspection>(second).reinspects, first);
  EXPECT_EQ(shop.load<Inspection>(third).reinspects, first);
  EXPECT_EQ(done().passed, qty("69"));
  EXPECT_EQ(done().failed, qty("1"));
  expectSumsToHold();
}

TEST_F(Quality, ARoundLooksAtWhatFailedInItsInspection) {
  failedTen();
  inspected(finding("0", "20"));
  EXPECT_EQ(shop.perform(finding("11", "0", u"IN-2026-00001"_qs), u"quin"_qs).error().fields,
            (QList<FieldError>{{u"lot_size"_qs, u"exceeds_failed"_qs}}));
  auto other = finding("1", "0", u"IN-2026-00001"_qs);
  other.lineNo = 2;
  other.findings.kind = InspectionKind::InProcess;
  EXPECT_EQ(shop.perform(other, u"quin"_qs).error().fields,
            (QList<FieldError>{{u"reinspects"_qs, u"of_another_line"_qs}, {u"kind"_qs, u"of_another_kind"_qs}}));
}

TEST_F(Quality, DisposalsTakeOutNoMoreThanFailed) {
  const auto inspection = failedTen();
  inspected(finding("0", "20"));
  shop.done(DisposeFailed{inspection, Disposition::Scrap, qty("7"), u"bent"_qs}, u"quin"_qs);
  EXPECT_EQ(
      shop.perform(DisposeFailed{inspection, Disposition::Scrap, qty("4"), u"bent"_qs}, u"quin"_qs).error().fields,
      (QList<FieldError>{{u"quantity"_qs, u"exceeds_failed"_qs}}));
  EXPECT_EQ(done().scrapped, qty("7"));
  EXPECT_EQ(done().failed, qty("23"));
  expectSumsToHold();
}

TEST_F(Quality, AConcessionIsForTheHeadOfQualityWhoDidNotInspect) {
  const auto inspection = failedTen();
  EXPECT_EQ(
      shop.perform(DisposeFailed{inspection, Disposition::Concession, qty("4"), u"usable"_qs}, u"quilla"_qs).error(),
      invalid(u"disposition", u"needs_concession"));
  const ConcedeFailed concede{inspection, qty("4"), u"usable"_qs};
  for (const auto& login : {u"quin"_qs, u"quentin"_qs, u"petra"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(concede, login).error().code, Code::Forbidden) << login.toStdString();
  shop.done(concede, u"quilla"_qs);
  EXPECT_EQ(done().passed, qty("64"));
  expectSumsToHold();
  shop.done(finding("1", "1", u"IN-2026-00001"_qs), u"quilla"_qs);
  EXPECT_EQ(shop.perform(concede, u"quilla"_qs).error().fields,
            (QList<FieldError>{{u"separation"_qs, u"same_person"_qs}}));
}

TEST_F(Quality, ARectificationIsDemandedOfAPersonWhoMayAnswer) {
  const auto inspection = failedTen();
  const RectificationId id(shop.done(demand(inspection), u"quin"_qs));
  const auto rectification = shop.load<Rectification>(id);
  EXPECT_EQ(rectification.number, u"RE-2026-00001"_qs);
  EXPECT_EQ(rectification.department, shop.department(u"WS1"_qs));
  EXPECT_EQ(rectification.inspection, inspection);
  EXPECT_EQ(notices(NoticeSubject::RectificationDemanded).size(), 3U);
  EXPECT_EQ(shop.perform(demand(inspection, u"wes"_qs), u"quin"_qs).error(),
            invalid(u"responsible", u"wrong_function"));
  auto late = demand(inspection);
  late.due = localDate(shop.clock.now()).addDays(-1);
  EXPECT_EQ(shop.perform(late, u"quin"_qs).error().fields, (QList<FieldError>{{u"due"_qs, u"date_in_past"_qs}}));
}

TEST_F(Quality, ARectificationIsFinishedByItsDepartment) {
  const RectificationId id(shop.done(demand(failedTen()), u"quin"_qs));
  const FinishRectification finish{id, 0, u"jig replaced"_qs};
  for (const auto& login : {u"paul"_qs, u"bill"_qs, u"quin"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(finish, login).error().code, Code::Forbidden) << login.toStdString();
  EXPECT_EQ(shop.perform(FinishRectification{id, 0, {}}, u"pete"_qs).error().fields,
            (QList<FieldError>{{u"result"_qs, u"required"_qs}}));
  shop.done(finish, u"petra"_qs);
  EXPECT_EQ(shop.load<Rectification>(id).finishedBy, shop.user(u"petra"_qs));
  EXPECT_EQ(notices(NoticeSubject::RectificationFinished).size(), 2U);
  EXPECT_EQ(shop.perform(finish, u"petra"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(Quality, ARoundMayNameTheFinishedRectificationItLooksAt) {
  const auto first = failedTen();
  const auto second = inspected(finding("0", "5"));
  const RectificationId id(shop.done(demand(first), u"quin"_qs));
  auto round = finding("10", "0", u"IN-2026-00001"_qs);
  round.rectification = id;
  EXPECT_EQ(shop.perform(round, u"quin"_qs).error(), invalid(u"rectification", u"not_finished"));
  shop.done(FinishRectification{id, 0, u"jig replaced"_qs}, u"pete"_qs);
  auto wrong = finding("5", "0");
  wrong.reinspects = second;
  wrong.rectification = id;
  EXPECT_EQ(shop.perform(wrong, u"quin"_qs).error(), invalid(u"rectification", u"of_another_inspection"));
  EXPECT_EQ(shop.load<Inspection>(inspected(round)).rectification, id);
}

TEST_F(Quality, FailuresAreUnresolvedUntilGoodsAndRectificationsAreDone) {
  EXPECT_FALSE(unresolved());
  const auto inspection = failedTen();
  EXPECT_TRUE(unresolved());
  const RectificationId id(shop.done(demand(inspection), u"quin"_qs));
  shop.done(DisposeFailed{inspection, Disposition::Scrap, qty("10"), u"bent"_qs}, u"quin"_qs);
  EXPECT_TRUE(unresolved());
  shop.done(FinishRectification{id, 0, u"jig replaced"_qs}, u"pete"_qs);
  EXPECT_FALSE(unresolved());
}

}  // namespace
}  // namespace gendan::app
