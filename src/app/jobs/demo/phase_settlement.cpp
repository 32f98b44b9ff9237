// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/phases.h"
#include "app/settlement/payment_commands.h"
#include "app/settlement/payment_notice_commands.h"
#include "app/settlement/settlement_commands.h"
#include "app/warehouse/receipt_commands.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

Result<> closeSoon(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  if (data.state == OrderState::Completed) life.soon(1, 8, requestClose);
  return {};
}

Result<PaymentId> payIn(OrderLife& life, Money amount) {
  PostPayment post;
  post.payment.order = life.id;
  post.payment.direction = PaymentDirection::In;
  if (life.dice.chance(15)) {
    post.payment.method = SettlementMethod::Cheque;
    post.payment.chequeNo = QStringLiteral("CH%1").arg(life.dice.between(100'000, 999'999));
  }
  post.payment.amount = amount;
  post.payment.reference = QStringLiteral("BANK-%1").arg(life.dice.between(10'000, 99'999));
  GENDAN_TRY(const auto posted, life.act(u"cai"_qs, post));
  return PaymentId(posted.id);
}

Result<> payRest(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  const auto open = data.due - data.paid;
  if (open.isPositive()) GENDAN_CHECK(payIn(life, open));
  return closeSoon(life);
}

/// The customer's cheque bounces; Finance takes the payment back, and it is made again.
Result<> bounce(OrderLife& life, PaymentId payment) {
  GENDAN_TRY(const auto reversal, life.act(u"cai"_qs, ReversePayment{payment, u"银行退票 returned by the bank"_qs}));
  GENDAN_CHECK(life.act(u"feng"_qs, ConfirmReversal{PaymentReversalId(reversal.id), 0, {}}));
  life.soon(2, 6, payRest);
  return {};
}

Result<> collect(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  const auto open = data.due - data.paid;
  if (!open.isPositive()) return closeSoon(life);
  const bool inTwo = life.dice.chance(15);
  GENDAN_TRY(const auto payment, payIn(life, inTwo ? Money::ofMinor(open.minor() / 2, open.currency()) : open));
  if (inTwo) {
    life.soon(7, 20, payRest);
  } else if (life.plan.reversal) {
    life.soon(1, 2, [payment](OrderLife& l) { return bounce(l, payment); });
  } else {
    return closeSoon(life);
  }
  return {};
}

Result<> claim(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  ClaimSettlement command;
  command.order = life.id;
  command.terms.amount = data.due - data.paid;
  command.terms.dueDate = life.day().addDays(30);
  command.terms.invoiceNo = QStringLiteral("%1").arg(life.dice.between(10'000'000, 99'999'999));
  GENDAN_CHECK(life.act(life.clerk, command));
  return {};
}

Result<> pay(OrderLife& life, PaymentNoticeId notice, Money amount) {
  PostPayment post;
  post.payment.order = life.id;
  post.payment.notice = notice;
  post.payment.direction = PaymentDirection::Out;
  post.payment.amount = amount;
  post.payment.reference = QStringLiteral("PAY-%1").arg(life.dice.between(10'000, 99'999));
  GENDAN_CHECK(life.act(u"cai"_qs, post));
  return closeSoon(life);
}

Result<> release(OrderLife& life, PaymentNoticeId notice, Money amount) {
  GENDAN_CHECK(life.act(u"fu"_qs, ReleasePayment{notice, 0}));
  life.soon(1, 5, [notice, amount](OrderLife& l) { return pay(l, notice, amount); });
  return {};
}

Result<> askForPayment(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  const auto open = data.due - data.paid;
  if (!open.isPositive()) return closeSoon(life);
  IssuePaymentNotice issue;
  issue.order = life.id;
  issue.terms.amount = open;
  issue.terms.dueDate = life.day().addDays(15);
  issue.terms.invoiceNo = QStringLiteral("%1").arg(life.dice.between(10'000'000, 99'999'999));
  issue.terms.purpose = u"货款 goods"_qs;
  GENDAN_TRY(const auto notice, life.act(life.executor, issue));
  life.soon(1, 4, [id = PaymentNoticeId(notice.id), open](OrderLife& l) { return release(l, id, open); });
  return {};
}

Result<> auditFreight(OrderLife& life, ExpenseId expense) {
  const bool accepted = life.dice.chance(90);
  GENDAN_CHECK(life.act(u"fu"_qs, AuditExpense{expense, 0, accepted,
                                               accepted ? QString() : u"发票抬头有误 wrong name on the invoice"_qs}));
  return {};
}

Result<> enterFreight(OrderLife& life) {
  EnterExpense enter;
  enter.order = life.id;
  enter.terms.kind = ExpenseKind::Freight;
  enter.terms.amount = Money::ofMinor(life.dice.between(120, 1'800) * 100, kCny);
  enter.terms.payee = u"德邦物流 Deppon"_qs;
  GENDAN_TRY(const auto entered, life.act(life.clerk, enter));
  life.meanwhile(life.day().addDays(life.dice.between(1, 5)),
                 [id = ExpenseId(entered.id)](OrderLife& l) { return auditFreight(l, id); });
  return {};
}

/// What is replaced is made anew; what is credited is not billed.
Result<> takeBack(OrderLife& life, ReturnKind kind) {
  GENDAN_TRY(const auto data, life.order());
  ReturnGoods back;
  back.note.order = life.id;
  back.note.lineNo = 1;
  back.note.quantity = Quantity::of(data.lines.front().done.received.scaled() / Quantity::kScale / 25);
  back.note.kind = kind;
  back.note.reason = u"表面划伤 scratched"_qs;
  if (!back.note.quantity.isPositive()) return settle(life);
  GENDAN_CHECK(life.act(life.clerk, back));
  if (kind == ReturnKind::Credit) return settle(life);
  const Amounts again{{back.note.lineNo, back.note.quantity}};
  life.soon(3, 7, [again](OrderLife& l) { return make(l, again); });
  return {};
}

bool isReturning(const OrderData& order, const LifePlan& plan) {
  return plan.returned && order.kind == OrderKind::Sales && order.lines.front().done.returned.isZero();
}

}  // namespace

Result<> payDeposit(OrderLife& life) {
  GENDAN_TRY(const auto data, life.order());
  if (!isRunning(data.state)) return {};
  GENDAN_CHECK(payIn(life, Money::ofMinor(data.total.minor() / 3, data.total.currency())));
  return {};
}

Result<> afterDelivery(OrderLife& life) {
  if (life.plan.feedback) life.meanwhile(life.day().addDays(life.dice.between(1, 5)), recordFeedback);
  GENDAN_TRY(const auto data, life.order());
  if (isReturning(data, life.plan)) {
    life.soon(1, 3, [kind = *life.plan.returned](OrderLife& l) { return takeBack(l, kind); });
    return {};
  }
  return settle(life);
}

Result<> settle(OrderLife& life) {
  if (life.plan.expense) GENDAN_CHECK(enterFreight(life));
  if (!life.isSales()) {
    life.soon(1, 5, askForPayment);
    return {};
  }
  GENDAN_TRY(const auto data, life.order());
  if (life.plan.claim && data.due > data.paid) GENDAN_CHECK(claim(life));
  const bool slow = life.dice.chance(12);
  life.soon(slow ? 35 : 3, slow ? 80 : 30, collect);
  return {};
}

}  // namespace gendan::app::demo
