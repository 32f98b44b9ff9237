// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 订单变更申请表, P2.5: what is to change, what that touches, what the departments said, who carries it out.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"
#include "domain/base/iso_date.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

Words valueOf(ChangeField field, const QString& text) {
  if (text.isEmpty()) return kNothing.toString();
  return field == ChangeField::SettlementMethod ? said(u"settlement_method."_qs + text) : Words(text);
}

QString addedText(const OrderLine& line) {
  return joined({productText(line), quantityText(line.quantity) + u' ' + line.unit, dateText(line.requestedDate)});
}

template <class Decimal>
QString difference(const ChangeItem& item) {
  const auto before = Decimal::parse(item.before);
  const auto after = Decimal::parse(item.after);
  if (!before || !after) return {};
  const auto change = *after - *before;
  return change.isPositive() ? u'+' + change.text() : change.text();
}

Words differenceOf(const ChangeItem& item) {
  switch (item.field) {
    case ChangeField::LineQuantity:
    case ChangeField::CloseShort: return difference<Quantity>(item);
    case ChangeField::LinePrice: return difference<UnitPrice>(item);
    case ChangeField::RequestedDate:
    case ChangeField::PromisedDate:
    case ChangeField::DueDate: {
      const auto before = isoDate(item.before);
      const auto after = isoDate(item.after);
      if (!before.isValid() || !after.isValid()) return {};
      const auto days = QString::number(before.daysTo(after));
      const auto sign = days.startsWith(u'-') ? days : u'+' + days;
      return {sign + QStringLiteral(" 天"), sign + QStringLiteral(" d")};
    }
    case ChangeField::Specification:
    case ChangeField::AddLine:
    case ChangeField::RemoveLine:
    case ChangeField::PaymentTerms:
    case ChangeField::SettlementMethod:
    case ChangeField::ContractRef:
    case ChangeField::Remarks: return {};
  }
  Q_UNREACHABLE();
}

Words executedOf(const OrderSheet& sheet, const ChangeItem& item) {
  const auto* line = lineOf(sheet, item.lineNo);
  if (line == nullptr) return {};
  const auto& done = line->agreed.done;
  if (sheet.kind == OrderKind::Purchase) return quantityText(done.arrived);
  const auto produced = quantityText(done.produced);
  const auto shipped = quantityText(done.shipped);
  return {QStringLiteral("生产 %1，发货 %2").arg(produced, shipped),
          QStringLiteral("made %1, shipped %2").arg(produced, shipped)};
}

LineTable itemsOf(const OrderSheet& sheet, const ChangeRequest& request) {
  LineTable table{said(u"items"),
                  {textColumn(u"line"), textColumn(u"item"), textColumn(u"before"), textColumn(u"after"),
                   textColumn(u"difference"), textColumn(u"executed")},
                  {}};
  for (const auto& item : request.items) {
    const auto* line = lineOf(sheet, item.lineNo);
    const auto place = line == nullptr ? QString() : QString::number(item.lineNo) + u' ' + line->agreed.productName;
    const auto after =
        item.field == ChangeField::AddLine ? Words(addedText(item.added)) : valueOf(item.field, item.after);
    table.rows.push_back({place, said(u"field", item.field), valueOf(item.field, item.before), after,
                          differenceOf(item), executedOf(sheet, item)});
  }
  return table;
}

LineTable noticesOf(const app::SheetChange& told) {
  LineTable table{said(u"acknowledgements"),
                  {textColumn(u"department"), textColumn(u"sent_at"), textColumn(u"acknowledged_by"),
                   textColumn(u"date_time"), textColumn(u"adjustment")},
                  {}};
  for (const auto& [department, notice, by] : told.notices)
    table.rows.push_back({department, timeText(notice.sentAt), by, timeText(notice.acknowledgedAt), notice.adjustment});
  return table;
}

FieldGrid headOf(const OrderSheet& sheet, const app::SheetChange& told) {
  const auto& request = told.request;
  auto fields = orderFields(sheet);
  fields.push_back(gridField(u"requesting_department", told.department));
  fields.push_back(gridField(u"requester", told.requester));
  fields.push_back(gridField(u"filed_at", timeText(request.filedAt)));
  fields.push_back(gridField(u"round", QString::number(request.round)));
  fields.push_back(gridField(u"change_kind", said(u"change", request.kind)));
  fields.push_back(gridField(u"raised_by", said(u"raised", request.raisedBy)));
  fields.push_back(gridField(u"original_due_date", dateText(told.dueBefore)));
  fields.push_back(gridField(u"state", said(u"change_state", request.state)));
  return {std::move(fields)};
}

FieldGrid executionOf(const app::SheetChange& told) {
  const auto& request = told.request;
  FieldGrid grid{{gridField(u"responsible_department", told.responsibleDepartment),
                  gridField(u"responsible_person", told.responsible),
                  gridField(u"complete_by", dateText(request.responsibility.completeBy)),
                  gridField(u"applied_revision",
                            request.appliedRevision > 0 ? QString::number(request.appliedRevision) : QString())}};
  if (!request.implementedAt.isValid()) return grid;
  grid.fields.push_back(gridField(u"implemented_by", told.implementedBy));
  grid.fields.push_back(gridField(u"completion_date", timeText(request.implementedAt)));
  grid.fields.push_back(gridField(u"implementation", request.implementation, Span::Whole));
  return grid;
}

Form formOf(const OrderSheet& sheet, const app::SheetChange& told) {
  const auto& request = told.request;
  Form form{u"change_request"_qs, request.number, said(u"form.change_request"), false, {}};
  form.blocks = {headOf(sheet, told), itemsOf(sheet, request), TextBox{said(u"reason"), request.reason},
                 TextBox{said(u"content"), request.content}, TextBox{said(u"effect"), request.effect}};
  addApproval(form, told.seats);
  form.blocks.emplace_back(executionOf(told));
  if (!told.notices.empty()) form.blocks.emplace_back(noticesOf(told));
  return form;
}

}  // namespace

std::vector<Form> changeRequestForms(const OrderSheet& sheet, const FormWish& wish) {
  std::vector<Form> forms;
  for (const auto& told : sheet.changes)
    if (wish.wants(told.request.id.value())) forms.push_back(formOf(sheet, told));
  return forms;
}

}  // namespace gendan::documents
