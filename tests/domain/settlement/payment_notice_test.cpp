// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/payment_notice.h"

#include <gtest/gtest.h>

#include "domain/settlement/some_order.h"
#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using gendan::testing::wrong;
using State = PaymentNoticeState;

PaymentNotice asking(Money amount) {
  PaymentNotice draft;
  draft.terms.amount = amount;
  draft.terms.dueDate = kToday.addDays(10);
  draft.terms.payee = PartyId(1);
  draft.terms.bank = u"ICBC"_qs;
  draft.terms.account = u"622"_qs;
  draft.issuedBy = kBuyer;
  return draft;
}

PaymentNotice inState(State state, Money amount = cny(60), Money paid = cny(0)) {
  auto notice = asking(amount);
  notice.state = state;
  notice.paid = paid;
  return notice;
}

Order purchase(OrderState state = OrderState::Executing) { return Order(someOrder(OrderKind::Purchase, state)); }

TEST(IssueNotice, SnapshotsTheContractAndStartsUnpaid) {
  auto data = someOrder(OrderKind::Purchase);
  data.paid = cny(20);
  const auto notice = issueNotice(asking(cny(85)), Order(data), {});
  ASSERT_TRUE(notice.has_value());
  EXPECT_EQ(notice->contractAmount, cny(105));
  EXPECT_EQ(notice->paidBefore, cny(20));
  EXPECT_EQ(notice->paid, cny(0));
  EXPECT_EQ(notice->open(), cny(85));
}

TEST(IssueNotice, NeverAsksForMoreThanTheOrderCosts) {
  auto data = someOrder(OrderKind::Purchase);
  data.paid = cny(5);
  const std::vector earlier{inState(State::Issued), inState(State::Released, cny(30), cny(10))};
  EXPECT_TRUE(issueNotice(asking(cny(20)), Order(data), earlier).has_value());
  EXPECT_EQ(wrong(issueNotice(asking(Money::ofMinor(2001, kCny)), Order(data), earlier)),
            QStringList{u"amount: exceeds_due"_qs});
}

TEST(IssueNotice, ForgetsWhatIsOffTheTable) {
  const std::vector earlier{inState(State::Refused), inState(State::Withdrawn), inState(State::Paid, cny(60), cny(60))};
  EXPECT_TRUE(issueNotice(asking(cny(105)), purchase(), earlier).has_value());
}

TEST(IssueNotice, IsAnAdvanceBeyondTheGoodsAcceptedSoFar) {
  auto data = someOrder(OrderKind::Purchase);
  EXPECT_FALSE(issueNotice(asking(cny(5)), Order(data), {})->advance) << "freight needs no acceptance";
  EXPECT_TRUE(issueNotice(asking(cny(6)), Order(data), {})->advance);
  data.lines[0].done.arrived = data.lines[0].done.accepted = Quantity::of(4);
  EXPECT_FALSE(issueNotice(asking(cny(45)), Order(data), {})->advance);
  EXPECT_TRUE(issueNotice(asking(cny(46)), Order(data), {})->advance);
  data.lines[0].done.returned = data.lines[0].done.credited = Quantity::of(1);
  EXPECT_TRUE(issueNotice(asking(cny(45)), Order(data), {})->advance);
}

TEST(IssueNotice, NamesEveryWrongFieldAtOnce) {
  auto draft = asking(cny(0));
  draft.terms.dueDate = {};
  draft.terms.payee = {};
  draft.terms.account.clear();
  EXPECT_EQ(wrong(issueNotice(draft, purchase(), {})),
            (QStringList{u"due_date: required"_qs, u"payee: required"_qs, u"account: required"_qs,
                         u"amount: not_positive"_qs}));
  draft = asking(Money::ofMinor(100, Currency::of("USD")));
  EXPECT_EQ(wrong(issueNotice(draft, purchase(), {})), QStringList{u"amount: other_currency"_qs});
  draft = asking(cny(1));
  draft.terms.method = SettlementMethod::Cash;
  draft.terms.account.clear();
  EXPECT_TRUE(issueNotice(draft, purchase(), {}).has_value()) << "cash needs no account";
}

