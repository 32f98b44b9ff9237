// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_queries.h"

#include <QVariant>

#include "storage/guarded.h"
#include "storage/queries/price_mask.h"
#include "storage/queries/worklist_sql.h"
#include "storage/search/search_text.h"

namespace gendan::storage {

using namespace domain;
using app::OrderQuery;
using app::OrderRow;

namespace {

struct Filter {
  QString where;
  QVariantMap values;

  void add(const QString& condition, const QString& name, const QVariant& value) {
    where += u" AND "_qs + condition;
    values.insert(name, value);
  }
};

Filter filterOf(const OrderQuery& query, const Actor& actor, QDate today) {
  Filter filter{QString::fromLatin1(conditionOf(query.list)), {}};
  if (filter.where.contains(u":me")) filter.values.insert(u":me"_qs, actor.user.value());
  if (filter.where.contains(u":today")) filter.values.insert(u":today"_qs, today.toString(Qt::ISODate));
  if (query.state) filter.add(u"o.state = :state"_qs, u":state"_qs, word(*query.state));
  if (query.party.isValid()) filter.add(u"o.party_id = :party"_qs, u":party"_qs, query.party.value());
  if (query.tracker.isValid()) filter.add(u"o.lead_tracker_id = :tracker"_qs, u":tracker"_qs, query.tracker.value());
  if (query.dueFrom.isValid()) filter.add(u"o.due_date >= :from"_qs, u":from"_qs, query.dueFrom.toString(Qt::ISODate));
  if (query.dueTo.isValid()) filter.add(u"o.due_date <= :to"_qs, u":to"_qs, query.dueTo.toString(Qt::ISODate));
  if (const auto match = searchExpression(query.text); !match.isEmpty())
    filter.add(u"o.id IN (SELECT s.order_id FROM search_index x JOIN search s ON s.id = x.rowid WHERE x.txt MATCH :text)"_qs,
               u":text"_qs, match);
  return filter;
}

enum Column {
  kId,
  kNumber,
  kKind,
  kState,
  kOnHold,
  kParty,
  kItem,
  kLines,
  kOrderDate,
  kDueDate,
  kExecutor,
  kTracker,
  kCurrency,
  kTotal,
  kPaid,
  kConfidentiality,
  kTrackerId,
};

OrderRow rowOf(const QSqlQuery& query, const Actor& actor) {
  OrderRow row;
  row.id = OrderId(query.value(kId).toLongLong());
  row.number = query.value(kNumber).toString();
  row.kind = *fromWord<OrderKind>(query.value(kKind).toString());
  row.state = *fromWord<OrderState>(query.value(kState).toString());
  row.onHold = query.value(kOnHold).toBool();
  row.item = query.value(kItem).toString();
  row.lines = query.value(kLines).toInt();
  row.orderDate = QDate::fromString(query.value(kOrderDate).toString(), Qt::ISODate);
  row.dueDate = QDate::fromString(query.value(kDueDate).toString(), Qt::ISODate);
  row.executor = query.value(kExecutor).toString();
  row.tracker = query.value(kTracker).toString();
  row.currency = query.value(kCurrency).toString();
  const bool money = showsMoney(row.kind, UserId(query.value(kTrackerId).toLongLong()), actor);
  if (money || query.value(kConfidentiality).toString() == word(Confidentiality::Normal))
    row.party = query.value(kParty).toString();
  if (money) {
    const auto currency = Currency::parse(row.currency).value_or(kCny);
    row.total = Money::ofMinor(query.value(kTotal).toLongLong(), currency);
    row.paid = Money::ofMinor(query.value(kPaid).toLongLong(), currency);
  }
  return row;
}

void bindAll(QSqlQuery& query, const QVariantMap& values) {
  for (auto it = values.cbegin(); it != values.cend(); ++it) query.bindValue(it.key(), it.value());
}

}  // namespace

BoundSql orderPageSql(const OrderQuery& query, const Actor& actor, QDate today) {
  auto filter = filterOf(query, actor, today);
  const bool byDue = query.sort == app::OrderSort::DueDate;
  if (query.after) {
    filter.where += QStringLiteral(" AND %1 %2 %3")
                        .arg(byDue ? u"(o.due_date, o.id)"_qs : u"o.id"_qs, query.descending ? u"<"_qs : u">"_qs,
                             byDue ? u"(:after_due, :after_id)"_qs : u":after_id"_qs);
    if (byDue) filter.values.insert(u":after_due"_qs, query.after->due.toString(Qt::ISODate));
    filter.values.insert(u":after_id"_qs, query.after->id.value());
  }
  const auto direction = query.descending ? u" DESC"_qs : QString();
  const auto order = byDue ? QStringLiteral("o.due_date%1, o.id%1").arg(direction) : u"o.id"_qs + direction;
  // The page is cut first; names are looked up for its rows only.
  const auto sql =
      QStringLiteral(
          "SELECT o.id, o.number, o.kind, o.state, o.on_hold, p.name, "
          "(SELECT l.product_name FROM order_line l WHERE l.order_id = o.id ORDER BY l.line_no LIMIT 1), "
          "(SELECT count(*) FROM order_line l WHERE l.order_id = o.id), "
          "o.order_date, o.due_date, d.name, t.name, o.currency, o.total, o.paid, o.confidentiality, "
          "o.lead_tracker_id "
          "FROM (SELECT * FROM orders o WHERE %1 ORDER BY %2 LIMIT :limit) o "
          "JOIN party p ON p.id = o.party_id LEFT JOIN department d ON d.id = o.executor_id "
          "LEFT JOIN app_user t ON t.id = o.lead_tracker_id ORDER BY %2")
          .arg(filter.where, order);
  filter.values.insert(u":limit"_qs, query.limit);
  return {sql, filter.values};
}

Result<app::OrderPage> SqlQueries::orders(const OrderQuery& query, const Actor& actor, QDate today) {
  if (query.limit < 1 || query.limit > app::kLargestPage) return refuse(invalid(u"limit", u"out_of_range"));
  return guarded([&]() -> Result<app::OrderPage> {
    const auto bound = orderPageSql(query, actor, today);
    auto& statement = m_connection.prepared(bound.sql);
    bindAll(statement, bound.values);
    run(statement);
    app::OrderPage page;
    page.rows.reserve(static_cast<size_t>(query.limit));
    while (statement.next()) page.rows.push_back(rowOf(statement, actor));
    statement.finish();
    if (page.rows.size() == static_cast<size_t>(query.limit))
      page.next = app::PageKey{page.rows.back().dueDate, page.rows.back().id};
    return page;
  });
}

Result<qint64> SqlQueries::count(const OrderQuery& query, const Actor& actor, QDate today, qint64 most) {
  return guarded([&]() -> Result<qint64> {
    auto filter = filterOf(query, actor, today);
    auto& statement = m_connection.prepared(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM orders o WHERE %1 LIMIT :most) x").arg(filter.where));
    filter.values.insert(u":most"_qs, most);
    bindAll(statement, filter.values);
    run(statement);
    const auto counted = statement.next() ? statement.value(0).toLongLong() : 0;
    statement.finish();
    return counted;
  });
}

Result<std::vector<app::SearchHit>> SqlQueries::search(const QString& text, int limit) {
  if (limit < 1 || limit > app::kLargestPage) return refuse(invalid(u"limit", u"out_of_range"));
  const auto match = searchExpression(text);
  if (match.isEmpty()) return std::vector<app::SearchHit>{};
  return guarded([&]() -> Result<std::vector<app::SearchHit>> {
    auto& statement = m_connection.prepared(
        QStringLiteral("SELECT s.kind, s.record_id, s.order_id, s.title FROM search_index x "
                       "JOIN search s ON s.id = x.rowid WHERE x.txt MATCH ? ORDER BY x.rowid DESC LIMIT ?"));
    statement.bindValue(0, match);
    statement.bindValue(1, limit);
    run(statement);
    std::vector<app::SearchHit> hits;
    while (statement.next())
      hits.push_back({statement.value(0).toString(), statement.value(1).toLongLong(),
                      OrderId(statement.value(2).toLongLong()), statement.value(3).toString()});
    statement.finish();
    return hits;
  });
}

Result<app::OnTimeRate> SqlQueries::onTimeRate(OrderKind kind, QDate from, QDate to) {
  return guarded([&]() -> Result<app::OnTimeRate> {
    auto& statement = m_connection.prepared(QStringLiteral(
        "SELECT count(*), coalesce(sum(CASE WHEN l.actual_date > l.first_promise THEN 1 ELSE 0 END), 0), "
        "coalesce(sum(CASE WHEN l.actual_date > l.current_promise THEN 1 ELSE 0 END), 0) "
        "FROM order_line l JOIN orders o ON o.id = l.order_id "
        "WHERE o.kind = :kind AND l.actual_date >= :from AND l.actual_date <= :to"));
    statement.bindValue(u":kind"_qs, word(kind));
    statement.bindValue(u":from"_qs, from.toString(Qt::ISODate));
    statement.bindValue(u":to"_qs, to.toString(Qt::ISODate));
    run(statement);
    app::OnTimeRate rate;
    if (statement.next())
      rate = {statement.value(0).toLongLong(), statement.value(1).toLongLong(), statement.value(2).toLongLong()};
    statement.finish();
    return rate;
  });
}

}  // namespace gendan::storage
