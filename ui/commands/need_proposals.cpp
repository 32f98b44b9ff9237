// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What begins with an order's need: buying for it, and somebody else to track it.
#include <QJsonArray>
#include <algorithm>

#include "domain/orders/order.h"
#include "ui/commands/proposals.h"
#include "ui/commands/record_view.h"

namespace gendan::ui {

using namespace domain;

namespace {

/// What purchases that were not cancelled bring for a line already.
Quantity boughtFor(Session& session, qint64 line) {
  Quantity bought;
  const auto feeding = session.reading().records().list(
      {u"order_line"_qs, {}, {{u"feeds_line_id"_qs, QString::number(line)}}, {}, 0, app::kMostRecords},
      session.actor());
  if (!feeding) return bought;
  for (const auto& row : feeding->rows)
    if (RecordView(session, u"order"_qs, row.order).text("state") != word(OrderState::Cancelled))
      bought += quantityOf(*feeding, row, "quantity") - quantityOf(*feeding, row, "closed_short");
  return bought;
}

QJsonObject rowFor(const QString& order, const app::RecordList& lines, const app::RecordRow& line, Quantity need) {
  const auto text = [&](const char* field) { return lines.value(line, QLatin1StringView(field)).text; };
  return {{u"product"_qs, static_cast<double>(lines.value(line, QLatin1StringView("product_id")).number)},
          {u"~~product"_qs, text("product_name")},
          {u"specification"_qs, text("specification")},
          {u"quantity"_qs, need.text()},
          {u"requested_date"_qs, text("requested_date")},
          {u"feeds_line"_qs, static_cast<double>(line.id)},
          {u"~~feeds_line"_qs, order + u'/' + QString::number(lines.value(line, QLatin1StringView("line_no")).number)}};
}

}  // namespace

Proposed proposePurchase(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  auto arguments = proposeOrder(session, subject).value_or(QJsonObject());
  arguments.insert(u"kind"_qs, word(OrderKind::Purchase));
  arguments.insert(u"due_date"_qs, std::max(order.text("due_date"), isoText(session.today())));
  if (!order.hasLines()) return arguments;
  QJsonArray rows;
  const auto& lines = order.lines();
  for (const auto& line : lines.rows) {
    if (lines.value(line, QLatin1StringView("stocked")).number == 0) continue;
    const auto wanted = quantityOf(lines, line, "quantity") - quantityOf(lines, line, "closed_short");
    const auto need = wanted - quantityOf(lines, line, "produced") - boughtFor(session, line.id);
    if (need.isPositive()) rows.append(rowFor(order.text("number"), lines, line, need));
  }
  if (rows.isEmpty()) return std::nullopt;
  arguments.insert(u"lines"_qs, rows);
  return arguments;
}

Proposed proposeHandOver(Session& session, const Subject& subject) {
  QJsonArray orders;
  QJsonObject arguments;
  for (const auto id : subject.selected) {
    const RecordView order(session, u"order"_qs, id);
    orders.append(QJsonObject{{u"order"_qs, order.text("number")}, {u"~party"_qs, order.text("party_id")}});
    if (const auto tracker = order.json("lead_tracker_id"); !tracker.isUndefined() && !arguments.contains(u"from"))
      arguments.insert(u"from"_qs, tracker);
  }
  arguments.insert(u"orders"_qs, orders);
  return arguments;
}

/// All that one person tracks and that still runs.
Proposed proposeHandOverOf(Session& session, const Subject& subject) {
  QJsonArray orders;
  const auto tracked =
      session.reading().records().list({u"tracker_assignment"_qs,
                                        {},
                                        {{u"tracker_id"_qs, QString::number(subject.id)}, {u"active"_qs, u"1"_qs}},
                                        {},
                                        0,
                                        app::kMostRecords},
                                       session.actor());
  if (!tracked) return QJsonObject{};
  for (const auto& row : tracked->rows) {
    const RecordView order(session, u"order"_qs, row.order);
    const auto state = fromWord<OrderState>(order.text("state"));
    if (state && (isRunning(*state) || *state == OrderState::Completed))
      orders.append(QJsonObject{{u"order"_qs, order.text("number")}, {u"~party"_qs, order.text("party_id")}});
  }
  if (orders.isEmpty()) return std::nullopt;
  return QJsonObject{{u"orders"_qs, orders}};
}

}  // namespace gendan::ui
