// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A prepared statement straight over the driver's database, for what is done thousands of times: no QVariant, no
// copies. Bind, then execute() it or read its Rows.

#include <QByteArrayView>
#include <memory>
#include <vector>

#include "storage/sql/storage_error.h"

struct sqlite3_stmt;

namespace gendan::storage {

class Connection;

/// Places count from 0. What was bound stays bound until it is bound anew.
class Statement {
 public:
  Statement(const Connection& connection, const QString& sql);

  void bindNull(int place);
  void bind(int place, qint64 number);
  void bind(int place, QStringView text);
  void bindUtf8(int place, QByteArray text);
  void bindBytes(int place, QByteArray bytes);
  /// Of a named parameter (":me"); -1 if the statement has none of that name.
  [[nodiscard]] int placeOf(const char* name) const;

 private:
  friend class Rows;
  friend qint64 execute(Statement& statement);

  [[nodiscard]] bool step();
  void reset() noexcept;
  const QByteArray& keep(int place, QByteArray bytes);

  std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> m_statement;
  std::vector<QByteArray> m_kept;  ///< what is bound by reference
};

/// Runs a statement that returns nothing; how many rows it has changed. Throws StorageError.
qint64 execute(Statement& statement);

/// The rows of one execution, which ends with it. Throws StorageError.
class Rows {
 public:
  explicit Rows(Statement& statement) : m_statement(statement) {}
  ~Rows() { m_statement.reset(); }
  Rows(const Rows&) = delete;
  Rows& operator=(const Rows&) = delete;

  [[nodiscard]] bool next() { return m_statement.step(); }
  [[nodiscard]] bool isNull(int column) const;
  /// 0 for NULL.
  [[nodiscard]] qint64 number(int column) const;
  [[nodiscard]] QString text(int column) const;
  /// Of a text or blob; valid until the next row.
  [[nodiscard]] QByteArrayView bytes(int column) const;

 private:
  Statement& m_statement;
};

}  // namespace gendan::storage
