// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/evidence_sql.h"

#include <QDateTime>

#include "app/ports/clock.h"
#include "domain/base/iso_date.h"

namespace gendan::storage {

using namespace domain;

namespace {

enum Part { kHoldings, kEntries, kContacts, kProblems, kNotices };

/// %1: a condition on the orders, or nothing. Instants lie in [:start, :end), days in [:first, :last].
constexpr const char* kStatements[] = {
    "SELECT a.order_id, a.tracker_id, a.lead, a.since, a.until, "
    "CASE WHEN o.state IN ('closed', 'cancelled') THEN o.state_since END "
    "FROM tracker_assignment a JOIN orders o ON o.id = a.order_id "
    "WHERE a.since < :end AND (a.until IS NULL OR a.until >= :start) "
    "AND (o.state NOT IN ('closed', 'cancelled') OR o.state_since >= :start)%1",

    "SELECT f.order_id, f.tracker_id, f.at, "
    "EXISTS (SELECT 1 FROM follow_up c WHERE c.corrects_id = f.id AND c.at < :end), o.due_date, "
    "f.problem_found = 0 AND f.order_state IN ('allocated', 'executing', 'delivering') AND NOT EXISTS "
    "(SELECT 1 FROM problem p WHERE p.order_id = f.order_id AND p.found_at <= f.at) "
    "FROM app_user u CROSS JOIN follow_up f JOIN orders o ON o.id = f.order_id "
    "WHERE f.tracker_id = u.id AND f.at >= :start AND f.at < :end AND f.corrects_id IS NULL%1",

    "SELECT f.order_id, f.tracker_id, f.next_date, (SELECT g.at FROM follow_up g WHERE g.order_id = f.order_id "
    "AND g.id > f.id AND g.corrects_id IS NULL ORDER BY g.id LIMIT 1) "
    "FROM follow_up f WHERE f.next_date BETWEEN :first AND :last AND f.at < :end AND NOT EXISTS "
    "(SELECT 1 FROM follow_up c WHERE c.corrects_id = f.id AND c.at < :end)%1",

    "SELECT p.order_id, p.found_by, p.found_at, o.due_date, p.due, p.resolved_at, p.effect, "
    "EXISTS (SELECT 1 FROM problem q WHERE q.order_id = p.order_id AND q.kind = p.kind AND q.found_at > p.resolved_at "
    "AND q.found_at < :end) FROM problem p JOIN orders o ON o.id = p.order_id WHERE p.found_at < :end "
    "AND (p.found_at >= :start OR p.resolved_at >= :start OR p.due >= :first)%1",

    "SELECT n.order_id, n.due, n.acknowledged_at, "
    "(SELECT min(f.at) FROM follow_up f WHERE f.order_id = n.order_id AND f.at >= n.sent_at) "
    "FROM change_notice n WHERE n.due BETWEEN :first AND :last%1",
};
constexpr const char* kOrderColumns[] = {"a.order_id", "f.order_id", "f.order_id", "p.order_id", "n.order_id"};

QString statementOf(size_t part, bool ofOne) {
  const auto condition = ofOne ? QStringLiteral(
                                     " AND %1 IN (SELECT h.order_id FROM tracker_assignment h "
                                     "WHERE h.tracker_id = :tracker)")
                                     .arg(QLatin1StringView(kOrderColumns[part]))
                               : QString();
  return QString::fromLatin1(kStatements[part]).arg(condition);
}

class EvidenceReader {
 public:
  EvidenceReader(Connection& connection, const Period& period, UserId tracker)
      : m_connection(connection),
        m_period(period),
        m_tracker(tracker),
        m_start(period.first.startOfDay().toMSecsSinceEpoch()),
        m_end(period.last.addDays(1).startOfDay().toMSecsSinceEpoch()) {}

  EvidenceRecords read() {
    EvidenceRecords records;
    each(kHoldings, [&](const Rows& row) {
      const auto relieved = dayAt(row, 4);
      const auto ended = dayAt(row, 5);
      const bool isEndedFirst = ended.isValid() && (!relieved.isValid() || ended < relieved);
      records.holdings.push_back({OrderId(row.number(0)), UserId(row.number(1)), row.number(2) != 0, dayAt(row, 3),
                                  isEndedFirst ? ended : relieved});
    });
    each(kEntries, [&](const Rows& row) {
      const auto day = dayAt(row, 2);
      const bool isUnregistered = row.number(5) != 0 && isoDate(row.text(4)) < day;
      records.entries.push_back(
          {OrderId(row.number(0)), UserId(row.number(1)), day, row.number(3) != 0, isUnregistered});
    });
    each(kContacts, [&](const Rows& row) {
      records.contacts.push_back(
          {OrderId(row.number(0)), UserId(row.number(1)), isoDate(row.text(2)), dayInPeriod(row, 3)});
    });
    each(kProblems, [&](const Rows& row) {
      const auto effect = row.text(6);
      records.problems.push_back({OrderId(row.number(0)), UserId(row.number(1)), dayAt(row, 2), isoDate(row.text(3)),
                                  row.isNull(4) ? QDate() : isoDate(row.text(4)), dayInPeriod(row, 5),
                                  effect == u"good"   ? 2
                                  : effect == u"fair" ? 1
                                                      : 0,
                                  row.number(7) != 0});
    });
    each(kNotices, [&](const Rows& row) {
      records.notices.push_back(
          {OrderId(row.number(0)), isoDate(row.text(1)), dayInPeriod(row, 2), dayInPeriod(row, 3)});
    });
    return records;
  }

 private:
  template <class Take>
  void each(Part part, Take take) {
    auto& statement = m_connection.statement(statementOf(part, m_tracker.isValid()));
    const auto bind = [&statement](const char* name, auto value) {
      if (const int place = statement.placeOf(name); place >= 0) statement.bind(place, value);
    };
    bind(":start", m_start);
    bind(":end", m_end);
    bind(":first", QStringView(m_first));
    bind(":last", QStringView(m_last));
    bind(":tracker", m_tracker.value());
    Rows rows(statement);
    while (rows.next()) take(rows);
  }
  [[nodiscard]] static QDate dayAt(const Rows& row, int column) {
    return row.isNull(column) ? QDate() : app::localDate({row.number(column)});
  }
  /// Nothing that came later.
  [[nodiscard]] QDate dayInPeriod(const Rows& row, int column) const {
    return row.number(column) < m_end ? dayAt(row, column) : QDate();
  }

  Connection& m_connection;
  const Period& m_period;
  UserId m_tracker;
  qint64 m_start;
  qint64 m_end;
  QString m_first = isoText(m_period.first);
  QString m_last = isoText(m_period.last);
};

}  // namespace

QStringList evidenceSql(bool ofOne) {
  QStringList statements;
  for (size_t part = 0; part < std::size(kStatements); ++part) statements.append(statementOf(part, ofOne));
  return statements;
}

EvidenceRecords readEvidence(Connection& connection, const Period& period, UserId tracker) {
  return EvidenceReader(connection, period, tracker).read();
}

}  // namespace gendan::storage
