// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads and writes the rows of one record type on one connection, with statements prepared once.

#include <memory>
#include <unordered_map>

#include "storage/sql/connection.h"
#include "storage/sql/row_inserter.h"
#include "storage/tables/table.h"

namespace gendan::storage {

/// For walks through whole tables: enough to be quick, little enough to hold.
inline constexpr int kRecordsAtATime = 500;

/// One physical table: a record's own or that of its parts.
class RowIo {
 public:
  RowIo(Connection& connection, QString table, const std::vector<app::Field>& fields, int currency, QString parent);

  [[nodiscard]] QString columns() const { return m_columns; }
  void readRow(const Rows& rows, void* record) const;
  /// The largest identity in the table; 0 when it is empty.
  [[nodiscard]] qint64 lastId() const;
  struct Row {
    const void* record;
    qint64 parent;  ///< the record that a part belongs to
  };
  void insert(const std::vector<Row>& rows);
  /// Writes the columns that differ. `version` ≥ 0: only if the row still has it, and counts it up; false: it hasn't.
  [[nodiscard]] bool update(const void* before, const void* after, int version);
  void remove(qint64 id);
  [[nodiscard]] qint64 idOf(const void* record) const { return m_fields.front().read(record).number; }
  void setId(void* record, qint64 id) const { m_fields.front().write(record, {false, id, {}}); }

 private:
  [[nodiscard]] Statement& updateOf(quint64 changed, bool versioned);

  Connection& m_connection;
  QString m_table;
  const std::vector<app::Field>& m_fields;
  int m_currency;
  QString m_parent;
  QString m_columns;
  RowInserter m_inserter;
  std::unordered_map<quint64, std::unique_ptr<Statement>> m_updates;  ///< by the bits of the columns that change
};

class RecordIo {
 public:
  RecordIo(Connection& connection, const Table& table);

  [[nodiscard]] const Table& table() const { return m_table; }
  [[nodiscard]] std::shared_ptr<void> load(qint64 id);
  /// In the order of their identities.
  [[nodiscard]] std::vector<std::shared_ptr<void>> find(std::initializer_list<app::Match> matches);
  /// The next records in the order of their identities, for walks through a whole table.
  [[nodiscard]] std::vector<std::shared_ptr<void>> after(qint64 id, int most);
  /// Gives the record and its parts the identities they lack; `next` counts on in the rows' table.
  void identify(void* record, const std::function<qint64(const RowIo&)>& next) const;
  /// The records have their identities.
  void insert(const std::vector<const void*>& records);
  /// False if another process has changed the record since `before` was read.
  [[nodiscard]] bool update(const void* before, const void* after);
  [[nodiscard]] qint64 idOf(const void* record) const { return m_rows.idOf(record); }
  [[nodiscard]] const RowIo& rows() const { return m_rows; }

 private:
  struct Part {
    const PartTable* table;
    RowIo rows;
    QString select;
  };
  void loadParts(void* record);
  void updateParts(Part& part, const void* before, const void* after);
  [[nodiscard]] std::vector<std::shared_ptr<void>> read(Statement& statement);

  Connection& m_connection;
  const Table& m_table;
  RowIo m_rows;
  std::vector<Part> m_parts;
  QString m_select;
  Statement* m_load = nullptr;  ///< kept by the connection
};

/// The same for readers that use Qt's queries.
[[nodiscard]] QVariant toVariant(const app::Field& field, const app::Value& value);
[[nodiscard]] app::Value fromVariant(const app::Field& field, const QVariant& variant);

void bindValue(Statement& statement, int place, const app::Field& field, const app::Value& value);
[[nodiscard]] app::Value valueAt(const Rows& rows, int column, const app::Field& field);

}  // namespace gendan::storage
