// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Production, inspection, shipping, arrivals: one row for each line of the order that something is open on.
#include <QJsonArray>
#include <functional>

#include "ui/commands/proposals.h"
#include "ui/commands/record_view.h"
#include "ui/present/words.h"

namespace gendan::ui {

using namespace domain;
using app::RecordList;
using app::RecordRow;

namespace {

QLatin1StringView name(const char* field) { return QLatin1StringView(field); }

QString itemText(const RecordList& lines, const RecordRow& line) {
  const auto specification = lines.value(line, name("specification")).text;
  const auto product = lines.value(line, name("product_name")).text;
  return specification.isEmpty() ? product : product + u"  "_qs + specification;
}

Quantity at(const RecordList& lines, const RecordRow& line, const char* field) { return quantityOf(lines, line, field); }

Quantity wanted(const RecordList& lines, const RecordRow& line) {
  return at(lines, line, "quantity") - at(lines, line, "closed_short") + at(lines, line, "reopened") -
         at(lines, line, "credited");
}

using Open = std::function<Quantity(const RecordList&, const RecordRow&)>;

Quantity openToReport(const RecordList& lines, const RecordRow& line) {
  return wanted(lines, line) - at(lines, line, "produced") - at(lines, line, "from_stock");
}
Quantity openToShip(const RecordList& lines, const RecordRow& line) {
  return least(at(lines, line, "passed") + at(lines, line, "from_stock") - at(lines, line, "notified"),
               wanted(lines, line) - at(lines, line, "notified"));
}
Quantity openToArrive(const RecordList& lines, const RecordRow& line) {
  return wanted(lines, line) - at(lines, line, "arrived") + at(lines, line, "rejected");
}

/// The order's lines with something open, as rows with `argument` filled in.
QJsonArray openRows(const RecordView& order, const QString& argument, const Open& open) {
  QJsonArray rows;
  if (!order.hasLines()) return rows;
  const auto& lines = order.lines();
  for (const auto& line : lines.rows) {
    const auto quantity = open(lines, line);
    if (!quantity.isPositive() || lines.value(line, name("stocked")).number == 0) continue;
    rows.append(QJsonObject{{u"~item"_qs, itemText(lines, line)},
                            {u"~open"_qs, quantityText(quantity)},
                            {u"line"_qs, static_cast<double>(lines.value(line, name("line_no")).number)},
                            {argument, quantity.text()}});
  }
  return rows;
}

/// The lines of a document (a notice, a shipment, a receipt) with the names of what they are about.
QJsonArray documentRows(Session& session, qint64 order, const RecordView& document, const QString& argument,
                        const Open& open) {
  const RecordView whole(session, u"order"_qs, order);
  QJsonArray rows;
  if (!document.hasLines() || !whole.hasLines()) return rows;
  const auto& lines = document.lines();
  for (const auto& line : lines.rows) {
    const auto quantity = open(lines, line);
    if (!quantity.isPositive()) continue;
    const auto number = lines.value(line, name("line_no")).number;
    QString item;
    for (const auto& ordered : whole.lines().rows)
      if (whole.lines().value(ordered, name("line_no")).number == number) item = itemText(whole.lines(), ordered);
    rows.append(QJsonObject{{u"~item"_qs, item},
                            {u"~open"_qs, quantityText(quantity)},
                            {u"line"_qs, static_cast<double>(number)},
                            {argument, quantity.text()}});
  }
  return rows;
}

/// The first line with something open, for commands about one line.
QJsonObject firstOpen(const RecordView& order, const Open& open) {
  const auto rows = openRows(order, u"quantity"_qs, open);
  if (rows.isEmpty()) return {};
  const auto row = rows.first().toObject();
  return {{u"line"_qs, row.value(u"line"_qs)}, {u"quantity"_qs, row.value(u"quantity"_qs)}};
}

}  // namespace

Proposed proposePlan(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  auto rows = openRows(order, u"quantity"_qs, openToReport);
  const auto start = isoDate(session.today());
  const auto end = order.text("due_date");
  for (auto row : rows) {
    auto step = row.toObject();
    step.insert(u"start"_qs, start);
    step.insert(u"end"_qs, std::max(start, end));
    step.insert(u"finishes"_qs, true);
    if (const auto person = order.json("responsible_id"); !person.isUndefined()) {
      step.insert(u"person"_qs, person);
      step.insert(u"~~person"_qs, order.text("responsible_id"));
    }
    row = step;
  }
  if (rows.isEmpty()) return std::nullopt;
  return QJsonObject{{u"steps"_qs, rows}};
}

Proposed proposeReport(Session& session, const Subject& subject) {
  auto arguments = firstOpen(RecordView(session, u"order"_qs, subject.order), openToReport);
  if (arguments.isEmpty()) return std::nullopt;
  arguments.insert(u"date"_qs, isoDate(session.today()));
  return arguments;
}

Proposed proposeSupplyReport(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  auto arguments = firstOpen(order, openToArrive);
  if (arguments.isEmpty()) return std::nullopt;
  arguments.insert(u"confirmed"_qs, arguments.take(u"quantity"_qs));
  arguments.insert(u"confirmed_date"_qs, order.json("due_date"));
  return arguments;
}

namespace {

/// The first line with failed goods, and the inspection that failed them.
QJsonObject toInspectAgain(Session& session, const RecordView& order, QJsonObject& arguments) {
  const auto lot = firstOpen(order, [](const RecordList& lines, const RecordRow& line) { return at(lines, line, "failed"); });
  const auto rounds = session.reading().records().list(
      {u"inspection"_qs, OrderId(order.number("id")),
       {{u"line_no"_qs, lot.value(u"line"_qs).toVariant().toString()}, {u"verdict"_qs, u"fail"_qs}}, {}, 0, 1},
      session.actor());
  if (rounds && !rounds->rows.empty())
    arguments.insert(u"reinspects"_qs, static_cast<double>(rounds->rows.front().id));
  return lot;
}

}  // namespace

Proposed proposeInspection(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  const bool bought = order.text("kind") == word(OrderKind::Purchase);
  const auto first = firstOpen(order, [bought](const RecordList& lines, const RecordRow& line) {
    const auto there = bought ? at(lines, line, "arrived") - at(lines, line, "accepted") - at(lines, line, "rejected")
                              : at(lines, line, "produced");
    return there - at(lines, line, "passed") - at(lines, line, "failed") - at(lines, line, "scrapped");
  });
  QJsonObject arguments{{u"kind"_qs, bought ? u"incoming"_qs : u"final"_qs}, {u"verdict"_qs, u"pass"_qs}};
  const auto lot = first.isEmpty() ? toInspectAgain(session, order, arguments) : first;
  if (lot.isEmpty()) return std::nullopt;
  arguments.insert(u"line"_qs, lot.value(u"line"_qs));
  arguments.insert(u"lot_size"_qs, lot.value(u"quantity"_qs));
  arguments.insert(u"passed"_qs, lot.value(u"quantity"_qs));
  arguments.insert(u"failed"_qs, u"0"_qs);
  return arguments;
}

Proposed proposeRectification(Session& session, const Subject& subject) {
  constexpr int kUsualDays = 3;
  const RecordView order(session, u"order"_qs, subject.order);
  QJsonObject arguments{{u"due"_qs, isoDate(session.today().addDays(kUsualDays))}};
  if (const auto person = order.json("responsible_id"); !person.isUndefined()) arguments.insert(u"responsible"_qs, person);
  return arguments;
}

Proposed proposeShippingNotice(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  const RecordView party(session, u"party"_qs, order.number("party_id"));
  auto arguments = copied(party, {{"consignee", "name"}, {"phone", "phone"}, {"address", "address"}});
  arguments.insert(u"date"_qs, isoDate(session.today()));
  const auto rows = openRows(order, u"quantity"_qs, openToShip);
  if (rows.isEmpty()) return std::nullopt;
  arguments.insert(u"lines"_qs, rows);
  return arguments;
}

Proposed proposeDispatch(Session& session, const Subject& subject) {
  const RecordView notice(session, u"shipping_notice"_qs, subject.id);
  auto arguments = copied(notice, {{"carrier", "carrier"}});
  arguments.insert(u"date"_qs, isoDate(session.today()));
  const auto rows = documentRows(session, subject.order, notice, u"quantity"_qs,
                                 [](const RecordList& lines, const RecordRow& line) {
                                   return at(lines, line, "quantity") - at(lines, line, "shipped");
                                 });
  if (rows.isEmpty()) return std::nullopt;
  arguments.insert(u"lines"_qs, rows);
  return arguments;
}

Proposed proposeConfirmation(Session& session, const Subject& subject) {
  const RecordView shipment(session, u"shipment"_qs, subject.id);
  auto arguments = copied(shipment, {{"carrier", "carrier"}, {"tracking_no", "waybill_no"}});
  arguments.insert(u"received_date"_qs, isoDate(session.today()));
  arguments.insert(u"lines"_qs, documentRows(session, subject.order, shipment, u"received"_qs,
                                             [](const RecordList& lines, const RecordRow& line) {
                                               return at(lines, line, "quantity");
                                             }));
  return arguments;
}

Proposed proposeArrival(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  const auto rows = openRows(order, u"quantity"_qs, openToArrive);
  if (rows.isEmpty() || order.text("kind") != word(OrderKind::Purchase)) return std::nullopt;
  return QJsonObject{{u"date"_qs, isoDate(session.today())}, {u"lines"_qs, rows}};
}

Proposed proposeAcceptance(Session& session, const Subject& subject) {
  const RecordView receipt(session, u"goods_receipt"_qs, subject.id);
  return QJsonObject{{u"date"_qs, isoDate(session.today())},
          {u"lines"_qs, documentRows(session, subject.order, receipt, u"accepted"_qs,
                                     [](const RecordList& lines, const RecordRow& line) {
                                       return at(lines, line, "quantity");
                                     })}};
}

Proposed proposeReturn(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  const auto* delivered = order.text("kind") == word(OrderKind::Purchase) ? "accepted" : "received";
  auto arguments = firstOpen(order, [delivered](const RecordList& lines, const RecordRow& line) {
    return at(lines, line, delivered) - at(lines, line, "returned");
  });
  if (arguments.isEmpty()) return std::nullopt;
  arguments.insert(u"date"_qs, isoDate(session.today()));
  arguments.insert(u"kind"_qs, u"replace"_qs);
  return arguments;
}

Proposed proposeCount(Session& session, const Subject& subject) {
  const RecordView level(session, u"stock_level"_qs, subject.id);
  return copied(level, {{"product", "product_id"}, {"counted", "on_hand"}});
}

}  // namespace gendan::ui
