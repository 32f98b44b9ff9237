// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/raw_database.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <QStringList>

namespace gendan::testing {

RawDatabase::RawDatabase(const QString& path) : m_database(nullptr, &sqlite3_close) {
  sqlite3* database = nullptr;
  EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
  m_database.reset(database);
  sqlite3_extended_result_codes(database, 1);
}

int RawDatabase::run(const QString& sql) {
  return sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
}

void RawDatabase::done(const QString& sql) {
  EXPECT_EQ(run(sql), SQLITE_OK) << sql.toStdString() << ": " << sqlite3_errmsg(handle());
}

QByteArray RawDatabase::text(const QString& sql) {
  QByteArray found;
  const auto first = [](void* out, int columns, char** values, char**) {
    if (columns > 0 && values[0] != nullptr) *static_cast<QByteArray*>(out) = values[0];
    return 1;
  };
  sqlite3_exec(handle(), sql.toUtf8().constData(), first, &found, nullptr);
  return found;
}

void RawDatabase::tamper(const QString& table, const QString& sql) {
  const auto where = QStringLiteral(" FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '%1'").arg(table);
  const auto triggers = QString::fromUtf8(text(u"SELECT group_concat(sql, ';\n')"_qs + where));
  const auto names = QString::fromUtf8(text(u"SELECT group_concat(name)"_qs + where));
  ASSERT_FALSE(names.isEmpty());
  for (const auto& name : names.split(u',')) done(u"DROP TRIGGER "_qs + name);
  done(sql);
  done(triggers);
}

void RawDatabase::insert(const QString& table, const std::map<QString, qint64>& values,
                         const std::map<QString, QString>& texts) {
  ignoreRules();
  const auto columns = QString::fromUtf8(
      text(QStringLiteral("SELECT group_concat(name || ':' || type || ':' || \"notnull\" || ':' || pk) FROM "
                          "pragma_table_info('%1')")
               .arg(table)));
  QStringList names;
  QStringList content;
  for (const auto& column : columns.split(u',')) {
    const auto parts = column.split(u':');
    if (parts[3] == u"1" && !values.contains(parts[0]) && !texts.contains(parts[0])) continue;
    names.append(parts[0]);
    if (const auto it = values.find(parts[0]); it != values.end()) content.append(QString::number(it->second));
    else if (const auto word = texts.find(parts[0]); word != texts.end())
      content.append(QStringLiteral("'%1'").arg(word->second));
    else if (parts[2] == u"0") content.append(QStringLiteral("NULL"));
    else content.append(parts[1] == u"TEXT" ? QStringLiteral("''") : QStringLiteral("0"));
  }
  done(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names.join(u", "), content.join(u", ")));
}

void RawDatabase::ignoreRules() {
  done(QStringLiteral("PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF"));
}

}  // namespace gendan::testing
