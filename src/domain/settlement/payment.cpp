// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/payment.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkPayment(const Payment& payment, OrderKind kind, QDate today) {
  const bool cheque = payment.method == SettlementMethod::Cheque;
  const bool noticed = needsNotice(kind, payment.direction);
  FieldErrors errors;
  errors.addIf(!payment.amount.isPositive(), u"amount", u"not_positive");
  errors.addIf(!payment.date.isValid(), u"date", u"required");
  errors.addIf(payment.date.isValid() && payment.date > today, u"date", u"in_the_future");
  checkText(errors, u"cheque_no", payment.chequeNo, kShortText, cheque ? Presence::Required : Presence::Optional);
  errors.addIf(!cheque && !payment.chequeNo.isEmpty(), u"cheque_no", u"not_a_cheque");
  checkText(errors, u"reference", payment.reference, kShortText);
  errors.addIf(noticed && !payment.notice.isValid(), u"notice", u"required");
  errors.addIf(!noticed && payment.notice.isValid(), u"notice", u"not_for_this_payment");
  if (!errors.isEmpty()) return refuse(errors.error(u"payment.post"));
  return {};
}

Result<> checkReversal(const PaymentReversal& reversal) {
  FieldErrors errors;
  checkText(errors, u"reason", reversal.reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"payment.reverse"));
  return {};
}

}  // namespace gendan::domain
