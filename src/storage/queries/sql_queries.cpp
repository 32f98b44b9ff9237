// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_queries.h"

#include "storage/guarded.h"
#include "storage/queries/price_mask.h"
#include "storage/queries/worklist_sql.h"
#include "storage/search/search_text.h"

namespace gendan::storage {

using namespace domain;
using app::OrderQuery;
using app::OrderRow;

namespace {

template <class T>
app::Value valueOf(const T& value) {
  return app::ValueOf<T>::to(value);
}

struct Filter {
  QString where;
  std::vector<BoundValue> values;

  template <class T>
  void add(const QString& condition, const char* name, const T& value) {
    where += u" AND "_qs + condition;
    values.push_back({name, valueOf(value)});
  }
};

/// Numbers are no secret: they are looked for as they were typed.
QString typed(const QString& text) { return text.trimmed().toLower(); }

Filter filterOf(const OrderQuery& query, const Actor& actor, QDate today) {
  Filter filter{QString::fromLatin1(conditionOf(query.list)), {}};
  if (filter.where.contains(u":me")) filter.values.push_back({":me", valueOf(actor.user)});
  if (filter.where.contains(u":today")) filter.values.push_back({":today", valueOf(today)});
  if (isOfWorkshop(query.list) && actor.function == Function::Production && !actor.is(Role::Tracker))
    filter.add(u"o.executor_id = :workshop"_qs, ":workshop", actor.department);
  if (query.state) filter.add(u"o.state = :state"_qs, ":state", *query.state);
  if (query.party.isValid()) filter.add(u"o.party_id = :party"_qs, ":party", query.party);
  if (query.tracker.isValid()) filter.add(u"o.lead_tracker_id = :tracker"_qs, ":tracker", query.tracker);
  if (query.dueFrom.isValid()) filter.add(u"o.due_date >= :from"_qs, ":from", query.dueFrom);
  if (query.dueTo.isValid()) filter.add(u"o.due_date <= :to"_qs, ":to", query.dueTo);
  if (const auto match = searchExpression(query.text); !match.isEmpty()) {
    filter.add(
        u"o.id IN (SELECT s.order_id FROM search_index x JOIN search s ON s.id = x.rowid WHERE x.txt MATCH :text)"_qs,
        ":text", match);
    // What an order hides must not be found out by asking for it.
    if (const auto shown = partyShownSql(actor); !shown.isEmpty())
      filter.add(u'(' + shown + u" OR instr(lower(o.number), :typed) > 0)"_qs, ":typed", typed(query.text));
  }
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

template <class E>
E wordAt(const Rows& rows, int column) {
  const auto value = fromWord<E>(rows.text(column));
  if (!value) throw StorageError(error(Code::Integrity, u"storage.value"));
  return *value;
}

OrderRow rowOf(const Rows& rows, const Actor& actor) {
  OrderRow row;
  row.id = OrderId(rows.number(kId));
  row.number = rows.text(kNumber);
  row.kind = wordAt<OrderKind>(rows, kKind);
  row.state = wordAt<OrderState>(rows, kState);
  row.onHold = rows.number(kOnHold) != 0;
  row.item = rows.text(kItem);
  row.lines = static_cast<int>(rows.number(kLines));
  row.orderDate = isoDate(rows.text(kOrderDate));
  row.dueDate = isoDate(rows.text(kDueDate));
  row.executor = rows.text(kExecutor);
  row.tracker = rows.text(kTracker);
  row.currency = rows.text(kCurrency);
  const bool money = showsMoney(row.kind, UserId(rows.number(kTrackerId)), actor);
  if (money || rows.text(kConfidentiality) == word(Confidentiality::Normal)) row.party = rows.text(kParty);
  if (money) {
    const auto currency = Currency::parse(row.currency).value_or(kCny);
    row.total = Money::ofMinor(rows.number(kTotal), currency);
    row.paid = Money::ofMinor(rows.number(kPaid), currency);
  }
  return row;
}

void bindAll(Statement& statement, const std::vector<BoundValue>& values) {
  for (const auto& [name, value] : values) {
    const int place = statement.placeOf(name);
    if (value.text.isNull()) statement.bind(place, value.number);
    else statement.bind(place, value.text);
  }
}

}  // namespace

namespace {

/// The column that comes before the identity in a sort, as it stands in an index; empty: none.
QString sortColumn(const OrderQuery& query) {
  // The order date has an index over all orders; few of them are better found first and sorted then.
  const bool isNarrow = query.list != app::Worklist::AllOrders || query.party.isValid() || !query.text.isEmpty();
  switch (query.sort) {
    case app::OrderSort::DueDate:
    case app::OrderSort::State: return QStringLiteral("o.due_date");
    case app::OrderSort::OrderDate: return isNarrow ? QStringLiteral("+o.order_date") : QStringLiteral("o.order_date");
    case app::OrderSort::Entered: return {};
  }
  Q_UNREACHABLE();
}

void addStart(Filter& filter, const OrderQuery& query, const QString& column) {
  const auto direction = query.descending ? u"<"_qs : u">"_qs;
  if (column.isEmpty()) {
    filter.where += QStringLiteral(" AND o.id %1 :after_id").arg(direction);
  } else {
    filter.where += QStringLiteral(" AND (%1, o.id) %2 (:after_date, :after_id)").arg(column, direction);
    const bool ordered = query.sort == app::OrderSort::OrderDate;
    filter.values.push_back({":after_date", valueOf(ordered ? query.after->ordered : query.after->due)});
  }
  filter.values.push_back({":after_id", valueOf(query.after->id)});
}

}  // namespace

BoundSql orderPageSql(const OrderQuery& query, const Actor& actor, QDate today) {
  auto filter = filterOf(query, actor, today);
  const auto column = sortColumn(query);
  if (query.after) addStart(filter, query, column);
  const auto direction = query.descending ? u" DESC"_qs : QString();
  const auto order = column.isEmpty() ? u"o.id"_qs + direction : QStringLiteral("%1%2, o.id%2").arg(column, direction);
  // The page is cut first; names are looked up for its rows only.
  const auto sql = QStringLiteral(
                       "SELECT o.id, o.number, o.kind, o.state, o.on_hold, p.name, "
                       "(SELECT l.product_name FROM order_line l WHERE l.order_id = o.id ORDER BY l.line_no LIMIT 1), "
                       "(SELECT count(*) FROM order_line l WHERE l.order_id = o.id), "
                       "o.order_date, o.due_date, d.name, t.name, o.currency, o.total, o.paid, o.confidentiality, "
                       "o.lead_tracker_id "
                       "FROM (SELECT * FROM orders o WHERE %1 ORDER BY %2 LIMIT :limit) o "
                       "JOIN party p ON p.id = o.party_id LEFT JOIN department d ON d.id = o.executor_id "
                       "LEFT JOIN app_user t ON t.id = o.lead_tracker_id ORDER BY %2")
                       .arg(filter.where, order);
  filter.values.push_back({":limit", valueOf(query.limit)});
  return {sql, std::move(filter.values)};
}

void SqlQueries::append(std::vector<OrderRow>& found, const OrderQuery& query, const Actor& actor, QDate today) {
  const auto bound = orderPageSql(query, actor, today);
  auto& statement = m_connection.statement(bound.sql);
  bindAll(statement, bound.values);
  Rows rows(statement);
  while (rows.next()) found.push_back(rowOf(rows, actor));
}

/// One state after the other, so that each is a piece of an index.
void SqlQueries::appendByState(std::vector<OrderRow>& found, const OrderQuery& query, const Actor& actor, QDate today) {
  constexpr auto kLast = static_cast<int>(OrderState::Cancelled);
  const int first = query.descending ? kLast : 0;
  const int step = query.descending ? -1 : 1;
  for (int i = query.after ? static_cast<int>(query.after->state) : first; i >= 0 && i <= kLast; i += step) {
    const auto state = static_cast<OrderState>(i);
    if (query.state && *query.state != state) continue;
    auto piece = query;
    piece.state = state;
    piece.descending = false;
    piece.limit = query.limit - static_cast<int>(found.size());
    if (query.after && query.after->state != state) piece.after.reset();
    append(found, piece, actor, today);
    if (found.size() == static_cast<size_t>(query.limit)) return;
  }
}

Result<app::OrderPage> SqlQueries::orders(const OrderQuery& query, const Actor& actor, QDate today) {
  if (query.limit < 1 || query.limit > app::kLargestPage) return refuse(invalid(u"limit", u"out_of_range"));
  return guarded([&]() -> Result<app::OrderPage> {
    app::OrderPage page;
    page.rows.reserve(static_cast<size_t>(query.limit));
    if (query.sort == app::OrderSort::State) appendByState(page.rows, query, actor, today);
    else append(page.rows, query, actor, today);
    if (page.rows.size() == static_cast<size_t>(query.limit)) {
      const auto& last = page.rows.back();
      page.next = app::PageKey{last.dueDate, last.orderDate, last.state, last.id};
    }
    return page;
  });
}

Result<qint64> SqlQueries::count(const OrderQuery& query, const Actor& actor, QDate today, qint64 most) {
  return guarded([&]() -> Result<qint64> {
    auto filter = filterOf(query, actor, today);
    auto& statement = m_connection.statement(
        QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM orders o WHERE %1 LIMIT :most) x").arg(filter.where));
    filter.values.push_back({":most", valueOf(most)});
    bindAll(statement, filter.values);
    Rows rows(statement);
    return rows.next() ? rows.number(0) : 0;
  });
}

Result<std::vector<app::SearchHit>> SqlQueries::search(const QString& text, int limit, const Actor& actor) {
  if (limit < 1 || limit > app::kLargestPage) return refuse(invalid(u"limit", u"out_of_range"));
  const auto match = searchExpression(text);
  if (match.isEmpty()) return std::vector<app::SearchHit>{};
  return guarded([&]() -> Result<std::vector<app::SearchHit>> {
    const auto shown = partyShownSql(actor);
    const auto masked = QStringLiteral(
        "LEFT JOIN orders o ON o.id = s.order_id WHERE x.txt MATCH :text AND "
        "(o.id IS NULL OR %1 OR instr(lower(s.title), :typed) > 0)");
    auto& statement = m_connection.statement(
        u"SELECT s.kind, s.record_id, s.order_id, s.title FROM search_index x JOIN search s ON s.id = x.rowid "_qs +
        (shown.isEmpty() ? u"WHERE x.txt MATCH :text"_qs : masked.arg(shown)) +
        u" ORDER BY x.rowid DESC LIMIT :limit"_qs);
    std::vector<BoundValue> values{{":text", valueOf(match)}, {":limit", valueOf(limit)}};
    if (!shown.isEmpty()) values.push_back({":typed", valueOf(typed(text))});
    bindAll(statement, values);
    std::vector<app::SearchHit> hits;
    Rows rows(statement);
    while (rows.next()) hits.push_back({rows.text(0), rows.number(1), OrderId(rows.number(2)), rows.text(3)});
    return hits;
  });
}

Result<app::OnTimeRate> SqlQueries::onTimeRate(OrderKind kind, QDate from, QDate to) {
  return guarded([&]() -> Result<app::OnTimeRate> {
    auto& statement = m_connection.statement(QStringLiteral(
        "SELECT count(*), coalesce(sum(CASE WHEN l.actual_date > l.first_promise THEN 1 ELSE 0 END), 0), "
        "coalesce(sum(CASE WHEN l.actual_date > l.current_promise THEN 1 ELSE 0 END), 0) "
        "FROM order_line l JOIN orders o ON o.id = l.order_id "
        "WHERE o.kind = :kind AND l.actual_date >= :from AND l.actual_date <= :to"));
    bindAll(statement, {{":kind", valueOf(kind)}, {":from", valueOf(from)}, {":to", valueOf(to)}});
    Rows rows(statement);
    app::OnTimeRate rate;
    if (rows.next()) rate = {rows.number(0), rows.number(1), rows.number(2)};
    return rate;
  });
}

}  // namespace gendan::storage
