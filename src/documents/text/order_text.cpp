// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/text/order_text.h"

#include <QStringList>

#include "documents/forms/form_parts.h"

namespace gendan::documents {

using namespace domain;
using app::OrderSheet;

namespace {

constexpr qsizetype kLabelWidth = 13;

QString amountText(const std::optional<Money>& amount) { return amount ? amount->text() : u"hidden"_qs; }

/// Of what is never empty unless it is masked.
QString maskedText(const QString& text) { return text.isEmpty() ? u"hidden"_qs : text.simplified(); }

QString percentText(Rate rate) { return Rate::ofScaled(rate.scaled() * 100).text() + u" %"_qs; }

/// "label       value", or nothing for an empty value.
QString row(QStringView label, const QString& value) {
  if (value.isEmpty()) return {};
  return label.toString().leftJustified(kLabelWidth) + value.simplified() + u'\n';
}

QString heading(QStringView title) { return u"\n"_qs + title.toString() + u'\n'; }

/// "line 3", or nothing for the order's head and for a new line.
QString lineName(int lineNo) { return lineNo > 0 ? QStringLiteral("line %1 ").arg(lineNo) : QString(); }

QString termsText(const OrderTerms& terms) {
  QStringList parts;
  if (!terms.paymentTerms.isEmpty()) parts.append(terms.paymentTerms);
  parts.append(word(terms.settlementMethod));
  parts.append(u"tax "_qs + word(terms.taxMode));
  if (terms.priority != Priority::Normal) parts.append(word(terms.priority));
  if (terms.confidentiality != Confidentiality::Normal) parts.append(word(terms.confidentiality));
  return parts.join(u"; ");
}

QString headText(const OrderSheet& sheet) {
  const bool isSales = sheet.kind == OrderKind::Sales;
  auto title = QStringLiteral("%1  %2 order, %3").arg(sheet.number, word(sheet.kind), word(sheet.state));
  if (sheet.revision > 0) title += QStringLiteral(", revision %1").arg(sheet.revision);
  auto text = title + u'\n';
  text += row(u"on hold", sheet.onHold ? maskedText(sheet.holdReason) : QString());
  text += row(isSales ? u"customer" : u"supplier", sheet.party.isEmpty() ? u"hidden"_qs : sheet.party);
  text += row(u"contract", sheet.terms.contractRef);
  text += row(u"feeds", sheet.feeds);
  text += row(u"dates",
              QStringLiteral("ordered %1, due %2").arg(dateText(sheet.terms.orderDate), dateText(sheet.terms.dueDate)));
  text += row(u"terms", termsText(sheet.terms));
  text += row(u"owner", sheet.owner);
  text += row(u"executor", sheet.executor);
  text += row(u"responsible", sheet.responsible);
  text += row(u"tracker", sheet.tracker);
  text += row(u"entered by", sheet.enteredBy);
  text += row(u"reviewed by", sheet.reviewedBy);
  text += row(u"remarks", sheet.terms.remarks);
  return text + row(u"amounts", QStringLiteral("total %1, due %2, paid %3")
                                    .arg(amountText(sheet.total), amountText(sheet.due), amountText(sheet.paid)));
}

struct NamedQuantity {
  const char16_t* name;
  Quantity LineQuantities::*quantity;
};

constexpr std::array kQuantities{
    NamedQuantity{u"produced", &LineQuantities::produced},    NamedQuantity{u"passed", &LineQuantities::passed},
    NamedQuantity{u"failed", &LineQuantities::failed},        NamedQuantity{u"scrapped", &LineQuantities::scrapped},
    NamedQuantity{u"from stock", &LineQuantities::fromStock}, NamedQuantity{u"notified", &LineQuantities::notified},
    NamedQuantity{u"shipped", &LineQuantities::shipped},      NamedQuantity{u"received", &LineQuantities::received},
    NamedQuantity{u"confirmed", &LineQuantities::confirmed},  NamedQuantity{u"arrived", &LineQuantities::arrived},
    NamedQuantity{u"accepted", &LineQuantities::accepted},    NamedQuantity{u"rejected", &LineQuantities::rejected},
    NamedQuantity{u"returned", &LineQuantities::returned},    NamedQuantity{u"reopened", &LineQuantities::reopened},
    NamedQuantity{u"credited", &LineQuantities::credited},
};

QString doneText(const OrderLine& line) {
  QStringList parts;
  if (!line.closedShort.isZero()) parts.append(u"closed short "_qs + line.closedShort.text());
  for (const auto& [name, quantity] : kQuantities)
    if (const auto amount = line.done.*quantity; !amount.isZero())
      parts.append(QStringView(name).toString() + u' ' + amount.text());
  return parts.join(u", ");
}

QString datesText(const OrderLine& line) {
  QStringList parts{u"requested "_qs + dateText(line.requestedDate)};
  if (line.firstPromise.isValid()) parts.append(u"first promise "_qs + dateText(line.firstPromise));
  if (line.currentPromise.isValid()) parts.append(u"current promise "_qs + dateText(line.currentPromise));
  if (line.actualDate.isValid()) parts.append(u"actual "_qs + dateText(line.actualDate));
  return parts.join(u", ");
}

QString lineText(const app::SheetLine& line) {
  const auto& agreed = line.agreed;
  auto text = QStringLiteral("%1  %2").arg(agreed.lineNo, 3).arg(agreed.productName.simplified());
  if (!agreed.specification.isEmpty()) text += u", "_qs + agreed.specification.simplified();
  text += QStringLiteral("\n     %1 %2").arg(agreed.quantity.text(), agreed.unit);
  text += line.unitPrice ? QStringLiteral(" at %1, tax %2: %3")
                               .arg(line.unitPrice->text(), percentText(agreed.taxRate), amountText(line.gross))
                         : u", price hidden"_qs;
  text += u"\n     "_qs + datesText(agreed) + u'\n';
  const auto done = doneText(agreed);
  return done.isEmpty() ? text : text + u"     "_qs + done + u'\n';
}

QString paymentText(const app::SheetPayment& payment) {
  auto text = QStringLiteral("  %1  %2  %3 by %4")
                  .arg(payment.number, dateText(payment.date), word(payment.direction), word(payment.method));
  if (!payment.chequeNo.isEmpty()) text += u' ' + payment.chequeNo.simplified();
  text += u": "_qs + amountText(payment.amount);
  if (!payment.reference.isEmpty()) text += u" ("_qs + payment.reference.simplified() + u')';
  if (payment.reversed) text += u", reversed";
  return text + u'\n';
}

QString itemText(const ChangeItem& item) {
  auto text = u"     "_qs + lineName(item.lineNo) + word(item.field);
  if (item.field == ChangeField::AddLine)
    text += QStringLiteral(": %1 %2 %3")
                .arg(item.added.quantity.text(), item.added.unit, item.added.productName.simplified());
  else if (item.field != ChangeField::RemoveLine)
    text += item.before.isEmpty() && item.after.isEmpty()
                ? u": hidden"_qs
                : QStringLiteral(": %1 -> %2").arg(item.before.simplified(), item.after.simplified());
  return text + u'\n';
}

QString changeText(const app::SheetChange& told) {
  const auto& change = told.request;
  auto number = change.number;
  if (change.round > 1) number += QStringLiteral(", round %1").arg(change.round);
  auto text = QStringLiteral("  %1  %2  %3, %4; %5: %6\n     %7\n")
                  .arg(number, dateText(change.filedAt), word(change.kind), word(change.state), told.requester,
                       maskedText(change.reason), maskedText(change.content));
  for (const auto& item : change.items) text += itemText(item);
  return text;
}

QString followUpText(const app::SheetFollowUp& told) {
  const auto& entry = told.entry;
  auto text = QStringLiteral("  %1  %2, %3 with %4: %5")
                  .arg(timeText(entry.at), told.tracker, word(entry.channel), told.contacted.simplified(),
                       maskedText(entry.finding));
  if (entry.nextDate.isValid()) text += QStringLiteral(" (again %1)").arg(dateText(entry.nextDate));
  if (told.corrected) text += u" [corrected later]";
  return text + u'\n';
}

template <class Rows>
QString section(QStringView title, const Rows& rows, QString (*textOf)(const typename Rows::value_type&)) {
  if (rows.empty()) return {};
  auto text = heading(title);
  for (const auto& one : rows) text += textOf(one);
  return text;
}

}  // namespace

QString orderText(const OrderSheet& sheet) {
  return headText(sheet) + section(u"Lines", sheet.lines, lineText) +
         section(u"Payments", sheet.payments, paymentText) + section(u"Changes", sheet.changes, changeText) +
         section(u"Follow-ups", sheet.followUps, followUpText);
}

}  // namespace gendan::documents
