// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/payment_commands.h"

#include "app/people/delegations.h"
#include "app/settlement/money_shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::cny;
using gendan::testing::wrong;
using enum PaymentDirection;

class Payments : public gendan::testing::MoneyShop {
 protected:
  /// A deposit of 30.00 on a sales order, posted by fay.
  PaymentId deposit() {
    sale = order(OrderKind::Sales);
    return PaymentId(shop.done(paying(sale, In, "30.00"), u"fay"_qs));
  }
  /// Its reversal, proposed by flo.
  PaymentReversalId proposed(PaymentId payment) {
    return PaymentReversalId(shop.done(ReversePayment{payment, u"bounced"_qs}, u"flo"_qs));
  }
  Money paid(OrderId id) { return shop.order(id).paid; }

  OrderId sale;
};

TEST_F(Payments, TakeADepositFromAcceptedOnAndFinanceAlonePostsIt) {
  const auto draft = shop.draft(OrderKind::Sales, {testing::qty("10")});
  EXPECT_EQ(shop.perform(paying(draft, In, "30.00"), u"fay"_qs).error().code, Code::NotAllowedInState);
  const auto id = shop.accepted(OrderKind::Sales, {testing::qty("10")});
  for (const char* login : {"sara", "sofia", "max", "root", "tess"})
    EXPECT_EQ(shop.perform(paying(id, In, "30.00"), QString::fromLatin1(login)).error().code, Code::Forbidden) << login;
  const auto committed = shop.perform(paying(id, In, "30.00"), u"fay"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"PY-2026-00001"_qs);
  EXPECT_EQ(paid(id), cny("30.00"));
  EXPECT_EQ(shop.load<Payment>(PaymentId(committed->outcome.id)).date, today());
  EXPECT_TRUE(isTold("SALES", NoticeSubject::PaymentPosted));
  EXPECT_EQ(wrong(shop.perform(paying(id, In, "70.01"), u"fay"_qs)), QStringList{u"amount: exceeds_balance"_qs});
}

TEST_F(Payments, TellTheLeadTracker) {
  deposit();
  EXPECT_TRUE(isPersonTold("tess", NoticeSubject::PaymentPosted));
}

TEST_F(Payments, RefundUpToWhatWasPaid) {
  deposit();
  EXPECT_EQ(wrong(shop.perform(paying(sale, Out, "30.01"), u"fay"_qs)), QStringList{u"amount: exceeds_paid"_qs});
  shop.done(paying(sale, Out, "10.00"), u"fay"_qs);
  EXPECT_EQ(paid(sale), cny("20.00"));
}

TEST_F(Payments, ToASupplierDrawOnAReleasedNotice) {
  const auto order = this->order(OrderKind::Purchase);
  EXPECT_EQ(wrong(shop.perform(paying(order, Out, "10.00"), u"fay"_qs)), QStringList{u"notice: required"_qs});
  const auto id = issued(order, "40.00");
  EXPECT_EQ(wrong(shop.perform(paying(order, Out, "10.00", id), u"fay"_qs)), QStringList{u"notice: issued"_qs});
  shop.done(ReleasePayment{id}, u"flo"_qs);
  EXPECT_EQ(wrong(shop.perform(paying(order, Out, "40.01", id), u"fay"_qs)), QStringList{u"amount: exceeds_notice"_qs});
  const auto refused = shop.perform(paying(order, Out, "10.00", id), u"flo"_qs);
  EXPECT_EQ(wrong(refused), QStringList{u"separation: same_person"_qs}) << "flo released it";
  shop.done(paying(order, Out, "15.00", id), u"fay"_qs);
  EXPECT_EQ(notice(id).state, PaymentNoticeState::Released);
  shop.done(paying(order, Out, "25.00", id), u"fay"_qs);
  EXPECT_EQ(notice(id).state, PaymentNoticeState::Paid);
  EXPECT_EQ(paid(order), cny("40.00"));
  EXPECT_EQ(wrong(shop.perform(paying(order, Out, "1.00", id), u"fay"_qs)), QStringList{u"notice: paid"_qs});
  shop.done(paying(order, In, "5.00"), u"fay"_qs);
  EXPECT_EQ(paid(order), cny("35.00"));
}

TEST_F(Payments, DoNotDrawOnAnotherOrdersNotice) {
  const auto id = released(order(OrderKind::Purchase), "40.00");
  const auto other = order(OrderKind::Purchase);
  EXPECT_EQ(wrong(shop.perform(paying(other, Out, "1.00", id), u"fay"_qs)), QStringList{u"notice: other_order"_qs});
}

TEST_F(Payments, ARefusalLeavesNoticeAndOrderAlone) {
  const auto order = this->order(OrderKind::Purchase);
  const auto id = released(order, "40.00");
  auto post = paying(order, Out, "10.00", id);
  post.payment.method = SettlementMethod::Cheque;
  EXPECT_EQ(wrong(shop.perform(post, u"fay"_qs)), QStringList{u"cheque_no: required"_qs});
  EXPECT_EQ(notice(id).paid, cny("0.00"));
  EXPECT_EQ(paid(order), cny("0.00"));
}

