// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/warning_commands.h"

#include "app/changes/change_commands.h"
#include "app/execution/production_commands.h"
#include "app/execution/supply_commands.h"
#include "app/followup/followup_commands.h"
#include "app/quality/inspection_commands.h"
#include "app/risk/risk_commands.h"
#include "app/settings/setting_commands.h"
#include "app/settlement/payment_commands.h"
#include "app/settlement/payment_notice_commands.h"
#include "app/settlement/settlement_commands.h"
#include "app/shipping/shipping_commands.h"
#include "app/warehouse/receipt_commands.h"
#include "app/warehouse/stock_commands.h"
#include "support/goods.h"
#include "support/refusal.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::cny;
using testing::qty;
using testing::Shop;
using testing::wrong;

/// It is Monday, 2026-06-01. Every rule but the one in question is kept silent by the orders being young.
class Warnings : public ::testing::Test {
 protected:
  Warnings() { shop.clock.setDate(QDate(2026, 6, 1)); }
  void SetUp() override { ASSERT_EQ(evaluated(), QStringList{}); }

  QStringList standing() {
    QStringList all;
    for (const auto state : {WarningState::Open, WarningState::Snoozed, WarningState::Managed})
      for (const auto& w : shop.find<EarlyWarning>({where<&EarlyWarning::state>(state)}))
        all.append(word(w.facts.rule) + u' ' + word(w.state));
    all.sort();
    return all;
  }
  QStringList evaluated() {
    shop.done(EvaluateWarnings{}, u"sara"_qs);
    return standing();
  }
  QStringList onDay(QDate date) {
    shop.clock.setDate(date);
    return evaluated();
  }
  EarlyWarning only() {
    const auto all = shop.find<EarlyWarning>({where<&EarlyWarning::state>(WarningState::Open)});
    EXPECT_EQ(all.size(), 1U);
    return all.empty() ? EarlyWarning() : all.front();
  }
  /// Keeps the rule about contacts silent.
  void talk(OrderId order, QDate next) {
    LogFollowUp log;
    log.order = order;
    log.note.person = u"Pete"_qs;
    log.note.finding = u"all well"_qs;
    log.note.nextDate = next;
    shop.done(log, u"tess"_qs);
  }
  OrderId quiet(OrderKind kind, std::vector<Quantity> quantities) {
    const auto id = shop.allocated(kind, std::move(quantities));
    talk(id, QDate(2026, 12, 1));
    return id;
  }
  void plan(OrderId order, QDate start, QDate end, const char* quantity) {
    PlanStep step{{}, 0, 1, u"turning"_qs, start, end, qty(quantity), shop.user(u"pete"_qs), true};
    shop.done(PlanProduction{order, 0, {}, {step}}, u"pete"_qs);
  }
  void report(OrderId order, const char* quantity) {
    ReportProgress command;
    command.order = order;
    command.lineNo = 1;
    command.quantity = qty(quantity);
    shop.done(command, u"pete"_qs);
  }
  void inspect(OrderId order, const char* passed, const char* failed, InspectionId again = {}) {
    RecordInspection command;
    command.order = order;
    command.lineNo = 1;
    command.reinspects = again;
    auto& findings = command.findings;
    findings.passed = qty(passed);
    findings.failed = qty(failed);
    findings.lotSize = findings.passed + findings.failed;
    if (findings.failed.isPositive()) findings.verdict = Verdict::Fail;
    if (findings.failed.isPositive()) command.defects = {{{}, DefectClass::Major, u"bent"_qs, 1}};
    m_inspection = InspectionId(shop.done(command, u"quin"_qs));
  }

  Shop shop;
  InspectionId m_inspection;
};

TEST_F(Warnings, NoFollowUpForFiveWorkingDays) {
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  // Assigned on Monday: the fifth working day is Monday 8, and it is late after its end.
  EXPECT_EQ(onDay(QDate(2026, 6, 8)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 9)), QStringList{u"no_follow_up open"_qs});
  const auto warning = only();
  EXPECT_EQ(warning.facts.order, id);
  EXPECT_EQ(warning.facts.since, QDate(2026, 6, 1));
  EXPECT_EQ(warning.facts.responsible, shop.user(u"tess"_qs));
  EXPECT_EQ(warning.facts.department, shop.department(u"WS1"_qs));
  talk(id, QDate(2026, 6, 10));
  EXPECT_EQ(evaluated(), QStringList{});
  EXPECT_EQ(shop.load<EarlyWarning>(warning.id).state, WarningState::Cleared);
  // The next contact is agreed on: nobody nags before that day has gone.
  talk(id, QDate(2026, 6, 25));
  EXPECT_EQ(onDay(QDate(2026, 6, 25)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 26)), QStringList{u"no_follow_up open"_qs});
  EXPECT_NE(only().id, warning.id);
}

