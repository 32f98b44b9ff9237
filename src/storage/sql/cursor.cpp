// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/cursor.h"

#include <sqlite3.h>

namespace gendan::storage {

Cursor::Cursor(const Connection& connection, const QString& sql) : m_statement(nullptr, &sqlite3_finalize) {
  auto* database = static_cast<sqlite3*>(connection.handle());
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr) != SQLITE_OK)
    throw StorageError::lastOf(database);
  m_statement.reset(statement);
}

bool Cursor::next() {
  const int code = sqlite3_step(m_statement.get());
  if (code != SQLITE_ROW && code != SQLITE_DONE) throw StorageError::lastOf(sqlite3_db_handle(m_statement.get()));
  return code == SQLITE_ROW;
}

qint64 Cursor::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QByteArrayView Cursor::bytes(int column) const {
  const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
  return {data, data == nullptr ? 0 : sqlite3_column_bytes(m_statement.get(), column)};
}

}  // namespace gendan::storage