TEST_F(Payments, AreReversedByTheHeadOfFinanceOnTheProposalOfAnother) {
  const auto payment = deposit();
  EXPECT_EQ(shop.perform(ReversePayment{payment, u"bounced"_qs}, u"sara"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(wrong(shop.perform(ReversePayment{payment, {}}, u"flo"_qs)), QStringList{u"reason: required"_qs});
  const auto id = proposed(payment);
  EXPECT_EQ(paid(sale), cny("30.00"));
  EXPECT_TRUE(isTold("FIN", NoticeSubject::ConfirmationWanted));
  for (const char* login : {"fay", "flo", "sofia", "max", "root"})
    EXPECT_EQ(shop.perform(ConfirmReversal{id, 0, {}}, QString::fromLatin1(login)).error().code, Code::Forbidden)
        << login;
  shop.done(ConfirmReversal{id, 0, {}}, u"fiona"_qs);
  EXPECT_EQ(paid(sale), cny("0.00"));
  const auto reversal = shop.load<PaymentReversal>(id);
  EXPECT_EQ(reversal.confirmation.state, ConfirmationState::Confirmed);
  EXPECT_EQ(reversal.confirmation.decidedBy, shop.user(u"fiona"_qs));
  EXPECT_TRUE(isTold("SALES", NoticeSubject::PaymentReversed));
  EXPECT_TRUE(isPersonTold("flo", NoticeSubject::PaymentReversed));
  EXPECT_EQ(shop.perform(ConfirmReversal{id, 0, {}}, u"fiona"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(wrong(shop.perform(ReversePayment{payment, u"again"_qs}, u"flo"_qs)),
            QStringList{u"payment: reversal_exists"_qs});
}

TEST_F(Payments, AreNotReversedByWhoPostedOrProposed) {
  sale = order(OrderKind::Sales);
  const PaymentId payment(shop.done(paying(sale, In, "30.00"), u"fiona"_qs));
  const auto first = proposed(payment);
  EXPECT_EQ(wrong(shop.perform(ConfirmReversal{first, 0, {}}, u"fiona"_qs)),
            QStringList{u"separation: same_person"_qs});
  const PaymentId other(shop.done(paying(sale, In, "20.00"), u"fay"_qs));
  const PaymentReversalId second(shop.done(ReversePayment{other, u"typo"_qs}, u"fiona"_qs));
  EXPECT_EQ(wrong(shop.perform(ConfirmReversal{second, 0, {}}, u"fiona"_qs)),
            QStringList{u"separation: same_person"_qs});
}

TEST_F(Payments, AreReversedByWhoStandsInForTheHeadButNotForThePoster) {
  shop.done(SetDelegation{shop.user(u"flo"_qs), {}, today().addDays(3)}, u"fiona"_qs);
  sale = order(OrderKind::Sales);
  const PaymentId mine(shop.done(paying(sale, In, "30.00"), u"fiona"_qs));
  const PaymentReversalId first(shop.done(ReversePayment{mine, u"typo"_qs}, u"fay"_qs));
  EXPECT_EQ(wrong(shop.perform(ConfirmReversal{first, 0, {}}, u"flo"_qs)), QStringList{u"separation: same_person"_qs});
  const PaymentId other(shop.done(paying(sale, In, "20.00"), u"fay"_qs));
  const PaymentReversalId second(shop.done(ReversePayment{other, u"typo"_qs}, u"fay"_qs));
  shop.done(ConfirmReversal{second, 0, {}}, u"flo"_qs);
  EXPECT_EQ(shop.load<PaymentReversal>(second).confirmation.onBehalfOf, shop.user(u"fiona"_qs));
  EXPECT_EQ(paid(sale), cny("30.00"));
}

TEST_F(Payments, StayWhenTheirReversalIsRejectedAndMayBeProposedAgain) {
  const auto payment = deposit();
  const auto id = proposed(payment);
  EXPECT_EQ(wrong(shop.perform(RejectReversal{id, 0, {}}, u"fiona"_qs)), QStringList{u"note: required"_qs});
  shop.done(RejectReversal{id, 0, u"the bank says it is fine"_qs}, u"fiona"_qs);
  EXPECT_EQ(paid(sale), cny("30.00"));
  EXPECT_TRUE(isPersonTold("flo", NoticeSubject::ReversalRejected));
  proposed(payment);
}

TEST_F(Payments, ReversedGiveTheirNoticeBackItsRoom) {
  const auto order = this->order(OrderKind::Purchase);
  const auto id = released(order, "40.00");
  const PaymentId payment(shop.done(paying(order, Out, "40.00", id), u"fay"_qs));
  shop.done(ConfirmReversal{proposed(payment), 0, {}}, u"fiona"_qs);
  EXPECT_EQ(notice(id).state, PaymentNoticeState::Released);
  EXPECT_EQ(notice(id).paid, cny("0.00"));
  shop.done(paying(order, Out, "40.00", id), u"fay"_qs);
}

TEST_F(Payments, ThatWereRefundedAreNotReversed) {
  const auto payment = deposit();
  const auto id = proposed(payment);
  shop.done(paying(sale, Out, "10.00"), u"fay"_qs);
  EXPECT_EQ(wrong(shop.perform(ConfirmReversal{id, 0, {}}, u"fiona"_qs)), QStringList{u"amount: exceeds_paid"_qs});
  EXPECT_EQ(shop.load<PaymentReversal>(id).confirmation.state, ConfirmationState::Proposed);
}

}  // namespace
}  // namespace gendan::app