TEST_F(Warnings, TheCompanySetsItsThresholds) {
  shop.allocated(OrderKind::Sales, {qty("5")});
  EXPECT_EQ(onDay(QDate(2026, 6, 5)), QStringList{});
  shop.done(ChangeSetting{u"warn_follow_up_days"_qs, u"3"_qs}, u"root"_qs);
  EXPECT_EQ(evaluated(), QStringList{u"no_follow_up open"_qs});
}

TEST_F(Warnings, AnOrderOnHoldIsNotLate) {
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  shop.done(HoldOrder{id, 0, u"drawing"_qs}, u"sara"_qs);
  EXPECT_EQ(onDay(QDate(2026, 6, 30)), QStringList{});
}

TEST_F(Warnings, ProductionBehindItsPlan) {
  const auto id = quiet(OrderKind::Sales, {qty("100")});
  plan(id, QDate(2026, 6, 1), QDate(2026, 6, 3), "100");
  report(id, "60");
  EXPECT_EQ(onDay(QDate(2026, 6, 5)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 8)), QStringList{u"behind_plan open"_qs});
  EXPECT_EQ(only().facts.since, QDate(2026, 6, 3));
  EXPECT_EQ(only().facts.quantity, qty("40"));
  report(id, "15");
  EXPECT_EQ(evaluated(), QStringList{u"behind_plan open"_qs});
  EXPECT_EQ(only().facts.quantity, qty("25"));
  // A new plan for the rest counts from its own day.
  plan(id, QDate(2026, 6, 8), QDate(2026, 6, 9), "25");
  EXPECT_EQ(onDay(QDate(2026, 6, 11)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 12)), QStringList{u"behind_plan open"_qs});
  report(id, "25");
  EXPECT_EQ(evaluated(), QStringList{});
}

TEST_F(Warnings, AStepThatIsDueLaterIsNotBehind) {
  const auto id = quiet(OrderKind::Sales, {qty("100")});
  const PlanStep first{{},  0, 1, u"lot 1"_qs, QDate(2026, 6, 1), QDate(2026, 6, 3), qty("40"), shop.user(u"pete"_qs),
                       true};
  const PlanStep second{{},  0, 1, u"lot 2"_qs, QDate(2026, 6, 4), QDate(2026, 6, 24), qty("60"), shop.user(u"pete"_qs),
                        true};
  shop.done(PlanProduction{id, 0, {}, {first, second}}, u"pete"_qs);
  report(id, "40");
  EXPECT_EQ(onDay(QDate(2026, 6, 22)), QStringList{});
}

TEST_F(Warnings, SupplyComesAfterItIsNeeded) {
  const auto sales = quiet(OrderKind::Sales, {qty("10")});
  EnterOrder enter;
  enter.kind = OrderKind::Purchase;
  enter.terms.party = shop.supplier();
  enter.terms.orderDate = QDate(2026, 6, 1);
  enter.terms.dueDate = QDate(2026, 6, 20);
  enter.feeds = sales;
  LineEntry line;
  line.product = shop.product(u"NUT"_qs);
  line.quantity = qty("8");
  line.feeds = shop.order(sales).lines.front().id;
  enter.lines = {line};
  const OrderId purchase(shop.done(enter, u"bill"_qs));
  shop.done(SubmitOrder{purchase}, u"bill"_qs);
  ReviewOrder review;
  review.review.order = purchase;
  shop.done(review, u"bert"_qs);
  AllocateOrder allocate{purchase, 0, shop.department(u"BUY"_qs), shop.user(u"bill"_qs), {}, {}, {}};
  shop.done(allocate, u"bianca"_qs);
  // Promised for June 20, and the goods for July 1: in time, until production is planned to begin before.
  EXPECT_EQ(evaluated(), QStringList{});
  plan(sales, QDate(2026, 6, 15), QDate(2026, 6, 30), "10");
  EXPECT_EQ(evaluated(), QStringList{u"supply_behind_need open"_qs});
  EXPECT_EQ(only().facts.order, purchase);
  EXPECT_EQ(only().facts.since, QDate(2026, 6, 15));
  EXPECT_EQ(only().facts.expected, QDate(2026, 6, 20));
  EXPECT_EQ(only().facts.quantity, qty("8"));
  ReportSupply early;
  early.order = purchase;
  early.lineNo = 1;
  early.expectedArrival = QDate(2026, 6, 14);
  early.remarks = u"by air"_qs;
  shop.done(early, u"bill"_qs);
  EXPECT_EQ(evaluated(), QStringList{});
  // The day has gone, and nothing has come.
  EXPECT_EQ(onDay(QDate(2026, 6, 15)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 16)), QStringList{u"supply_behind_need open"_qs});
  ArriveGoods arrival;
  arrival.receipt.order = purchase;
  arrival.receipt.lines = {{{}, 1, qty("8"), {}}};
  shop.done(arrival, u"wes"_qs);
  EXPECT_EQ(evaluated(), QStringList{});
}

