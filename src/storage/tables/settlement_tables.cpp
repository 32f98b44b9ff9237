// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/claim.h"
#include "domain/settlement/expense.h"
#include "domain/settlement/payment.h"
#include "storage/tables/confirmation_fields.h"

namespace gendan::storage {

using app::currencyOf;
using app::field;
using namespace domain;

namespace {

Table paymentNoticeTable() {
  using N = PaymentNotice;
  using T = PaymentNoticeTerms;
  return table<N>(u"payment_notice", "payment_notice",
                  {
                      field<&N::id>("id"),
                      field<&N::version>("version"),
                      searched(field<&N::number>("number")),
                      field<&N::order>("order_id", "order"),
                      field<&N::state>("state"),
                      currencyOf<&N::terms, &T::amount>("currency"),
                      field<&N::terms, &T::amount>("amount"),
                      field<&N::terms, &T::dueDate>("due_date"),
                      field<&N::terms, &T::method>("method"),
                      field<&N::terms, &T::payee>("payee_id", "party"),
                      field<&N::terms, &T::bank>("bank"),
                      field<&N::terms, &T::account>("account"),
                      searched(field<&N::terms, &T::invoiceNo>("invoice_no")),
                      field<&N::terms, &T::goodsReceipt>("goods_receipt_id", "goods_receipt"),
                      field<&N::terms, &T::purpose>("purpose"),
                      field<&N::advance>("advance"),
                      field<&N::contractAmount>("contract_amount"),
                      field<&N::paidBefore>("paid_before"),
                      field<&N::paid>("paid"),
                      field<&N::issuedBy>("issued_by", "user"),
                      field<&N::issuedAt>("issued_at"),
                      field<&N::decidedBy>("decided_by", "user"),
                      field<&N::decidedAt>("decided_at"),
                      field<&N::reason>("reason"),
                  });
}

Table paymentTable() {
  using P = Payment;
  return table<P>(u"payment", "payment",
                  {
                      field<&P::id>("id"),
                      searched(field<&P::number>("number")),
                      field<&P::order>("order_id", "order"),
                      field<&P::notice>("notice_id", "payment_notice"),
                      field<&P::direction>("direction"),
                      field<&P::method>("method"),
                      searched(field<&P::chequeNo>("cheque_no")),
                      currencyOf<&P::amount>("currency"),
                      field<&P::amount>("amount"),
                      field<&P::date>("date"),
                      searched(field<&P::reference>("reference")),
                      field<&P::postedBy>("posted_by", "user"),
                      field<&P::postedAt>("posted_at"),
                  });
}

Table reversalTable() {
  using R = PaymentReversal;
  return table<R>(u"payment_reversal", "payment_reversal",
                  withConfirmation<&R::confirmation>({
                      field<&R::id>("id"),
                      field<&R::version>("version"),
                      field<&R::order>("order_id", "order"),
                      field<&R::payment>("payment_id", "payment"),
                      field<&R::reason>("reason"),
                  }));
}

Table claimTable() {
  using C = Claim;
  using T = ClaimTerms;
  return table<C>(u"claim", "claim",
                  {
                      field<&C::id>("id"),
                      field<&C::version>("version"),
                      field<&C::order>("order_id", "order"),
                      field<&C::state>("state"),
                      currencyOf<&C::terms, &T::amount>("currency"),
                      field<&C::terms, &T::amount>("amount"),
                      field<&C::terms, &T::dueDate>("due_date"),
                      searched(field<&C::terms, &T::invoiceNo>("invoice_no")),
                      field<&C::terms, &T::remark>("remark"),
                      field<&C::claimedBy>("claimed_by", "user"),
                      field<&C::claimedAt>("claimed_at"),
                      field<&C::reason>("reason"),
                  });
}

Table expenseTable() {
  using E = Expense;
  using T = ExpenseTerms;
  return table<E>(u"expense", "expense",
                  {
                      field<&E::id>("id"),
                      field<&E::version>("version"),
                      searched(field<&E::number>("number")),
                      field<&E::order>("order_id", "order"),
                      field<&E::state>("state"),
                      field<&E::terms, &T::kind>("kind"),
                      currencyOf<&E::terms, &T::amount>("currency"),
                      field<&E::terms, &T::amount>("amount"),
                      field<&E::terms, &T::date>("date"),
                      field<&E::terms, &T::payee>("payee"),
                      field<&E::terms, &T::remark>("remark"),
                      field<&E::enteredBy>("entered_by", "user"),
                      field<&E::enteredAt>("entered_at"),
                      field<&E::auditedBy>("audited_by", "user"),
                      field<&E::auditedAt>("audited_at"),
                      field<&E::note>("note"),
                  });
}

}  // namespace

std::vector<Table> settlementTables() {
  return {paymentNoticeTable(), paymentTable(), reversalTable(), claimTable(), expenseTable()};
}

}  // namespace gendan::storage
