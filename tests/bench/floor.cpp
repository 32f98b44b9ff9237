// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/floor.h"

#include <QSqlRecord>

namespace gendan::bench {

namespace {

constexpr qint64 kFarAway = 1'000'000'000'000;

}  // namespace

qsizetype drain(QSqlQuery& query) {
  storage::run(query);
  const int columns = query.record().count();
  qsizetype values = 0;
  while (query.next())
    for (int i = 0; i < columns; ++i) values += query.value(i).isNull() ? 0 : 1;
  query.finish();
  return values;
}

RowCopy::RowCopy(storage::Connection& connection, const QString& table, const QStringList& counted) {
  auto last =
      connection.prepare(QStringLiteral("SELECT * FROM %1 ORDER BY %2 DESC LIMIT 1").arg(table, counted.first()));
  storage::run(last);
  const bool has = last.next();
  Q_ASSERT(has);
  const auto record = last.record();
  for (int i = 0; i < record.count(); ++i) {
    m_values.append(record.value(i));
    const auto place = counted.indexOf(record.fieldName(i));
    if (place >= 0) m_counted.append(i);
    if (place > 0) m_values[i] = m_values[i].toLongLong() + kFarAway;
  }
  m_insert = connection.prepare(
      QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, QStringList(record.count(), u"?"_qs).join(u", ")));
}

void RowCopy::write() {
  for (const int i : m_counted) m_values[i] = m_values[i].toLongLong() + 1;
  for (int i = 0; i < m_values.size(); ++i) m_insert.bindValue(i, m_values[i]);
  storage::run(m_insert);
}

}  // namespace gendan::bench
