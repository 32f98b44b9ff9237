// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 付款通知单, P2.6: what is to be paid to whom, what for, and who agreed.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"
#include "documents/pages/capital_amount.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

QString shareText(Money part, Money whole) {
  if (whole.isZero()) return {};
  constexpr int kPercentPlaces = 2;
  constexpr qint64 kHundred = 10'000;  // 100 % at two places
  return scaledText(mulDivHalfUp(part.minor(), kHundred, whole.minor()), kPercentPlaces) + QStringLiteral(" %");
}

LineTable amountsOf(const app::SheetPaymentNotice& told) {
  LineTable table{said(u"settlement"),
                  {textColumn(u"goods_receipt"), numberColumn(u"contract_amount"), numberColumn(u"paid"),
                   numberColumn(u"this_payment"), numberColumn(u"outstanding"), numberColumn(u"percent")},
                  {}};
  const bool isShown = told.amount && told.contractAmount && told.paidBefore;
  const auto left = isShown ? std::optional(*told.contractAmount - *told.paidBefore - *told.amount) : std::nullopt;
  table.rows.push_back({told.goodsReceipt, moneyText(told.contractAmount), moneyText(told.paidBefore),
                        moneyText(told.amount), moneyText(left),
                        isShown ? shareText(*told.amount, *told.contractAmount) : moneyText(std::nullopt)});
  return table;
}

FieldGrid headOf(const OrderSheet& sheet, const app::SheetPaymentNotice& told) {
  const auto& terms = told.notice.terms;
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"requesting_department", told.department));
  fields.push_back(gridField(u"issued_by", told.issuedBy));
  fields.push_back(gridField(u"date", timeText(told.notice.issuedAt)));
  fields.push_back(gridField(u"state", said(u"payment", told.notice.state)));
  fields.push_back(gridField(u"payee", told.payee, Span::Whole));
  fields.push_back(gridField(u"bank", terms.bank));
  fields.push_back(gridField(u"account", terms.account));
  fields.push_back(gridField(u"method", said(u"settlement_method", terms.method)));
  fields.push_back(gridField(u"payable_by", dateText(terms.dueDate)));
  fields.push_back(gridField(u"invoice_no", terms.invoiceNo));
  fields.push_back(gridField(u"advance", yesNo(told.notice.advance)));
  fields.push_back(gridField(u"amount_figures", moneyText(told.amount)));
  fields.push_back(gridField(u"amount_capital", told.amount ? capitalAmount(*told.amount) : moneyText(told.amount)));
  return {std::move(fields)};
}

SignatureRow signaturesOf(const app::SheetPaymentNotice& told) {
  SignatureRow row{said(u"signatures"),
                   {signedBy(u"issued_by", told.issuedBy, timeText(told.notice.issuedAt)), signedBy(u"head", {}),
                    signedBy(u"finance", told.decidedBy, timeText(told.notice.decidedAt)), signedBy(u"manager", {})}};
  if (!told.decidedBy.isEmpty())
    row.boxes[2].verdict =
        said(told.notice.state == PaymentNoticeState::Refused ? u"payment.refused" : u"payment.released");
  return row;
}

Form formOf(const OrderSheet& sheet, const app::SheetPaymentNotice& told) {
  Form form{u"payment_notice"_qs, told.notice.number, said(u"form.payment_notice"), false, {}};
  form.blocks = {headOf(sheet, told), amountsOf(told), TextBox{said(u"purpose"), told.notice.terms.purpose}};
  if (!told.notice.reason.isEmpty()) form.blocks.emplace_back(TextBox{said(u"payment_reason"), told.notice.reason});
  form.blocks.emplace_back(signaturesOf(told));
  return form;
}

}  // namespace

std::vector<Form> paymentNoticeForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.paymentNotices)
    if (wish.wants(told.notice.id.value())) forms.push_back(formOf(sheet, told));
  return forms;
}

}  // namespace gendan::documents
