// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One connection to the database file, opened by the recipe every connection must follow, with its prepared statements.

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

#include "storage/sql/dialect.h"
#include "storage/sql/statement.h"
#include "storage/sql/storage_error.h"

namespace gendan::storage {

/// Glance: reads without leaving a trace beside a file that nobody has open; what is there already is read as usual.
enum class OpenMode { ReadWrite, ReadOnly, Glance };

class Connection {
 public:
  /// Throws StorageError: NotFound (no such file, unless `create`), Invalid (no database at all), Integrity,
  /// StorageFailed (network file system…).
  explicit Connection(const QString& path, OpenMode mode = OpenMode::ReadWrite, bool create = false);
  ~Connection();
  Connection(const Connection&) = delete;
  Connection& operator=(const Connection&) = delete;

  [[nodiscard]] const QString& path() const { return m_path; }
  [[nodiscard]] const Dialect& dialect() const { return m_dialect; }
  /// Runs one statement that returns nothing.
  void execute(const QString& sql);
  /// A prepared statement, kept for the life of the connection. Bind, run(), read, finish().
  [[nodiscard]] QSqlQuery& prepared(const QString& sql);
  /// The same for what is done thousands of times.
  [[nodiscard]] Statement& statement(const QString& sql);
  /// A statement of its own, for readers that keep a cursor open or use a text only once.
  [[nodiscard]] QSqlQuery prepare(const QString& sql) const;
  /// The first column of the first row; invalid if there is none.
  [[nodiscard]] QVariant scalar(const QString& sql, const QVariantList& values = {});
  /// The driver's sqlite3*, for what Qt has no call for (backup, verification).
  [[nodiscard]] void* handle() const;

  void begin();
  void commit();
  void rollback() noexcept;

 private:
  void requireDatabase();
  void applyRecipe(OpenMode mode);

  QString m_path;
  QString m_name;
  QSqlDatabase m_database;
  Dialect m_dialect;
  QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
  QHash<QString, std::shared_ptr<Statement>> m_directStatements;
  std::shared_ptr<QSqlQuery> m_begin;
  std::shared_ptr<QSqlQuery> m_commit;
};

/// Whether locks on a file system of this type can't be trusted: WAL needs memory that all processes share.
[[nodiscard]] bool isNetworkFileSystem(const QByteArray& type);

/// Executes a prepared and bound statement; throws StorageError.
void run(QSqlQuery& query);

}  // namespace gendan::storage
