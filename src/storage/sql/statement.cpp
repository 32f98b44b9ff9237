// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/statement.h"

#include <sqlite3.h>

#include "storage/sql/connection.h"

namespace gendan::storage {

namespace {

void check(sqlite3_stmt* statement, int code) {
  if (code != SQLITE_OK) throw StorageError::lastOf(sqlite3_db_handle(statement));
}

}  // namespace

Statement::Statement(const Connection& connection, const QString& sql) : m_statement(nullptr, &sqlite3_finalize) {
  auto* database = static_cast<sqlite3*>(connection.handle());
  const auto utf8 = sql.toUtf8();
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v3(database, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_PREPARE_PERSISTENT,
                         &statement, nullptr) != SQLITE_OK)
    throw StorageError::lastOf(database);
  m_statement.reset(statement);
  m_kept.resize(static_cast<size_t>(sqlite3_bind_parameter_count(statement)));
}

const QByteArray& Statement::keep(int place, QByteArray bytes) {
  return m_kept[static_cast<size_t>(place)] = std::move(bytes);
}

void Statement::bindNull(int place) { check(m_statement.get(), sqlite3_bind_null(m_statement.get(), place + 1)); }

void Statement::bind(int place, qint64 number) {
  check(m_statement.get(), sqlite3_bind_int64(m_statement.get(), place + 1, number));
}

void Statement::bind(int place, QStringView text) { bindUtf8(place, text.toUtf8()); }

void Statement::bindUtf8(int place, QByteArray text) {
  const auto& kept = keep(place, std::move(text));
  check(m_statement.get(), sqlite3_bind_text(m_statement.get(), place + 1, kept.constData(),
                                             static_cast<int>(kept.size()), SQLITE_STATIC));
}

void Statement::bindBytes(int place, QByteArray bytes) {
  const auto& kept = keep(place, std::move(bytes));
  check(m_statement.get(), sqlite3_bind_blob(m_statement.get(), place + 1, kept.constData(),
                                             static_cast<int>(kept.size()), SQLITE_STATIC));
}

int Statement::placeOf(const char* name) const { return sqlite3_bind_parameter_index(m_statement.get(), name) - 1; }

bool Statement::step() {
  const int code = sqlite3_step(m_statement.get());
  if (code == SQLITE_ROW) return true;
  if (code == SQLITE_DONE) return false;
  const auto error = StorageError::lastOf(sqlite3_db_handle(m_statement.get()));
  reset();
  throw error;
}

void Statement::reset() noexcept { sqlite3_reset(m_statement.get()); }

qint64 execute(Statement& statement) {
  const bool hasRow = statement.step();
  Q_ASSERT(!hasRow);
  const auto changed = sqlite3_changes64(sqlite3_db_handle(statement.m_statement.get()));
  statement.reset();
  return changed;
}

bool Rows::isNull(int column) const {
  return sqlite3_column_type(m_statement.m_statement.get(), column) == SQLITE_NULL;
}

qint64 Rows::number(int column) const { return sqlite3_column_int64(m_statement.m_statement.get(), column); }

QString Rows::text(int column) const {
  auto* statement = m_statement.m_statement.get();
  const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
  return utf8 == nullptr ? QString() : QString::fromUtf8(utf8, sqlite3_column_bytes(statement, column));
}

QByteArrayView Rows::bytes(int column) const {
  auto* statement = m_statement.m_statement.get();
  const auto* data = static_cast<const char*>(sqlite3_column_blob(statement, column));
  return {data, data == nullptr ? 0 : sqlite3_column_bytes(statement, column)};
}

}  // namespace gendan::storage
