// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/settlement_commands.h"

#include "app/settlement/payment_commands.h"
#include "app/settlement/payment_notice_commands.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

namespace {

CommandSpec issuePaymentNotice() {
  using C = IssuePaymentNotice;
  using T = domain::PaymentNoticeTerms;
  return command<C>(
      {required(field<&C::order>("order", "order")), required(field<&C::terms, &T::amount>("amount")),
       required(field<&C::terms, &T::dueDate>("due_date")), required(field<&C::terms, &T::method>("method")),
       field<&C::terms, &T::payee>("payee", "party"), field<&C::terms, &T::bank>("bank"),
       field<&C::terms, &T::account>("account"), field<&C::terms, &T::invoiceNo>("invoice_no"),
       field<&C::terms, &T::goodsReceipt>("goods_receipt", "goods_receipt"), field<&C::terms, &T::purpose>("purpose")});
}

CommandSpec postPayment() {
  using C = PostPayment;
  using P = domain::Payment;
  return command<C>({required(field<&C::payment, &P::order>("order", "order")),
                     field<&C::payment, &P::notice>("notice", "payment_notice"),
                     required(field<&C::payment, &P::direction>("direction")),
                     required(field<&C::payment, &P::method>("method")), field<&C::payment, &P::chequeNo>("cheque_no"),
                     required(field<&C::payment, &P::amount>("amount")), field<&C::payment, &P::date>("date"),
                     field<&C::payment, &P::reference>("reference")});
}

CommandSpec claimSettlement() {
  using C = ClaimSettlement;
  using T = domain::ClaimTerms;
  return command<C>({required(field<&C::order>("order", "order")), required(field<&C::terms, &T::amount>("amount")),
                     required(field<&C::terms, &T::dueDate>("due_date")), field<&C::terms, &T::invoiceNo>("invoice_no"),
                     field<&C::terms, &T::remark>("remark")});
}

CommandSpec enterExpense() {
  using C = EnterExpense;
  using T = domain::ExpenseTerms;
  return command<C>({required(field<&C::order>("order", "order")), required(field<&C::terms, &T::kind>("kind")),
                     required(field<&C::terms, &T::amount>("amount")), field<&C::terms, &T::date>("date"),
                     required(field<&C::terms, &T::payee>("payee")), field<&C::terms, &T::remark>("remark")});
}

}  // namespace

std::vector<CommandSpec> settlementCommands() {
  return {
      issuePaymentNotice(),
      command<ReleasePayment>({required(field<&ReleasePayment::notice>("notice", "payment_notice")),
                               field<&ReleasePayment::version>("version")}),
      command<RefusePayment>({required(field<&RefusePayment::notice>("notice", "payment_notice")),
                              field<&RefusePayment::version>("version"),
                              required(field<&RefusePayment::reason>("reason"))}),
      command<WithdrawPaymentNotice>({required(field<&WithdrawPaymentNotice::notice>("notice", "payment_notice")),
                                      field<&WithdrawPaymentNotice::version>("version"),
                                      required(field<&WithdrawPaymentNotice::reason>("reason"))}),
      postPayment(),
      command<ReversePayment>({required(field<&ReversePayment::payment>("payment", "payment")),
                               required(field<&ReversePayment::reason>("reason"))}),
      command<ConfirmReversal>({required(field<&ConfirmReversal::reversal>("reversal")),
                                field<&ConfirmReversal::version>("version"), field<&ConfirmReversal::note>("note")}),
      command<RejectReversal>({required(field<&RejectReversal::reversal>("reversal")),
                               field<&RejectReversal::version>("version"),
                               required(field<&RejectReversal::note>("note"))}),
      claimSettlement(),
      command<WithdrawClaim>({required(field<&WithdrawClaim::claim>("claim")),
                              field<&WithdrawClaim::version>("version"),
                              required(field<&WithdrawClaim::reason>("reason"))}),
      enterExpense(),
      command<AuditExpense>({required(field<&AuditExpense::expense>("expense", "expense")),
                             field<&AuditExpense::version>("version"),
                             required(field<&AuditExpense::accepted>("accepted")), field<&AuditExpense::note>("note")}),
  };
}

}  // namespace gendan::app
