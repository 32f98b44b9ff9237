// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Inserts rows into one table, several with one statement while there are many: starting and ending a statement costs
// more than a row does.

#include <QStringList>
#include <functional>

#include "storage/sql/statement.h"

namespace gendan::storage {

class RowInserter {
 public:
  /// Binds one row's values from `place` on.
  using Bind = std::function<void(Statement& statement, int place, size_t row)>;

  RowInserter(Connection& connection, QString table, QStringList columns);
  /// Throws StorageError; then some of the rows may be there, and the transaction has to be rolled back.
  void insert(size_t rows, const Bind& bind);

 private:
  [[nodiscard]] Statement& statementFor(size_t rows);

  Connection& m_connection;
  QString m_table;
  QStringList m_columns;
  std::unique_ptr<Statement> m_one;
  std::unique_ptr<Statement> m_many;
};

}  // namespace gendan::storage
