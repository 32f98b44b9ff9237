// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/credit_commands.h"

#include "app/risk/warning_commands.h"
#include "app/settlement/payment_commands.h"
#include "app/settlement/settlement_commands.h"
#include "app/shipping/shipping_commands.h"
#include "domain/risk/early_warning.h"
#include "support/goods.h"
#include "support/refusal.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::cny;
using testing::qty;
using testing::Shop;
using testing::wrong;

class Credit : public ::testing::Test {
 protected:
  RateCredit limitOf(const char* limit) {
    RateCredit command;
    command.party = shop.customer();
    command.limit = cny(limit);
    command.validUntil = QDate(2027, 1, 1);
    return command;
  }
  CreditRatingId inForce(const char* limit) {
    const CreditRatingId id(shop.done(limitOf(limit), u"fay"_qs));
    shop.done(ConfirmCredit{id, 0, {}}, u"max"_qs);
    return id;
  }
  /// Made, inspected and on a shipping notice.
  OrderId readyToGo(const char* quantity) {
    const auto id = shop.allocated(OrderKind::Sales, {qty(quantity)});
    testing::havePassed(shop, id, 1, qty(quantity));
    IssueShippingNotice issue;
    issue.notice.order = id;
    ShippingNoticeLine line;
    line.lineNo = 1;
    line.quantity = qty(quantity);
    issue.notice.lines = {line};
    issue.notice.consignee = u"ACME"_qs;
    m_notice = ShippingNoticeId(shop.done(issue, u"pete"_qs));
    return id;
  }
  Result<Committed> dispatch() {
    DispatchGoods command;
    command.shipment.notice = m_notice;
    ShipmentLine line;
    line.lineNo = 1;
    line.quantity = shop.load<ShippingNotice>(m_notice).lines.front().quantity;
    command.shipment.lines = {line};
    return shop.perform(command, u"wes"_qs);
  }
  void pays(OrderId order, const char* amount) {
    PostPayment post;
    post.payment.order = order;
    post.payment.direction = PaymentDirection::In;
    post.payment.amount = cny(amount);
    shop.done(post, u"fay"_qs);
  }
  bool isTold(const char* department, NoticeSubject subject, OrderId order) {
    return testing::lastTold(shop, shop.department(QString::fromLatin1(department)), {}, order) == subject;
  }

  Shop shop;
  ShippingNoticeId m_notice;
};

TEST_F(Credit, BlocksDispatchOverTheLimitUntilTheCustomerPays) {
  const auto order = readyToGo("10");  // 100.00
  EXPECT_EQ(shop.order(order).due, cny("100"));
  inForce("99.99");
  const auto refused = dispatch();
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, Code::NotAllowedInState);
  EXPECT_EQ(wrong(refused), QStringList{u"credit: over_limit"_qs});
  EXPECT_EQ(shop.order(order).lines.front().done.shipped, Quantity());
  pays(order, "0.01");
  EXPECT_TRUE(dispatch().has_value());
}

TEST_F(Credit, CountsEveryRunningOrderOfTheCustomer) {
  inForce("150");
  readyToGo("10");
  EXPECT_TRUE(dispatch().has_value());
  readyToGo("6");
  EXPECT_EQ(wrong(dispatch()), QStringList{u"credit: over_limit"_qs}) << "100 + 60 are owed";
}

TEST_F(Credit, WithoutAConfirmedRatingThereIsNoLimit) {
  readyToGo("10");
  const CreditRatingId proposed(shop.done(limitOf("1"), u"fay"_qs));
  EXPECT_TRUE(dispatch().has_value());
  shop.done(RejectCredit{proposed, 0, u"too low"_qs}, u"max"_qs);
  readyToGo("10");
  EXPECT_TRUE(dispatch().has_value());
}

