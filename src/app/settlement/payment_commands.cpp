// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/payment_commands.h"

#include <algorithm>
#include <optional>

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/people/delegations.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<std::optional<PaymentNotice>> noticeOf(UnitOfWork& u, const Payment& payment) {
  if (!payment.notice.isValid()) return std::nullopt;
  GENDAN_TRY(auto notice, u.load<PaymentNotice>(payment.notice));
  if (notice.order != payment.order) return refuse(invalid(u"notice", u"other_order"));
  return notice;
}

Result<> takeBack(Order& order, const Payment& payment, Instant now) {
  return order.reversePayment(payment.amount, isRefund(order.kind(), payment.direction), now);
}

struct Case {
  PaymentReversal reversal;
  Payment payment;
  Order order;
};

/// The reversal with the verdict of who may decide it.
Result<Case> decided(UnitOfWork& u, PaymentReversalId id, int seen, ConfirmationState verdict, const QString& note) {
  GENDAN_TRY(auto reversal, u.load<PaymentReversal>(id, seen));
  GENDAN_TRY(auto payment, u.load<Payment>(reversal.payment));
  GENDAN_TRY(auto order, loadOrder(u, reversal.order));
  auto& confirmation = reversal.confirmation;
  GENDAN_TRY(const auto seat, takeSeat(u, Action::PaymentReverse, {payment.postedBy, confirmation.proposedBy}));
  GENDAN_CHECK(decide(confirmation, {verdict, u.actor().user, seat.onBehalfOf, u.now(), note}, u"payment.reverse"));
  u.save(reversal);
  return Case{std::move(reversal), std::move(payment), std::move(order)};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const PostPayment& command) {
  auto payment = command.payment;
  GENDAN_TRY(auto order, loadOrder(u, payment.order));
  GENDAN_TRY(auto notice, noticeOf(u, payment));
  const bool released = notice && notice->decidedBy == u.actor().user;
  GENDAN_CHECK(mayActApart(u, order.data(), Action::PaymentPost, Access::Do, released));
  GENDAN_CHECK(order.canPay(isRefund(order.kind(), payment.direction)));
  if (!payment.date.isValid()) payment.date = u.today();
  GENDAN_CHECK(checkPayment(payment, order.kind(), u.today()));
  if (notice) {
    GENDAN_CHECK(payOn(*notice, payment.amount));
    u.save(*notice);
  }
  GENDAN_CHECK(order.pay(payment.amount, isRefund(order.kind(), payment.direction), u.now()));
  payment.number = nextNumber(u, Series::Payment);
  payment.postedBy = u.actor().user;
  payment.postedAt = u.now();
  u.add(payment);
  saveOrder(u, order);
  tellOwners(u, NoticeSubject::PaymentPosted, order.data());
  return Outcome{payment.id.value(), payment.number};
}

Result<Outcome> handle(UnitOfWork& u, const ReversePayment& command) {
  GENDAN_TRY(const auto payment, u.load<Payment>(command.payment));
  GENDAN_TRY(auto order, orderFor(u, payment.order, 0, Action::PaymentReverse));
  const auto earlier = u.find<PaymentReversal>({where<&PaymentReversal::payment>(payment.id)});
  if (std::ranges::any_of(earlier, [](const auto& r) { return r.confirmation.state != ConfirmationState::Rejected; }))
    return refuse(Code::NotAllowedInState, u"payment.reverse", {{u"payment"_qs, u"reversal_exists"_qs}});
  // Only to hear today what would be refused at the confirmation: this order is not saved.
  GENDAN_CHECK(takeBack(order, payment, u.now()));
  PaymentReversal reversal;
  reversal.order = payment.order;
  reversal.payment = payment.id;
  reversal.reason = command.reason;
  reversal.confirmation.proposedBy = u.actor().user;
  reversal.confirmation.proposedAt = u.now();
  GENDAN_CHECK(checkReversal(reversal));
  u.add(reversal);
  tellFunction(u, Function::Finance, NoticeSubject::ConfirmationWanted, order.data());
  return Outcome{reversal.id.value(), payment.number};
}

Result<Outcome> handle(UnitOfWork& u, const ConfirmReversal& command) {
  GENDAN_TRY(auto confirmed, decided(u, command.reversal, command.version, ConfirmationState::Confirmed, command.note));
  auto& [reversal, payment, order] = confirmed;
  GENDAN_CHECK(takeBack(order, payment, u.now()));
  saveOrder(u, order);
  GENDAN_TRY(auto notice, noticeOf(u, payment));
  if (notice) {
    takeOff(*notice, payment.amount);
    u.save(*notice);
  }
  tellOwners(u, NoticeSubject::PaymentReversed, order.data());
  tellUser(u, reversal.confirmation.proposedBy, NoticeSubject::PaymentReversed, order.data());
  return Outcome{reversal.id.value(), payment.number};
}

Result<Outcome> handle(UnitOfWork& u, const RejectReversal& command) {
  GENDAN_TRY(const auto rejected,
             decided(u, command.reversal, command.version, ConfirmationState::Rejected, command.note));
  const auto& [reversal, payment, order] = rejected;
  tellUser(u, reversal.confirmation.proposedBy, NoticeSubject::ReversalRejected, order.data());
  return Outcome{reversal.id.value(), payment.number};
}

}  // namespace gendan::app
