// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/claim.h"

#include <gtest/gtest.h>

#include "domain/settlement/expense.h"
#include "domain/settlement/some_order.h"
#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using gendan::testing::wrong;

ClaimTerms claiming(Money amount) { return {amount, kToday.addDays(30), u"INV-1"_qs, {}}; }
Order sale(OrderState state = OrderState::Executing) { return Order(someOrder(OrderKind::Sales, state)); }

Claim openClaim(Money amount) {
  Claim claim;
  claim.terms = claiming(amount);
  return claim;
}

TEST(Claim, TogetherWithTheOpenOnesNeverExceedsWhatIsBilled) {
  auto withdrawn = openClaim(cny(100));
  withdrawn.state = ClaimState::Withdrawn;
  const std::vector earlier{openClaim(cny(60)), withdrawn, openClaim(Money::ofMinor(1, Currency::of("USD")))};
  EXPECT_TRUE(checkClaim(claiming(cny(45)), sale(), earlier).has_value());
  EXPECT_EQ(wrong(checkClaim(claiming(cny(46)), sale(), earlier)), QStringList{u"amount: exceeds_due"_qs});
}

TEST(Claim, NamesEveryWrongFieldAtOnce) {
  auto terms = claiming(cny(0));
  terms.dueDate = {};
  terms.invoiceNo = u"a\0b"_qs;
  EXPECT_EQ(wrong(checkClaim(terms, sale(), {})),
            (QStringList{u"amount: not_positive"_qs, u"due_date: required"_qs, u"invoice_no: has_nul"_qs}));
  EXPECT_EQ(wrong(checkClaim(claiming(Money::ofMinor(1, Currency::of("USD"))), sale(), {})),
            QStringList{u"amount: other_currency"_qs});
}

TEST(Claim, IsForRunningSalesOrdersOnly) {
  EXPECT_EQ(wrong(checkClaim(claiming(cny(1)), Order(someOrder(OrderKind::Purchase)), {})),
            QStringList{u"order: not_a_sale"_qs});
  for (const auto& entry : Codes<OrderState>::entries) {
    const auto state = static_cast<OrderState>(entry.value);
    EXPECT_EQ(checkClaim(claiming(cny(1)), sale(state), {}).has_value(), isRunning(state)) << entry.word;
  }
}

TEST(Claim, IsWithdrawnOnceWithAReason) {
  auto claim = openClaim(cny(1));
  EXPECT_EQ(wrong(withdrawClaim(claim, {})), QStringList{u"reason: required"_qs});
  ASSERT_TRUE(withdrawClaim(claim, u"wrong customer"_qs).has_value());
  EXPECT_EQ(withdrawClaim(claim, u"again"_qs).error().code, Code::NotAllowedInState);
}

ExpenseTerms freight() { return {ExpenseKind::Freight, Money::ofMinor(1, Currency::of("USD")), kToday, u"DHL"_qs, {}}; }

TEST(Expense, NamesEveryWrongFieldAtOnce) {
  EXPECT_TRUE(checkExpense(freight(), sale(), kToday).has_value());
  EXPECT_EQ(wrong(checkExpense({ExpenseKind::Other, {}, kToday.addDays(1), {}, {}}, sale(), kToday)),
            (QStringList{u"amount: required"_qs, u"amount: not_positive"_qs, u"date: in_the_future"_qs,
                         u"payee: required"_qs, u"remark: required"_qs}));
  EXPECT_EQ(wrong(checkExpense({ExpenseKind::Freight, cny(1), {}, u"DHL"_qs, {}}, sale(), kToday)),
            QStringList{u"date: required"_qs});
}

TEST(Expense, BelongsToAnOrderThatRunsOrIsCompleted) {
  for (const auto& entry : Codes<OrderState>::entries) {
    const auto state = static_cast<OrderState>(entry.value);
    EXPECT_EQ(checkExpense(freight(), sale(state), kToday).has_value(),
              isRunning(state) || state == OrderState::Completed)
        << entry.word;
  }
}

TEST(Expense, IsAuditedOnceAndRefusedWithANote) {
  Expense expense;
  EXPECT_EQ(wrong(auditExpense(expense, false, {})), QStringList{u"note: required"_qs});
  ASSERT_TRUE(auditExpense(expense, false, u"no voucher"_qs).has_value());
  EXPECT_EQ(expense.state, ExpenseState::Refused);
  EXPECT_EQ(auditExpense(expense, true, {}).error().code, Code::NotAllowedInState);
  Expense other;
  ASSERT_TRUE(auditExpense(other, true, {}).has_value());
  EXPECT_EQ(other.state, ExpenseState::Accepted);
}

}  // namespace
}  // namespace gendan::domain
