// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/payment.h"

#include <gtest/gtest.h>

#include "domain/base/text.h"
#include "domain/settlement/some_order.h"
#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using gendan::testing::wrong;

Payment some(PaymentDirection direction) {
  Payment payment;
  payment.direction = direction;
  payment.amount = cny(10);
  payment.date = kToday;
  return payment;
}

struct Flow {
  OrderKind kind;
  PaymentDirection direction;
  bool refund;
  bool notice;
};

class PaymentFlows : public ::testing::TestWithParam<Flow> {};
INSTANTIATE_TEST_SUITE_P(All, PaymentFlows,
                         ::testing::Values(Flow{OrderKind::Sales, PaymentDirection::In, false, false},
                                           Flow{OrderKind::Sales, PaymentDirection::Out, true, false},
                                           Flow{OrderKind::Purchase, PaymentDirection::Out, false, true},
                                           Flow{OrderKind::Purchase, PaymentDirection::In, true, false}));

TEST_P(PaymentFlows, OnlyWhatIsPaidToASupplierNeedsANotice) {
  const auto [kind, direction, refund, needed] = GetParam();
  EXPECT_EQ(isRefund(kind, direction), refund);
  auto payment = some(direction);
  EXPECT_EQ(wrong(checkPayment(payment, kind, kToday)), needed ? QStringList{u"notice: required"_qs} : QStringList{});
  payment.notice = PaymentNoticeId(1);
  EXPECT_EQ(wrong(checkPayment(payment, kind, kToday)),
            needed ? QStringList{} : QStringList{u"notice: not_for_this_payment"_qs});
}

TEST(CheckPayment, WantsAChequeNumberForChequesAndOnlyForThem) {
  auto payment = some(PaymentDirection::In);
  payment.method = SettlementMethod::Cheque;
  EXPECT_EQ(wrong(checkPayment(payment, OrderKind::Sales, kToday)), QStringList{u"cheque_no: required"_qs});
  payment.chequeNo = u"0815"_qs;
  EXPECT_TRUE(checkPayment(payment, OrderKind::Sales, kToday).has_value());
  payment.method = SettlementMethod::Cash;
  EXPECT_EQ(wrong(checkPayment(payment, OrderKind::Sales, kToday)), QStringList{u"cheque_no: not_a_cheque"_qs});
}

TEST(CheckPayment, NamesEveryWrongFieldAtOnce) {
  auto payment = some(PaymentDirection::In);
  payment.amount = -cny(1);
  payment.date = kToday.addDays(1);
  payment.reference = QString(kShortText + 1, u'x');
  EXPECT_EQ(wrong(checkPayment(payment, OrderKind::Sales, kToday)),
            (QStringList{u"amount: not_positive"_qs, u"date: in_the_future"_qs, u"reference: too_long"_qs}));
  payment = some(PaymentDirection::In);
  payment.date = {};
  EXPECT_EQ(wrong(checkPayment(payment, OrderKind::Sales, kToday)), QStringList{u"date: required"_qs});
}

TEST(OrderMoney, IsGivenBackAfterACancellationButNotTakenIn) {
  auto data = someOrder(OrderKind::Sales, OrderState::Cancelled);
  data.paid = cny(30);
  Order order(data);
  EXPECT_EQ(order.pay(cny(1), false, kNow).error().code, Code::NotAllowedInState);
  EXPECT_EQ(wrong(order.pay(cny(31), true, kNow)), QStringList{u"amount: exceeds_paid"_qs});
  ASSERT_TRUE(order.pay(cny(30), true, kNow).has_value());
  EXPECT_EQ(order.data().paid, cny(0));
  EXPECT_EQ(order.state(), OrderState::Cancelled);
}

TEST(OrderMoney, IsNotReversedBeneathNothing) {
  auto data = someOrder(OrderKind::Sales);
  data.paid = cny(30);
  Order order(data);
  EXPECT_EQ(wrong(order.reversePayment(cny(31), false, kNow)), QStringList{u"amount: exceeds_paid"_qs});
  EXPECT_TRUE(order.reversePayment(cny(30), false, kNow).has_value());
  EXPECT_TRUE(order.reversePayment(cny(30), true, kNow).has_value());
  EXPECT_EQ(order.data().paid, cny(30));
  Order closed(someOrder(OrderKind::Sales, OrderState::Closed));
  EXPECT_EQ(closed.reversePayment(cny(0), false, kNow).error().code, Code::NotAllowedInState);
}

TEST(Reversal, NeedsAReason) {
  EXPECT_EQ(wrong(checkReversal({})), QStringList{u"reason: required"_qs});
}

}  // namespace
}  // namespace gendan::domain