TEST(IssueNotice, IsForRunningPurchaseOrdersOnly) {
  EXPECT_EQ(wrong(issueNotice(asking(cny(1)), Order(someOrder(OrderKind::Sales)), {})),
            QStringList{u"order: not_a_purchase"_qs});
  auto held = someOrder(OrderKind::Purchase);
  held.onHold = true;
  EXPECT_EQ(wrong(issueNotice(asking(cny(1)), Order(held), {})), QStringList{u"order: on_hold"_qs});
  for (const auto& entry : Codes<OrderState>::entries) {
    const auto state = static_cast<OrderState>(entry.value);
    EXPECT_EQ(issueNotice(asking(cny(1)), purchase(state), {}).has_value(), isRunning(state)) << entry.word;
  }
}

TEST(IssueNotice, DisregardsWhatWasAskedInACurrencyTheOrderHasLeft) {
  const std::vector earlier{
      inState(State::Released, Money::ofMinor(9'999'00, Currency::of("USD")), Money::zero(Currency::of("USD")))};
  EXPECT_TRUE(issueNotice(asking(cny(105)), purchase(), earlier).has_value());
}

TEST(Notice, IsDecidedOnceAndWithdrawnUntilItIsPaid) {
  for (const auto& entry : Codes<State>::entries) {
    const auto state = static_cast<State>(entry.value);
    auto notice = inState(state);
    EXPECT_EQ(releaseNotice(notice, kAccountant, kNow).has_value(), state == State::Issued) << entry.word;
    notice = inState(state);
    EXPECT_EQ(refuseNotice(notice, kAccountant, kNow, u"no"_qs).has_value(), state == State::Issued) << entry.word;
    notice = inState(state);
    EXPECT_EQ(withdrawNotice(notice, u"no"_qs).has_value(), state == State::Issued || state == State::Released)
        << entry.word;
    notice = inState(state);
    EXPECT_EQ(payOn(notice, cny(1)).has_value(), state == State::Released) << entry.word;
  }
}

TEST(Notice, IsRefusedAndWithdrawnWithAReason) {
  auto notice = inState(State::Issued);
  EXPECT_EQ(wrong(refuseNotice(notice, kAccountant, kNow, {})), QStringList{u"reason: required"_qs});
  EXPECT_EQ(wrong(withdrawNotice(notice, u"  "_qs)), QStringList{u"reason: required"_qs});
  EXPECT_EQ(notice.state, State::Issued);
  ASSERT_TRUE(refuseNotice(notice, kAccountant, kNow, u"no invoice"_qs).has_value());
  EXPECT_EQ(notice.decidedBy, kAccountant);
  EXPECT_EQ(notice.reason, u"no invoice"_qs);
}

TEST(Notice, IsPaidWhenItsPaymentsReachItAndOpenAgainWhenOneIsReversed) {
  auto notice = inState(State::Released);
  ASSERT_TRUE(payOn(notice, cny(40)).has_value());
  EXPECT_EQ(notice.state, State::Released);
  EXPECT_EQ(wrong(payOn(notice, cny(21))), QStringList{u"amount: exceeds_notice"_qs});
  EXPECT_EQ(wrong(payOn(notice, Money::ofMinor(1, Currency::of("USD")))), QStringList{u"notice: other_currency"_qs});
  ASSERT_TRUE(payOn(notice, cny(20)).has_value());
  EXPECT_EQ(notice.state, State::Paid);
  EXPECT_EQ(notice.open(), cny(0));
  takeOff(notice, cny(40));
  EXPECT_EQ(notice.state, State::Released);
  EXPECT_EQ(notice.open(), cny(40));
}

TEST(Notice, StaysWithdrawnWhenAPaymentIsReversed) {
  auto notice = inState(State::Withdrawn, cny(60), cny(40));
  takeOff(notice, cny(40));
  EXPECT_EQ(notice.state, State::Withdrawn);
  EXPECT_EQ(notice.open(), cny(0));
}

}  // namespace
}  // namespace gendan::domain
