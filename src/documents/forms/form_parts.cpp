// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms/form_parts.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>

namespace gendan::documents {

using namespace domain;

namespace {

/// 1234567.5 → 1,234,567.5: exact digits in, exact digits out.
QString grouped(const QString& decimal) {
  const auto point = decimal.indexOf(u'.');
  auto whole = point < 0 ? decimal : decimal.left(point);
  constexpr int kGroup = 3;
  const qsizetype first = whole.startsWith(u'-') ? 1 : 0;
  for (auto at = whole.size() - kGroup; at > first; at -= kGroup) whole.insert(at, u',');
  return point < 0 ? whole : whole + decimal.mid(point);
}

}  // namespace

QString dateText(QDate date) { return date.toString(Qt::ISODate); }
QString timeText(Instant at) {
  return at.isValid() ? QDateTime::fromMSecsSinceEpoch(at.ms).toString(QStringLiteral("yyyy-MM-dd HH:mm")) : QString();
}
QString dateText(Instant at) {
  return at.isValid() ? dateText(QDateTime::fromMSecsSinceEpoch(at.ms).date()) : QString();
}
QString quantityText(Quantity quantity) { return grouped(quantity.text()); }
QString moneyText(Money amount) {
  const auto text = amount.text();  // "1200.00 CNY"
  const auto blank = text.indexOf(u' ');
  return grouped(text.left(blank)) + text.mid(blank);
}
QString moneyText(const std::optional<Money>& amount) { return amount ? moneyText(*amount) : kNothing.toString(); }

QString productText(const OrderLine& line) { return joined({line.productName, line.specification}); }

QString joined(const QStringList& parts, QStringView between) {
  QStringList said;
  for (const auto& part : parts)
    if (!part.isEmpty()) said.append(part);
  return said.join(between);
}

Words yesNo(bool yes) { return said(yes ? u"yes" : u"no"); }

GridField gridField(QStringView caption, Words value, Span span) { return {said(caption), std::move(value), span}; }
TableColumn textColumn(QStringView caption) { return {said(caption), Align::Left}; }
TableColumn numberColumn(QStringView caption) { return {said(caption), Align::Right}; }

SignatureBox signedBy(QStringView caption, const QString& name, const QString& date) {
  return {said(caption), {}, name, {}, date};
}

std::vector<GridField> orderFields(const app::OrderSheet& sheet) {
  return {gridField(u"order_no", sheet.number), gridField(u"order_kind", said(u"order_kind", sheet.kind)),
          gridField(sheet.kind == OrderKind::Sales ? u"customer" : u"supplier",
                    sheet.party.isEmpty() ? kNothing.toString() : sheet.party),
          gridField(u"contract_ref", sheet.terms.contractRef)};
}

void addApproval(Form& form, const std::vector<app::SheetSeat>& seats) {
  LineTable opinions{
      said(u"opinions"), {textColumn(u"department"), textColumn(u"verdict"), textColumn(u"opinion")}, {}};
  SignatureRow signatures{said(u"approvals"), {}};
  for (const auto& seat : seats) {
    const auto verdict = said(u"opinion", seat.verdict);
    if (!seat.note.isEmpty()) opinions.rows.push_back({seat.department, verdict, seat.note});
    const bool isSigned = seat.verdict == Opinion::Approved || seat.verdict == Opinion::Rejected;
    signatures.boxes.push_back(
        isSigned ? SignatureBox{seat.department, verdict, seat.decidedBy, seat.onBehalfOf, timeText(seat.at)}
                 : SignatureBox{seat.department});
  }
  if (!opinions.rows.empty()) form.blocks.emplace_back(std::move(opinions));
  if (!signatures.boxes.empty()) form.blocks.emplace_back(std::move(signatures));
}

const app::SheetLine* lineOf(const app::OrderSheet& sheet, int lineNo) {
  const auto line = std::ranges::find(sheet.lines, lineNo, [](const app::SheetLine& l) { return l.agreed.lineNo; });
  return line == sheet.lines.end() ? nullptr : &*line;
}

}  // namespace gendan::documents
