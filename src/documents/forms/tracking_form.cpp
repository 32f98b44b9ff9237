// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 订单跟踪表, P2.4: how the order stands, and every contact about it.

#include "documents/forms/form_parts.h"
#include "documents/forms/forms.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

bool isWithin(const FormWish& wish, Instant at) {
  const auto day = QDate::fromString(dateText(at), Qt::ISODate);
  return (!wish.from.isValid() || day >= wish.from) && (!wish.to.isValid() || day <= wish.to);
}

QString periodText(const OrderSheet& sheet, const FormWish& wish) {
  const auto from = wish.from.isValid() ? wish.from : sheet.terms.orderDate;
  return dateText(from) + QStringLiteral(" – ") + dateText(wish.to);
}

FieldGrid headOf(const OrderSheet& sheet, const FormWish& wish) {
  auto fields = orderFields(sheet);
  for (auto& field :
       std::vector<GridField>{gridField(u"tracker", sheet.tracker), gridField(u"period", periodText(sheet, wish)),
                              gridField(u"order_date", dateText(sheet.terms.orderDate)),
                              gridField(u"due_date", dateText(sheet.terms.dueDate)),
                              gridField(u"executing_department", joined({sheet.executor, sheet.responsible})),
                              gridField(u"state", said(u"order_state", sheet.state))})
    fields.push_back(std::move(field));
  return {std::move(fields)};
}

LineTable linesOf(const OrderSheet& sheet) {
  LineTable table{
      said(u"lines"),
      {numberColumn(u"line"), textColumn(u"product"), textColumn(u"planned"), textColumn(u"actual_date"),
       numberColumn(u"ordered"), numberColumn(u"done"), numberColumn(u"open_quantity"), textColumn(u"unit")},
      {}};
  for (const auto& [line, price, gross, delivered] : sheet.lines) {
    const auto planned = line.currentPromise.isValid() ? line.currentPromise : line.requestedDate;
    table.rows.push_back({QString::number(line.lineNo), productText(line), dateText(planned), dateText(line.actualDate),
                          quantityText(line.wanted()), quantityText(delivered),
                          quantityText(greatest(line.wanted() - delivered, Quantity())), line.unit});
  }
  return table;
}

/// What was wrong, and what is done about it.
QString problemText(const OrderSheet& sheet, const FollowUp& entry) {
  QStringList found;
  for (const auto& told : sheet.problems)
    if (told.problem.followUp == entry.id)
      found.append(joined(
          {told.problem.number, told.problem.description, told.problem.owner.measures, told.problem.solution}, u"; "));
  return found.join(u'\n');
}

Words findingText(const app::SheetFollowUp& told) {
  if (!told.corrected) return told.entry.finding;
  return {told.entry.finding + QStringLiteral("（后有更正）"),
          told.entry.finding + QStringLiteral(" (corrected later)")};
}

LineTable followUpsOf(const OrderSheet& sheet, const FormWish& wish) {
  LineTable table{said(u"follow_ups"),
                  {textColumn(u"date_time"), textColumn(u"stage"), textColumn(u"channel"), textColumn(u"contacted"),
                   textColumn(u"finding"), textColumn(u"problem"), textColumn(u"next_date"), textColumn(u"tracker")},
                  {}};
  for (const auto& told : sheet.followUps) {
    const auto& entry = told.entry;
    if (!isWithin(wish, entry.at)) continue;
    auto problem = Words(problemText(sheet, entry));
    if (problem.isEmpty() && entry.problemFound) problem = said(u"yes");
    table.rows.push_back({timeText(entry.at), said(u"order_state", entry.orderState), said(u"channel", entry.channel),
                          told.contacted, findingText(told), problem, dateText(entry.nextDate), told.tracker});
  }
  return table;
}

}  // namespace

std::vector<Form> trackingForms(const OrderSheet& sheet, const FormWish& wish) {
  Form form{u"tracking"_qs, sheet.number, said(u"form.tracking"), true, {}};
  form.blocks = {
      headOf(sheet, wish), linesOf(sheet), followUpsOf(sheet, wish),
      SignatureRow{said(u"signatures"), {signedBy(u"filled_in_by", sheet.tracker), signedBy(u"seen_by", {})}}};
  return {std::move(form)};
}

}  // namespace gendan::documents