TEST_F(Warnings, AChangeThatNobodyDecidesAndANoticeThatNobodyReads) {
  const auto id = quiet(OrderKind::Sales, {qty("10")});
  FileChange file;
  file.order = id;
  file.wording = {RaisedBy::Customer,
                  u"more"_qs,
                  u"more"_qs,
                  u"none"_qs,
                  {shop.department(u"WS1"_qs), shop.user(u"pete"_qs), QDate(2026, 6, 30)}};
  ChangeEntry entry;
  entry.field = ChangeField::LineQuantity;
  entry.lineNo = 1;
  entry.after = u"12"_qs;
  file.items = {entry};
  const ChangeRequestId request(shop.done(file, u"sara"_qs));
  EXPECT_EQ(onDay(QDate(2026, 6, 4)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 5)), QStringList{u"change_undecided open"_qs});
  EXPECT_EQ(only().facts.reference, shop.load<ChangeRequest>(request).number);
  for (const auto& head : {u"sofia"_qs, u"petra"_qs, u"fiona"_qs}) {
    DecideChange decide;
    decide.request = request;
    shop.done(decide, head);
  }
  EXPECT_EQ(evaluated(), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 9)), QStringList{});
  const auto notices = shop.find<ChangeNotice>({where<&ChangeNotice::request>(request)});
  ASSERT_FALSE(notices.empty());
  EXPECT_EQ(onDay(QDate(2026, 6, 10)).size(), static_cast<qsizetype>(notices.size()));
  EXPECT_TRUE(standing().contains(u"change_unacknowledged open"_qs));
}

TEST_F(Warnings, ALineThatFailsInspectionTwice) {
  const auto id = quiet(OrderKind::Sales, {qty("10")});
  report(id, "10");
  inspect(id, "6", "4");
  EXPECT_EQ(evaluated(), QStringList{});
  const auto first = m_inspection;
  inspect(id, "1", "3", first);
  EXPECT_EQ(evaluated(), QStringList{u"failed_again open"_qs});
  EXPECT_EQ(only().facts.quantity, qty("3"));
  inspect(id, "3", "0", first);
  EXPECT_EQ(evaluated(), QStringList{});
}

TEST_F(Warnings, ACustomerWhoPaysLate) {
  const auto id = quiet(OrderKind::Sales, {qty("10")});
  ClaimSettlement claim;
  claim.order = id;
  claim.terms = {cny("40"), QDate(2026, 6, 10), {}, {}};
  shop.done(claim, u"sara"_qs);
  claim.terms = {cny("60"), QDate(2026, 6, 20), {}, {}};
  shop.done(claim, u"sara"_qs);
  EXPECT_EQ(onDay(QDate(2026, 6, 10)), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 11)), QStringList{u"receivable_overdue open"_qs});
  EXPECT_EQ(only().facts.amount, cny("40"));
  PostPayment post;
  post.payment.order = id;
  post.payment.direction = PaymentDirection::In;
  post.payment.amount = cny("45");
  shop.done(post, u"fay"_qs);
  EXPECT_EQ(evaluated(), QStringList{});
  EXPECT_EQ(onDay(QDate(2026, 6, 21)), QStringList{u"receivable_overdue open"_qs});
  EXPECT_EQ(only().facts.amount, cny("55"));
  EXPECT_EQ(only().facts.since, QDate(2026, 6, 20));
}

TEST_F(Warnings, APaymentOfOursThatIsOverdue) {
  const auto id = quiet(OrderKind::Purchase, {qty("10")});
  IssuePaymentNotice issue;
  issue.order = id;
  issue.terms.amount = cny("30");
  issue.terms.dueDate = QDate(2026, 6, 10);
  issue.terms.bank = u"ICBC"_qs;
  issue.terms.account = u"622"_qs;
  const PaymentNoticeId notice(shop.done(issue, u"bill"_qs));
  EXPECT_EQ(onDay(QDate(2026, 6, 11)), QStringList{u"payable_overdue open"_qs});
  EXPECT_EQ(only().facts.amount, cny("30"));
  shop.done(RefusePayment{notice, 0, u"wrong account"_qs}, u"flo"_qs);
  EXPECT_EQ(evaluated(), QStringList{});
}

