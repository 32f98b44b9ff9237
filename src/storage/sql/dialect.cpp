// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include <QStringList>

namespace gendan::storage {

QString Dialect::expand(QString statement) const {
  return statement.replace(u"{identity}"_qs, u"INTEGER PRIMARY KEY"_qs)
      .replace(u"{int}"_qs, u"INTEGER"_qs)
      .replace(u"{blob}"_qs, u"BLOB"_qs)
      .replace(u"{strict}"_qs, u"STRICT"_qs);
}

QStringList Dialect::frozen(const QString& table, const QStringList& uniqueColumns) const {
  QStringList statements;
  for (const auto& event : {u"UPDATE"_qs, u"DELETE"_qs})
    statements.append(QStringLiteral("CREATE TRIGGER %1_no_%2 BEFORE %3 ON %1 BEGIN SELECT RAISE(ABORT, 'frozen'); END")
                          .arg(table, event.toLower(), event));
  // INSERT OR REPLACE deletes the old row without firing the delete trigger unless recursive_triggers is on, and
  // any tool may switch that off: refuse the insert itself.
  for (const auto& column : uniqueColumns)
    statements.append(QStringLiteral("CREATE TRIGGER %1_no_replace_%2 BEFORE INSERT ON %1 WHEN EXISTS "
                                     "(SELECT 1 FROM %1 WHERE %2 = NEW.%2) BEGIN SELECT RAISE(ABORT, 'frozen'); END")
                          .arg(table, column));
  return statements;
}

QStringList Dialect::frozenOnce(const QString& table, const QString& condition) const {
  QStringList statements;
  for (const auto& event : {u"UPDATE"_qs, u"DELETE"_qs})
    statements.append(QStringLiteral("CREATE TRIGGER %1_once_no_%2 BEFORE %3 ON %1 WHEN %4 "
                                     "BEGIN SELECT RAISE(ABORT, 'frozen'); END")
                          .arg(table, event.toLower(), event, condition));
  return statements;
}

}  // namespace gendan::storage
