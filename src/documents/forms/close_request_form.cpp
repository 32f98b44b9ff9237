// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 订单关闭申请表, P2.8: the check list, what was delivered and paid, what the departments said, where the papers lie.

#include <algorithm>

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

template <class Records>
QString countOf(const Records& records) {
  return QString::number(records.size());
}

QString noticeCount(const OrderSheet& sheet) {
  size_t count = 0;
  for (const auto& change : sheet.changes) count += change.notices.size();
  return QString::number(count);
}

QString deliveredText(const OrderSheet& sheet) {
  Quantity wanted;
  Quantity delivered;
  for (const auto& line : sheet.lines) wanted += line.agreed.wanted(), delivered += line.delivered;
  return quantityText(delivered) + QStringLiteral(" / ") + quantityText(wanted);
}

Words evidenceOf(const OrderSheet& sheet, CloseGuard guard) {
  switch (guard) {
    case CloseGuard::State: return said(u"order_state", sheet.state);
    case CloseGuard::Changes: return countOf(sheet.changes);
    case CloseGuard::Problems: return countOf(sheet.problems);
    case CloseGuard::Notices: return noticeCount(sheet);
    case CloseGuard::Delivery: return deliveredText(sheet);
    case CloseGuard::Balance:
      return sheet.due && sheet.paid ? moneyText(*sheet.due - *sheet.paid) : moneyText(std::nullopt);
    case CloseGuard::Inspections: return countOf(sheet.rectifications);
  }
  Q_UNREACHABLE();
}

/// A request is filed only where every guard is met, and nothing of it can be undone while it waits.
LineTable checkListOf(const OrderSheet& sheet) {
  LineTable table{said(u"check_list"), {textColumn(u"check_item"), textColumn(u"result"), textColumn(u"evidence")}, {}};
  for (const auto& check : closeCheckList({}))
    table.rows.push_back({said(u"check", check.guard), said(u"met"), evidenceOf(sheet, check.guard)});
  return table;
}

LineTable quantitiesOf(const OrderSheet& sheet) {
  LineTable table{said(u"quantities"),
                  {numberColumn(u"line"), textColumn(u"product"), numberColumn(u"ordered"), numberColumn(u"delivered"),
                   numberColumn(u"returned"), numberColumn(u"difference"), textColumn(u"unit")},
                  {}};
  for (const auto& [line, price, gross, delivered] : sheet.lines)
    table.rows.push_back({QString::number(line.lineNo), productText(line), quantityText(line.quantity),
                          quantityText(delivered), quantityText(line.done.returned),
                          quantityText(delivered - line.quantity), line.unit});
  return table;
}

LineTable amountsOf(const OrderSheet& sheet) {
  const auto open = sheet.due && sheet.paid ? std::optional(*sheet.due - *sheet.paid) : std::nullopt;
  return {said(u"settlement"),
          {numberColumn(u"contract_amount"), numberColumn(u"amount_due"), numberColumn(u"paid"),
           numberColumn(u"difference")},
          {{moneyText(sheet.total), moneyText(sheet.due), moneyText(sheet.paid), moneyText(open)}}};
}

FieldGrid headOf(const OrderSheet& sheet, const app::SheetClose& told) {
  const bool isShort =
      std::ranges::any_of(sheet.lines, [](const app::SheetLine& line) { return line.agreed.closedShort.isPositive(); });
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"tracker", sheet.tracker));
  fields.push_back(gridField(u"amount", moneyText(sheet.total)));
  fields.push_back(gridField(u"requester", told.requester));
  fields.push_back(gridField(u"filed_at", timeText(told.request.filedAt)));
  fields.push_back(gridField(u"kind", said(isShort ? u"close_kind.short" : u"close_kind.normal")));
  fields.push_back(gridField(u"round", QString::number(told.request.round)));
  fields.push_back(gridField(u"state", said(u"change_state."_qs + word(told.request.state)), Span::Whole));
  return {std::move(fields)};
}

FieldGrid archiveOf(const OrderSheet& sheet, const app::SheetClose& told) {
  if (sheet.archives.empty())
    return {{gridField(u"archive_place", told.request.archivePlace), gridField(u"archived_by", QString())}};
  const auto& [record, by] = sheet.archives.back();
  return {{gridField(u"archive_place", record.place), gridField(u"archived_by", by),
           gridField(u"archived_on", timeText(record.at)), gridField(u"note", record.note)}};
}

Form formOf(const OrderSheet& sheet, const app::SheetClose& told) {
  Form form{u"close_request"_qs, told.request.number, said(u"form.close_request"), false, {}};
  form.blocks = {headOf(sheet, told), checkListOf(sheet), quantitiesOf(sheet), amountsOf(sheet),
                 TextBox{said(u"exceptions"), told.request.exceptions}};
  addApproval(form, told.seats);
  form.blocks.emplace_back(archiveOf(sheet, told));
  return form;
}

}  // namespace

std::vector<Form> closeRequestForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.closes)
    if (wish.wants(told.request.id.value())) forms.push_back(formOf(sheet, told));
  return forms;
}

}  // namespace gendan::documents
