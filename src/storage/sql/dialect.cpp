// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/dialect.h"

#include <QRegularExpression>
#include <QStringList>

namespace gendan::storage {

namespace {

/// SQLite builds a table of the words for each row it checks against `state IN ('draft', …)`; compared one by one they
/// cost a twentieth of that.
QString withComparedWords(const QString& statement) {
  static const QRegularExpression list(QStringLiteral(R"((\w+)\s+(NOT\s+)?IN\s*\(('[^']*'(?:,\s*'[^']*'){2,})\))"));
  QString compared;
  qsizetype end = 0;
  for (auto it = list.globalMatch(statement); it.hasNext();) {
    const auto match = it.next();
    const bool isNot = !match.captured(2).isEmpty();
    QStringList comparisons;
    for (const auto& word : match.captured(3).split(u','))
      comparisons.append(match.captured(1) + (isNot ? u" <> "_qs : u" = "_qs) + word.trimmed());
    compared += statement.mid(end, match.capturedStart() - end);
    compared += u'(' + comparisons.join(isNot ? u" AND "_qs : u" OR "_qs) + u')';
    end = match.capturedEnd();
  }
  return compared + statement.mid(end);
}

}  // namespace

QString Dialect::expand(QString statement) const {
  if (statement.startsWith(u"CREATE TABLE")) statement = withComparedWords(statement);
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
  QStringList taken;
  for (const auto& column : uniqueColumns)
    taken.append(QStringLiteral("EXISTS (SELECT 1 FROM %1 WHERE %2 = NEW.%2)").arg(table, column));
  statements.append(QStringLiteral("CREATE TRIGGER %1_no_replace BEFORE INSERT ON %1 WHEN %2 "
                                   "BEGIN SELECT RAISE(ABORT, 'frozen'); END")
                        .arg(table, taken.join(u" OR ")));
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
