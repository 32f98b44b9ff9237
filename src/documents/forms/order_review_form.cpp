// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 订单评审表, P2.1: five groups beside what the order says in each, and the conclusion.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

QString linesText(const OrderSheet& sheet, QString (*textOf)(const app::SheetLine&)) {
  QStringList texts;
  for (const auto& line : sheet.lines) texts.append(textOf(line));
  return texts.join(u'\n');
}

LineTable checksOf(const OrderSheet& sheet, const Review& review) {
  LineTable table{
      said(u"review_items"), {textColumn(u"check_item"), textColumn(u"order_says"), textColumn(u"result")}, {}};
  const auto add = [&](QStringView item, const QString& says, CheckResult result) {
    table.rows.push_back({said(item), says, said(u"check_result", result)});
  };
  add(u"party", joined({sheet.party, sheet.contact, sheet.phone}), review.party);
  add(u"product", linesText(sheet, [](const app::SheetLine& l) { return productText(l.agreed); }), review.product);
  add(u"quantity",
      linesText(sheet, [](const app::SheetLine& l) { return quantityText(l.agreed.quantity) + u' ' + l.agreed.unit; }),
      review.quantity);
  add(u"price",
      linesText(sheet, [](const app::SheetLine& l) { return l.unitPrice ? l.unitPrice->text() : moneyText(l.gross); }),
      review.price);
  add(u"due_date", linesText(sheet, [](const app::SheetLine& l) { return dateText(l.agreed.requestedDate); }),
      review.deliveryDate);
  return table;
}

Form formOf(const OrderSheet& sheet, const app::SheetReview& told) {
  const auto& review = told.review;
  Form form{u"order_review"_qs, sheet.number, said(u"form.order_review"), false, {}};
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"order_date", dateText(sheet.terms.orderDate)));
  fields.push_back(gridField(u"due_date", dateText(sheet.terms.dueDate)));
  fields.push_back(gridField(u"review_date", timeText(review.at)));
  fields.push_back(gridField(u"reviewer", told.reviewer));
  fields.push_back(
      gridField(u"conclusion", said(review.accepted ? u"review.accepted" : u"review.returned"), Span::Whole));
  form.blocks = {FieldGrid{std::move(fields)}, checksOf(sheet, review), TextBox{said(u"note"), review.note},
                 SignatureRow{said(u"signatures"),
                              {signedBy(u"entered_by", sheet.enteredBy, timeText(sheet.enteredAt)),
                               signedBy(u"reviewer", told.reviewer, timeText(review.at)), signedBy(u"head", {})}}};
  return form;
}

}  // namespace

std::vector<Form> orderReviewForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.reviews)
    if (wish.wants(told.review.id.value())) forms.push_back(formOf(sheet, told));
  return forms;
}

}  // namespace gendan::documents
