// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/payment_notice_commands.h"

#include "app/orders/order_commands.h"
#include "app/people/people_commands.h"
#include "app/settlement/money_shop.h"
#include "app/warehouse/receipt_commands.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::cny;
using gendan::testing::qty;
using gendan::testing::wrong;

class PaymentNotices : public gendan::testing::MoneyShop {};

TEST_F(PaymentNotices, AreIssuedByTheOwningDepartmentWithThePayeesAccount) {
  const auto id = order(OrderKind::Purchase);
  auto issue = asking(id, "40.00");
  for (const char* login : {"sara", "fay", "wes", "tess", "max", "root"})
    EXPECT_EQ(shop.perform(issue, QString::fromLatin1(login)).error().code, Code::Forbidden) << login;
  const auto committed = shop.perform(issue, u"bill"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"PN-2026-00001"_qs);
  const auto issued = notice(PaymentNoticeId(committed->outcome.id));
  EXPECT_EQ(issued.terms.payee, shop.supplier());
  EXPECT_EQ(issued.issuedBy, shop.user(u"bill"_qs));
  EXPECT_TRUE(issued.advance);
  EXPECT_TRUE(isTold("FIN", NoticeSubject::PaymentNoticeIssued));
}

TEST_F(PaymentNotices, NeedASuppliersAccountForATransfer) {
  const auto id = order(OrderKind::Purchase);
  auto issue = asking(id, "100.01");
  issue.terms.bank.clear();
  issue.terms.account.clear();
  EXPECT_EQ(wrong(shop.perform(issue, u"bill"_qs)),
            (QStringList{u"bank: required"_qs, u"account: required"_qs, u"amount: exceeds_due"_qs}));
  issue = asking(id, "1.00");
  issue.terms.payee = shop.customer();
  EXPECT_EQ(wrong(shop.perform(issue, u"bill"_qs)), QStringList{u"payee: not_a_supplier"_qs});
  issue.terms.payee = PartyId(99);
  EXPECT_EQ(wrong(shop.perform(issue, u"bill"_qs)), QStringList{u"payee: not_found"_qs});
}

TEST_F(PaymentNotices, TogetherNeverAskForMoreThanTheOrderCosts) {
  const auto id = order(OrderKind::Purchase);
  issued(id, "60.00");
  EXPECT_EQ(wrong(shop.perform(asking(id, "40.01"), u"bill"_qs)), QStringList{u"amount: exceeds_due"_qs});
  shop.done(asking(id, "40.00"), u"bert"_qs);
}

TEST_F(PaymentNotices, AreReleasedByFinanceAndNotByTheirIssuer) {
  const auto id = issued(order(OrderKind::Purchase), "40.00");
  EXPECT_EQ(shop.perform(ReleasePayment{id}, u"bianca"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(ReleasePayment{id}, u"max"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(ReleasePayment{id, 7}, u"flo"_qs).error().code, Code::Stale);
  shop.done(ReleasePayment{id}, u"flo"_qs);
  EXPECT_EQ(notice(id).state, PaymentNoticeState::Released);
  EXPECT_EQ(notice(id).decidedBy, shop.user(u"flo"_qs));
  EXPECT_TRUE(isTold("BUY", NoticeSubject::PaymentReleased));
  EXPECT_EQ(shop.perform(ReleasePayment{id}, u"fay"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(PaymentNotices, AreRefusedWithAReason) {
  const auto id = issued(order(OrderKind::Purchase), "40.00");
  EXPECT_EQ(wrong(shop.perform(RefusePayment{id, 0, {}}, u"flo"_qs)), QStringList{u"reason: required"_qs});
  EXPECT_EQ(shop.perform(RefusePayment{id, 0, u"no"_qs}, u"bert"_qs).error().code, Code::Forbidden);
  shop.done(RefusePayment{id, 0, u"no invoice"_qs}, u"flo"_qs);
  EXPECT_EQ(notice(id).state, PaymentNoticeState::Refused);
  EXPECT_TRUE(isTold("BUY", NoticeSubject::PaymentRefused));
}

TEST_F(PaymentNotices, AreNotIssuedByWhoAcceptedTheGoods) {
  const auto id = order(OrderKind::Purchase);
  ArriveGoods arrive;
  arrive.receipt.order = id;
  arrive.receipt.lines = {{{}, 1, testing::qty("10"), {}}};
  const GoodsReceiptId receipt(shop.done(arrive, u"wes"_qs));
  AcceptGoods accept;
  accept.acceptance.receipt = receipt;
  accept.acceptance.lines = {{{}, 1, testing::qty("10"), {}, {}}};
  shop.done(accept, u"wes"_qs);
  shop.done(ChangeUser{shop.user(u"wes"_qs), 0, u"wes"_qs, shop.department(u"BUY"_qs), {}}, u"root"_qs);
  auto moved = shop.actor(u"wes"_qs);
  moved.department = shop.department(u"BUY"_qs);
  moved.function = Function::Purchasing;
  auto issue = asking(id, "100.00");
  issue.terms.goodsReceipt = receipt;
  EXPECT_EQ(wrong(shop.transactor().perform(issue, {moved, {}})), QStringList{u"separation: same_person"_qs});
  const PaymentNoticeId issued(shop.done(issue, u"bill"_qs));
  EXPECT_FALSE(notice(issued).advance);
  auto other = asking(order(OrderKind::Purchase), "1.00");
  other.terms.goodsReceipt = receipt;
  EXPECT_EQ(wrong(shop.perform(other, u"bill"_qs)), QStringList{u"goods_receipt: other_order"_qs});
}

TEST_F(PaymentNotices, WaitWhileTheOrderIsOnHold) {
  const auto order = this->order(OrderKind::Purchase);
  const auto id = issued(order, "40.00");
  shop.done(HoldOrder{order, 0, u"dispute"_qs}, u"bianca"_qs);
  EXPECT_EQ(wrong(shop.perform(ReleasePayment{id}, u"flo"_qs)), QStringList{u"order: on_hold"_qs});
  EXPECT_EQ(wrong(shop.perform(asking(order, "1.00"), u"bill"_qs)), QStringList{u"order: on_hold"_qs});
}

TEST_F(PaymentNotices, AreWithdrawnByTheirDepartment) {
  const auto order = this->order(OrderKind::Purchase);
  const auto id = released(order, "100.00");
  const WithdrawPaymentNotice withdraw{id, 0, u"price renegotiated"_qs};
  EXPECT_EQ(shop.perform(withdraw, u"flo"_qs).error().code, Code::Forbidden);
  shop.done(withdraw, u"bert"_qs);
  EXPECT_EQ(notice(id).state, PaymentNoticeState::Withdrawn);
  EXPECT_TRUE(isTold("FIN", NoticeSubject::PaymentNoticeWithdrawn));
  EXPECT_EQ(shop.perform(withdraw, u"bert"_qs).error().code, Code::NotAllowedInState);
  shop.done(asking(order, "100.00"), u"bill"_qs);
}

}  // namespace
}  // namespace gendan::app
