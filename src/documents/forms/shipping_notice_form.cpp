// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 发货通知单, P2.6: what is to leave, to whom, how; and what has left of it.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

/// The numbers of the inspections that let a line pass.
QString inspectionsOf(const OrderSheet& sheet, int lineNo) {
  QStringList numbers;
  for (const auto& told : sheet.inspections)
    if (told.inspection.lineNo == lineNo && told.inspection.findings.passed.isPositive())
      numbers.append(told.inspection.number);
  return numbers.join(u", ");
}

LineTable linesOf(const OrderSheet& sheet, const ShippingNotice& notice) {
  const bool showsPrices = sheet.total.has_value();
  LineTable table{said(u"lines"),
                  {numberColumn(u"line"), textColumn(u"product"), numberColumn(u"quantity"), textColumn(u"unit"),
                   textColumn(u"lot"), numberColumn(u"packages"), textColumn(u"inspection_no")},
                  {}};
  if (showsPrices) table.columns.push_back(numberColumn(u"unit_price"));
  for (const auto& part : notice.lines) {
    const auto* line = lineOf(sheet, part.lineNo);
    std::vector<Words> row{QString::number(part.lineNo),
                           line == nullptr ? QString() : productText(line->agreed),
                           quantityText(part.quantity),
                           line == nullptr ? QString() : line->agreed.unit,
                           part.lot,
                           part.packages > 0 ? QString::number(part.packages) : QString(),
                           inspectionsOf(sheet, part.lineNo)};
    if (showsPrices) row.emplace_back(line == nullptr || !line->unitPrice ? QString() : line->unitPrice->text());
    table.rows.push_back(std::move(row));
  }
  return table;
}

LineTable shipmentsOf(const app::SheetShippingNotice& told) {
  LineTable table{said(u"shipments"),
                  {textColumn(u"date"), textColumn(u"carrier"), textColumn(u"waybill_no"), numberColumn(u"quantity"),
                   textColumn(u"warehouse_sign"), textColumn(u"received_by"), textColumn(u"remark")},
                  {}};
  for (const auto& [shipment, by, receiver, received] : told.shipments) {
    Quantity sum;
    for (const auto& line : shipment.lines) sum += line.quantity;
    table.rows.push_back({dateText(shipment.date), shipment.carrier, shipment.waybillNo, quantityText(sum), by,
                          joined({receiver, dateText(received)}), shipment.remark});
  }
  return table;
}

FieldGrid headOf(const OrderSheet& sheet, const ShippingNotice& notice) {
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"date", dateText(notice.date)));
  fields.push_back(gridField(u"state", said(u"notice", notice.state)));
  fields.push_back(gridField(u"consignee", notice.consignee));
  fields.push_back(gridField(u"phone", notice.phone));
  fields.push_back(gridField(u"address", notice.address, Span::Whole));
  fields.push_back(gridField(u"transport", said(u"transport", notice.transport)));
  fields.push_back(gridField(u"carrier", notice.carrier));
  return {std::move(fields)};
}

Form formOf(const OrderSheet& sheet, const app::SheetShippingNotice& told) {
  const auto& notice = told.notice;
  Form form{u"shipping_notice"_qs, notice.number, said(u"form.shipping_notice"), false, {}};
  form.blocks = {headOf(sheet, notice), linesOf(sheet, notice), TextBox{said(u"requirements"), notice.requirements}};
  if (!told.shipments.empty()) form.blocks.emplace_back(shipmentsOf(told));
  const auto* last = told.shipments.empty() ? nullptr : &told.shipments.back();
  form.blocks.emplace_back(
      SignatureRow{said(u"signatures"),
                   {signedBy(u"issued_by", told.issuedBy, timeText(notice.issuedAt)), signedBy(u"checked_by", {}),
                    last == nullptr ? signedBy(u"warehouse_sign", {})
                                    : signedBy(u"warehouse_sign", last->shippedBy, timeText(last->shipment.shippedAt)),
                    last == nullptr ? signedBy(u"received_by", {})
                                    : signedBy(u"received_by", last->receiver, dateText(last->receivedDate))}});
  return form;
}

}  // namespace

std::vector<Form> shippingNoticeForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.shippingNotices)
    if (wish.wants(told.notice.id.value())) forms.push_back(formOf(sheet, told));
  return forms;
}

}  // namespace gendan::documents