TEST_F(Warnings, StockThatANoticeReliedOnIsGone) {
  testing::haveInStock(shop, u"BOLT"_qs, qty("10"));
  const auto id = quiet(OrderKind::Sales, {qty("8")});
  plan(id, QDate(2026, 6, 1), QDate(2026, 6, 29), "8");
  IssueShippingNotice issue;
  issue.notice.order = id;
  issue.notice.consignee = u"ACME"_qs;
  ShippingNoticeLine line;
  line.lineNo = 1;
  line.quantity = line.fromStock = qty("8");
  issue.notice.lines = {line};
  shop.done(issue, u"pete"_qs);
  EXPECT_EQ(evaluated(), QStringList{});
  CountStock count;
  count.product = shop.product(u"BOLT"_qs);
  count.counted = qty("3");
  count.note = u"rust"_qs;
  const StockCountId counted(shop.done(count, u"wes"_qs));
  EXPECT_EQ(evaluated(), QStringList{});
  shop.done(ConfirmCount{counted, 0, {}}, u"wilma"_qs);
  EXPECT_EQ(evaluated(), QStringList{u"stock_short open"_qs});
  EXPECT_EQ(only().facts.quantity, qty("5"));
  EXPECT_EQ(only().facts.order, id);
}

TEST_F(Warnings, APlanThatEndsAfterThePromise) {
  const auto id = quiet(OrderKind::Sales, {qty("10")});  // promised for July 1
  plan(id, QDate(2026, 6, 10), QDate(2026, 7, 1), "10");
  EXPECT_EQ(evaluated(), QStringList{});
  plan(id, QDate(2026, 6, 10), QDate(2026, 7, 2), "10");
  EXPECT_EQ(evaluated(), QStringList{u"promise_before_plan open"_qs});
  EXPECT_EQ(only().facts.since, QDate(2026, 7, 1));
  EXPECT_EQ(only().facts.expected, QDate(2026, 7, 2));
  report(id, "10");
  EXPECT_EQ(evaluated(), QStringList{}) << "it is made, whatever the plan says";
}

TEST_F(Warnings, AreRaisedOnceAndWriteNothingWhenNothingHasChanged) {
  shop.allocated(OrderKind::Sales, {qty("5")});
  EXPECT_EQ(onDay(QDate(2026, 6, 9)).size(), 1);
  shop.takePublished();
  const auto before = only();
  EXPECT_EQ(onDay(QDate(2026, 6, 12)).size(), 1);
  EXPECT_EQ(only(), before);
  EXPECT_TRUE(shop.takePublished().empty());
}

TEST_F(Warnings, ASnoozedOneComesBackUnlessTheRecordsClearIt) {
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  onDay(QDate(2026, 6, 9));
  const SnoozeWarning command{only().id, 0, QDate(2026, 6, 12), u"customer is on holiday"_qs};
  EXPECT_EQ(shop.perform(command, u"quin"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(wrong(shop.perform(SnoozeWarning{only().id, 0, QDate(2026, 6, 1), {}}, u"tess"_qs)),
            (QStringList{u"until: date_in_the_past"_qs, u"reason: required"_qs}));
  shop.done(command, u"tess"_qs);
  EXPECT_EQ(onDay(QDate(2026, 6, 12)), QStringList{u"no_follow_up snoozed"_qs});
  EXPECT_EQ(onDay(QDate(2026, 6, 13)), QStringList{u"no_follow_up open"_qs});
  shop.done(SnoozeWarning{only().id, 0, QDate(2026, 6, 20), u"still away"_qs}, u"tess"_qs);
  talk(id, QDate(2026, 6, 25));
  EXPECT_EQ(evaluated(), QStringList{});
}

TEST_F(Warnings, OneBecomesARiskInOneCommand) {
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  onDay(QDate(2026, 6, 9));
  RegisterWarning command;
  command.warning = only().id;
  command.risk.kind = RiskKind::CustomerChange;
  command.risk.description = u"nobody answers"_qs;
  command.risk.assessment.likelihood = Likelihood::High;
  command.risk.assessment.impact = Impact::Severe;
  EXPECT_EQ(shop.perform(command, u"quin"_qs).error().code, Code::Forbidden);
  const auto risk = shop.load<Risk>(RiskId(shop.done(command, u"tess"_qs)));
  EXPECT_EQ(risk.order, id);
  EXPECT_EQ(risk.level, RiskLevel::High);
  EXPECT_EQ(standing(), QStringList{u"no_follow_up managed"_qs});
  EXPECT_EQ(evaluated(), QStringList{u"no_follow_up managed"_qs}) << "it does not come back beside the risk";
  EXPECT_EQ(shop.perform(command, u"tess"_qs).error().code, Code::NotAllowedInState);
  talk(id, QDate(2026, 6, 25));
  EXPECT_EQ(evaluated(), QStringList{});
  EXPECT_EQ(shop.load<Risk>(risk.id).state, RiskState::Open);
}

TEST_F(Warnings, AdministratorsEvaluateNothing) {
  EXPECT_EQ(shop.perform(EvaluateWarnings{}, u"root"_qs).error().code, Code::Forbidden);
}

}  // namespace
}  // namespace gendan::app
