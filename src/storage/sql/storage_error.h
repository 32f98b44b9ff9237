// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Thrown inside storage, caught in one place (SqlStore, SqlQueries, jobs), where it becomes a Result.

#include <QSqlError>
#include <exception>

#include "domain/base/result.h"

struct sqlite3;

namespace gendan::storage {

class StorageError : public std::exception {
 public:
  explicit StorageError(domain::Error error, QString detail = {})
      : m_error(std::move(error)), m_detail(std::move(detail)) {}
  /// From the driver: Duplicate, Busy, Integrity, StorageFailed by its native code.
  [[nodiscard]] static StorageError from(const QSqlError& error);
  /// The same for what was called without Qt: SQLite's extended code and its message.
  [[nodiscard]] static StorageError ofSqlite(int extended, const QString& text);
  [[nodiscard]] static StorageError lastOf(sqlite3* database);
  [[nodiscard]] const domain::Error& error() const { return m_error; }
  /// For the log only: may hold data.
  [[nodiscard]] const QString& detail() const { return m_detail; }
  [[nodiscard]] const char* what() const noexcept override { return "storage error"; }

 private:
  domain::Error m_error;
  QString m_detail;
};

}  // namespace gendan::storage
