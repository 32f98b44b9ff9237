// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 订单分配表, P2.2: who executes what, until when, and who follows it.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

QString trackersOf(const OrderSheet& sheet) {
  QStringList names;
  for (const auto& told : sheet.trackers)
    if (told.assignment.active) names.append(told.tracker);
  return names.isEmpty() ? sheet.tracker : names.join(u", ");
}

Form formOf(const OrderSheet& sheet, const app::SheetAllocation& told) {
  const auto& allocation = told.allocation;
  Form form{u"allocation"_qs, sheet.number, said(u"form.allocation"), true, {}};
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"order_date", dateText(sheet.terms.orderDate)));
  fields.push_back(gridField(u"priority", said(u"priority", sheet.terms.priority)));
  fields.push_back(gridField(u"allocated_on", timeText(allocation.allocatedAt)));
  fields.push_back(gridField(u"due_date", dateText(allocation.dueDate)));
  LineTable table{said(u"lines"),
                  {numberColumn(u"line"), textColumn(u"product"), numberColumn(u"quantity"), textColumn(u"unit"),
                   textColumn(u"executing_department"), textColumn(u"responsible"), textColumn(u"tracker"),
                   textColumn(u"due_date")},
                  {}};
  for (const auto& [line, price, gross, delivered] : sheet.lines)
    table.rows.push_back({QString::number(line.lineNo), productText(line), quantityText(line.wanted()), line.unit,
                          told.department, told.responsible, trackersOf(sheet), dateText(allocation.dueDate)});
  form.blocks = {FieldGrid{std::move(fields)}, std::move(table), TextBox{said(u"remark"), allocation.remark},
                 SignatureRow{said(u"signatures"),
                              {signedBy(u"allocated_by", told.allocatedBy, timeText(allocation.allocatedAt)),
                               signedBy(u"accepted_by", {})}}};
  return form;
}

}  // namespace

/// Without a wish for one of them: what holds now.
std::vector<Form> allocationForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.allocations) {
    const bool isMeant =
        wish.record == 0 ? !told.allocation.replacedAt.isValid() : wish.wants(told.allocation.id.value());
    if (isMeant) forms.push_back(formOf(sheet, told));
  }
  return forms;
}

}  // namespace gendan::documents
