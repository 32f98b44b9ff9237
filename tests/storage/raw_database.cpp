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

}  // namespace gendan::testing
