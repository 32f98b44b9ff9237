// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/payment_notice.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

using State = PaymentNoticeState;

Result<> isIn(const PaymentNotice& notice, std::initializer_list<State> states, std::u16string_view subject) {
  for (const auto state : states)
    if (notice.state == state) return {};
  return refuse(Code::NotAllowedInState, subject, {{u"notice"_qs, word(notice.state)}});
}

Result<> checkReason(const QString& reason, std::u16string_view subject) {
  FieldErrors errors;
  checkText(errors, u"reason", reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(subject));
  return {};
}

void checkTerms(FieldErrors& errors, const PaymentNoticeTerms& terms) {
  const auto whenTransfer = terms.method == SettlementMethod::Transfer ? Presence::Required : Presence::Optional;
  errors.addIf(!terms.dueDate.isValid(), u"due_date", u"required");
  errors.addIf(!terms.payee.isValid(), u"payee", u"required");
  checkText(errors, u"bank", terms.bank, kShortText, whenTransfer);
  checkText(errors, u"account", terms.account, kShortText, whenTransfer);
  checkText(errors, u"invoice_no", terms.invoiceNo, kShortText);
  checkText(errors, u"purpose", terms.purpose, kLongText);
}

}  // namespace

Result<> mayBeAskedFor(const Order& order) {
  constexpr std::u16string_view kSubject = u"paymentNotice.issue";
  if (order.isSales()) return refuse(Code::NotAllowedInState, kSubject, {{u"order"_qs, u"not_a_purchase"_qs}});
  if (!isRunning(order.state())) return refuse(Code::NotAllowedInState, kSubject, {{u"state"_qs, word(order.state())}});
  if (order.data().onHold) return refuse(Code::NotAllowedInState, kSubject, {{u"order"_qs, u"on_hold"_qs}});
  return {};
}

Money PaymentNotice::open() const {
  return state == State::Issued || state == State::Released ? terms.amount - paid
                                                            : Money::zero(terms.amount.currency());
}

Result<PaymentNotice> issueNotice(PaymentNotice draft, const Order& order, const std::vector<PaymentNotice>& earlier) {
  GENDAN_CHECK(mayBeAskedFor(order));
  FieldErrors errors;
  checkTerms(errors, draft.terms);
  const auto amount = draft.terms.amount;
  if (amount.currency() != order.data().terms.currency) {
    errors.add(u"amount", u"other_currency");
  } else {
    auto asked = order.data().paid + amount;
    // What was asked for in another currency, before the order changed to this one, can't be paid any more.
    for (const auto& notice : earlier)
      if (notice.terms.amount.currency() == amount.currency()) asked += notice.open();
    errors.addIf(!amount.isPositive(), u"amount", u"not_positive");
    errors.addIf(asked > order.data().due, u"amount", u"exceeds_due");
    draft.advance = asked > order.deliveredValue();
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"paymentNotice.issue"));
  draft.state = State::Issued;
  draft.contractAmount = order.data().total;
  draft.paidBefore = order.data().paid;
  draft.paid = Money::zero(amount.currency());
  return draft;
}

Result<> releaseNotice(PaymentNotice& notice, UserId by, Instant at) {
  GENDAN_CHECK(isIn(notice, {State::Issued}, u"payment.release"));
  notice.state = State::Released;
  notice.decidedBy = by;
  notice.decidedAt = at;
  return {};
}

Result<> refuseNotice(PaymentNotice& notice, UserId by, Instant at, QString reason) {
  GENDAN_CHECK(isIn(notice, {State::Issued}, u"payment.refuse"));
  GENDAN_CHECK(checkReason(reason, u"payment.refuse"));
  notice.state = State::Refused;
  notice.decidedBy = by;
  notice.decidedAt = at;
  notice.reason = std::move(reason);
  return {};
}

Result<> withdrawNotice(PaymentNotice& notice, QString reason) {
  GENDAN_CHECK(isIn(notice, {State::Issued, State::Released}, u"paymentNotice.withdraw"));
  GENDAN_CHECK(checkReason(reason, u"paymentNotice.withdraw"));
  notice.state = State::Withdrawn;
  notice.reason = std::move(reason);
  return {};
}

Result<> payOn(PaymentNotice& notice, Money amount) {
  GENDAN_CHECK(isIn(notice, {State::Released}, u"payment.post"));
  if (amount.currency() != notice.terms.amount.currency()) return refuse(invalid(u"notice", u"other_currency"));
  if (amount > notice.open()) return refuse(invalid(u"amount", u"exceeds_notice"));
  notice.paid += amount;
  if (notice.paid == notice.terms.amount) notice.state = State::Paid;
  return {};
}

void takeOff(PaymentNotice& notice, Money amount) {
  notice.paid -= amount;
  if (notice.state == State::Paid) notice.state = State::Released;
}

}  // namespace gendan::domain
