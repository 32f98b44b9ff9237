// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Keeps the search table in step with the records: within the same transaction, for the fields marked as searched.

#include "storage/sql/connection.h"
#include "storage/tables/table.h"

namespace gendan::storage {

class SearchWriter {
 public:
  explicit SearchWriter(Connection& connection) : m_connection(connection) {}
  /// `before` null: the record is new. Writes nothing if what is searched has not changed.
  void write(const Table& table, const void* before, const void* after);
  /// Indexes what was written, as the last thing of a transaction: a statement that could be undone alone makes the
  /// index write out what it has gathered so far.
  void finish();

 private:
  void add(const Table& table, const void* record, const QString& words);
  void replace(const Table& table, const void* record, const QString& was, const QString& is);
  void index(qint64 id, const QString& words);

  struct Replaced {
    qint64 id;
    QString was;
    QString is;
  };

  Connection& m_connection;
  qint64 m_firstAdded = 0;  ///< row of `search`; 0: none was added
  std::vector<Replaced> m_replaced;
};

}  // namespace gendan::storage
