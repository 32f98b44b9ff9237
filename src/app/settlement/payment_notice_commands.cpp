// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/payment_notice_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "domain/warehouse/goods_receipt.h"

namespace gendan::app {

using namespace domain;

namespace {

Outcome outcomeOf(const PaymentNotice& notice) { return {notice.id.value(), notice.number}; }

/// Has the actor accepted goods of this order?
bool hasAcceptedGoods(UnitOfWork& u, OrderId order) {
  return !u.find<GoodsAcceptance>(
               {where<&GoodsAcceptance::order>(order), where<&GoodsAcceptance::acceptedBy>(u.actor().user)})
              .empty();
}

Result<> checkReceipt(UnitOfWork& u, GoodsReceiptId id, OrderId order) {
  if (!id.isValid()) return {};
  const auto receipt = u.load<GoodsReceipt>(id);
  if (!receipt || receipt->order != order)
    return refuse(invalid(u"goods_receipt", receipt ? u"other_order" : u"not_found"));
  return {};
}

Result<> completePayee(UnitOfWork& u, PaymentNoticeTerms& terms, const OrderData& order) {
  if (!terms.payee.isValid()) terms.payee = order.terms.party;
  const auto payee = u.load<Party>(terms.payee);
  if (!payee || !payee->supplier) return refuse(invalid(u"payee", payee ? u"not_a_supplier" : u"not_found"));
  if (terms.bank.isEmpty()) terms.bank = payee->bank;
  if (terms.account.isEmpty()) terms.account = payee->account;
  return {};
}

struct NoticeAndOrder {
  PaymentNotice notice;
  Order order;
};

Result<NoticeAndOrder> loadNotice(UnitOfWork& u, PaymentNoticeId id, int seen) {
  GENDAN_TRY(auto notice, u.load<PaymentNotice>(id, seen));
  GENDAN_TRY(auto order, loadOrder(u, notice.order));
  return NoticeAndOrder{std::move(notice), std::move(order)};
}

Result<NoticeAndOrder> noticeToDecide(UnitOfWork& u, PaymentNoticeId id, int seen) {
  GENDAN_TRY(auto loaded, loadNotice(u, id, seen));
  const bool issuer = loaded.notice.issuedBy == u.actor().user;
  GENDAN_CHECK(mayActApart(u, loaded.order.data(), Action::PaymentRelease, Access::Decide, issuer));
  return loaded;
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const IssuePaymentNotice& command) {
  GENDAN_TRY(const auto order, loadOrder(u, command.order));
  const bool accepted = hasAcceptedGoods(u, order.id());
  GENDAN_CHECK(mayActApart(u, order.data(), Action::PaymentNoticeIssue, Access::Do, accepted));
  GENDAN_CHECK(mayBeAskedFor(order));
  GENDAN_CHECK(checkReceipt(u, command.terms.goodsReceipt, order.id()));
  PaymentNotice draft;
  draft.order = order.id();
  draft.terms = command.terms;
  draft.issuedBy = u.actor().user;
  draft.issuedAt = u.now();
  GENDAN_CHECK(completePayee(u, draft.terms, order.data()));
  const auto earlier = u.find<PaymentNotice>({where<&PaymentNotice::order>(order.id())});
  GENDAN_TRY(auto notice, issueNotice(std::move(draft), order, earlier));
  notice.number = nextNumber(u, Series::PaymentNotice);
  u.add(notice);
  tellFunction(u, Function::Finance, NoticeSubject::PaymentNoticeIssued, order.data());
  return outcomeOf(notice);
}

Result<Outcome> handle(UnitOfWork& u, const ReleasePayment& command) {
  GENDAN_TRY(auto loaded, noticeToDecide(u, command.notice, command.version));
  auto& [notice, order] = loaded;
  if (order.data().onHold) return refuse(Code::NotAllowedInState, u"payment.release", {{u"order"_qs, u"on_hold"_qs}});
  GENDAN_CHECK(releaseNotice(notice, u.actor().user, u.now()));
  u.save(notice);
  tellDepartment(u, order.data().owner, NoticeSubject::PaymentReleased, order.data());
  return outcomeOf(notice);
}

Result<Outcome> handle(UnitOfWork& u, const RefusePayment& command) {
  GENDAN_TRY(auto loaded, noticeToDecide(u, command.notice, command.version));
  auto& [notice, order] = loaded;
  GENDAN_CHECK(refuseNotice(notice, u.actor().user, u.now(), command.reason));
  u.save(notice);
  tellDepartment(u, order.data().owner, NoticeSubject::PaymentRefused, order.data());
  return outcomeOf(notice);
}

Result<Outcome> handle(UnitOfWork& u, const WithdrawPaymentNotice& command) {
  GENDAN_TRY(auto loaded, loadNotice(u, command.notice, command.version));
  auto& [notice, order] = loaded;
  GENDAN_CHECK(mayAct(u, order.data(), Action::PaymentNoticeIssue));
  GENDAN_CHECK(withdrawNotice(notice, command.reason));
  u.save(notice);
  tellFunction(u, Function::Finance, NoticeSubject::PaymentNoticeWithdrawn, order.data());
  return outcomeOf(notice);
}

}  // namespace gendan::app
