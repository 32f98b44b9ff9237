// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/settlement_commands.h"

#include "app/settlement/money_shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::cny;
using gendan::testing::wrong;

class Settlement : public gendan::testing::MoneyShop {
 protected:
  ClaimSettlement claiming(OrderId order, const char* amount) {
    return {order, {cny(amount), today().addDays(30), u"INV-7"_qs, {}}};
  }
  EnterExpense freight(OrderId order) { return {order, {ExpenseKind::Freight, cny("12.00"), {}, u"DHL"_qs, {}}}; }
};

TEST_F(Settlement, SalesClaimsFromTheCustomer) {
  const auto sale = order(OrderKind::Sales);
  for (const char* login : {"bill", "fay", "pete", "max", "root"})
    EXPECT_EQ(shop.perform(claiming(sale, "60.00"), QString::fromLatin1(login)).error().code, Code::Forbidden) << login;
  const ClaimId id(shop.done(claiming(sale, "60.00"), u"sara"_qs));
  EXPECT_TRUE(isTold("FIN", NoticeSubject::Claimed));
  EXPECT_EQ(wrong(shop.perform(claiming(sale, "40.01"), u"sara"_qs)), QStringList{u"amount: exceeds_due"_qs});
  EXPECT_EQ(shop.perform(WithdrawClaim{id, 0, u"typo"_qs}, u"fay"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(WithdrawClaim{id, 5, u"typo"_qs}, u"saul"_qs).error().code, Code::Stale);
  shop.done(WithdrawClaim{id, 0, u"typo"_qs}, u"saul"_qs);
  EXPECT_EQ(shop.load<Claim>(id).state, ClaimState::Withdrawn);
  shop.done(claiming(sale, "100.00"), u"sara"_qs);
}

TEST_F(Settlement, ExpensesAreEnteredByWhoIsInvolvedAndAuditedByAnother) {
  const auto sale = order(OrderKind::Sales);
  EXPECT_EQ(shop.perform(freight(sale), u"bill"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(
      wrong(shop.perform(EnterExpense{sale, {}}, u"pete"_qs)),
      (QStringList{u"amount: required"_qs, u"amount: not_positive"_qs, u"payee: required"_qs, u"remark: required"_qs}));
  const auto committed = shop.perform(freight(sale), u"pete"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"EX-2026-00001"_qs);
  const ExpenseId id(committed->outcome.id);
  EXPECT_EQ(shop.load<Expense>(id).terms.date, today());
  EXPECT_TRUE(isTold("FIN", NoticeSubject::ExpenseEntered));
  EXPECT_EQ(shop.perform(AuditExpense{id, 0, true, {}}, u"sofia"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(wrong(shop.perform(AuditExpense{id, 0, false, {}}, u"fay"_qs)), QStringList{u"note: required"_qs});
  EXPECT_EQ(shop.perform(AuditExpense{id, 4, true, {}}, u"fay"_qs).error().code, Code::Stale);
  shop.done(AuditExpense{id, 0, false, u"not ours"_qs}, u"fay"_qs);
  EXPECT_EQ(shop.load<Expense>(id).state, ExpenseState::Refused);
  EXPECT_TRUE(isPersonTold("pete", NoticeSubject::ExpenseAudited));
  EXPECT_EQ(shop.perform(AuditExpense{id, 0, true, {}}, u"flo"_qs).error().code, Code::NotAllowedInState);
}

}  // namespace
}  // namespace gendan::app