TEST_F(Credit, AManagerOverridesForOneOrderAndWhatTheySaw) {
  const auto first = readyToGo("10");
  inForce("50");
  const OverrideCredit override{first, u"the customer's bank has confirmed"_qs};
  for (const auto& login : {u"sofia"_qs, u"fiona"_qs, u"wes"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(override, login).error().code, Code::Forbidden) << login.toStdString();
  EXPECT_EQ(wrong(shop.perform(OverrideCredit{first, {}}, u"max"_qs)), QStringList{u"reason: required"_qs});
  shop.done(override, u"max"_qs);
  const auto kept = m_notice;
  const auto second = readyToGo("1");
  EXPECT_EQ(wrong(dispatch()), QStringList{u"credit: over_limit"_qs}) << "it was for the first order";
  m_notice = kept;
  EXPECT_EQ(wrong(dispatch()), QStringList{u"credit: over_limit"_qs}) << "more is owed than the manager saw";
  pays(second, "10");
  EXPECT_TRUE(dispatch().has_value());
}

TEST_F(Credit, AnOverrideNeedsAReasonToExist) {
  const auto order = readyToGo("10");
  inForce("100");
  EXPECT_EQ(wrong(shop.perform(OverrideCredit{order, u"just in case"_qs}, u"max"_qs)),
            QStringList{u"credit: within_limit"_qs});
}

TEST_F(Credit, IsSaidWhenAnOrderIsAcceptedBeyondIt) {
  inForce("100");
  const auto within = shop.accepted(OrderKind::Sales, {qty("10")});
  EXPECT_FALSE(isTold("FIN", NoticeSubject::CreditExceeded, within));
  const auto beyond = shop.accepted(OrderKind::Sales, {qty("1")});
  EXPECT_TRUE(isTold("FIN", NoticeSubject::CreditExceeded, beyond));
  shop.done(EvaluateWarnings{}, u"fay"_qs);
  const auto warnings = shop.find<EarlyWarning>({where<&EarlyWarning::state>(WarningState::Open)});
  ASSERT_EQ(warnings.size(), 1U);
  EXPECT_EQ(warnings.front().facts.rule, WarningRule::OverCredit);
  EXPECT_EQ(warnings.front().facts.party, shop.customer());
  EXPECT_EQ(warnings.front().facts.amount, cny("10"));
  EXPECT_EQ(warnings.front().facts.department, shop.department(u"FIN"_qs)) << "who has rated the customer";
}

TEST_F(Credit, ARatingIsProposedAndConfirmedByTwoAndReplacesTheOneBefore) {
  const auto first = inForce("100");
  for (const auto& login : {u"wes"_qs, u"pete"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(limitOf("200"), login).error().code, Code::Forbidden) << login.toStdString();
  const CreditRatingId second(shop.done(limitOf("200"), u"sara"_qs));
  EXPECT_EQ(wrong(shop.perform(limitOf("300"), u"sara"_qs)), QStringList{u"proposal: pending"_qs});
  for (const auto& login : {u"sara"_qs, u"fiona"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(ConfirmCredit{second, 0, {}}, login).error().code, Code::Forbidden) << login.toStdString();
  EXPECT_FALSE(shop.load<CreditRating>(first).replacedAt.isValid());
  shop.done(ConfirmCredit{second, 0, {}}, u"max"_qs);
  EXPECT_TRUE(shop.load<CreditRating>(first).replacedAt.isValid());
  EXPECT_EQ(shop.perform(ConfirmCredit{second, 0, {}}, u"max"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(Credit, TheEvidenceIsOfTheRecords) {
  shop.clock.setDate(QDate(2026, 6, 1));
  const auto order = shop.allocated(OrderKind::Sales, {qty("10")});
  shop.allocated(OrderKind::Sales, {qty("5")});
  ClaimSettlement claim;
  claim.order = order;
  claim.terms = {cny("40"), QDate(2026, 6, 10), {}, {}};
  shop.done(claim, u"sara"_qs);
  claim.terms = {cny("60"), QDate(2026, 6, 20), {}, {}};
  shop.done(claim, u"sara"_qs);
  shop.clock.setDate(QDate(2026, 6, 12));
  pays(order, "40");
  shop.clock.setDate(QDate(2026, 6, 30));
  const auto rating = shop.load<CreditRating>(CreditRatingId(shop.done(limitOf("1000"), u"fay"_qs)));
  const auto& evidence = rating.evidence;
  EXPECT_EQ(evidence.claims, 2);
  EXPECT_EQ(evidence.onTime, 0);
  EXPECT_EQ(evidence.daysOverdue, 2 + 10);
  EXPECT_EQ(evidence.overdue, cny("60"));
  EXPECT_EQ(evidence.exposure, cny("110"));
  EXPECT_EQ(evidence.orders, 2);
  EXPECT_EQ(rating.grade, rating.suggested);
  // 0 of 40; a mean of 6 days: 18 of 20; 6 % of the limit: 18.8 of 20; steady 10; years 0.
  EXPECT_EQ(rating.score->scaled(), 4'680);
}

TEST_F(Credit, IsNotForSuppliers) {
  auto command = limitOf("100");
  command.party = shop.supplier();
  EXPECT_EQ(wrong(shop.perform(command, u"fay"_qs)), QStringList{u"party: not_a_customer"_qs});
}

}  // namespace
}  // namespace gendan::app
