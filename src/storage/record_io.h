// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reads and writes the rows of one record type on one connection, with statements prepared once.

#include <QHash>
#include <memory>

#include "storage/sql/connection.h"
#include "storage/tables/table.h"

namespace gendan::storage {

/// For walks through whole tables: enough to be quick, little enough to hold.
inline constexpr int kRecordsAtATime = 500;

/// One physical table: a record's own or that of its parts.
class RowIo {
 public:
  RowIo(Connection& connection, QString table, const std::vector<app::Field>& fields, int currency, QString parent);

  /// Executes `query` (SELECT columns() …) and fills `create()`d rows.
  [[nodiscard]] QString columns() const { return m_columns; }
  void readRow(const QSqlQuery& query, void* record) const;
  [[nodiscard]] qint64 insert(const void* record, qint64 parent);
  /// Writes the columns that differ. `version` ≥ 0: only if the row still has it, and counts it up; false: it hasn't.
  [[nodiscard]] bool update(const void* before, const void* after, int version);
  void remove(qint64 id);
  [[nodiscard]] qint64 idOf(const void* record) const { return m_fields.front().read(record).number; }
  void setId(void* record, qint64 id) const { m_fields.front().write(record, {false, id, {}}); }

 private:
  Connection& m_connection;
  QString m_table;
  const std::vector<app::Field>& m_fields;
  int m_currency;
  QString m_parent;
  QString m_columns;
  std::shared_ptr<QSqlQuery> m_insert;
  QHash<quint64, std::shared_ptr<QSqlQuery>> m_updates;  ///< by the bits of the columns that change
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
  /// Writes the new identities into the record and its parts.
  void insert(void* record);
  /// False if another process has changed the record since `before` was read. Gives new parts their identities.
  [[nodiscard]] bool update(const void* before, void* after);
  [[nodiscard]] qint64 idOf(const void* record) const { return m_rows.idOf(record); }

 private:
  struct Part {
    const PartTable* table;
    RowIo rows;
    QString select;
  };
  void loadParts(void* record);
  void updateParts(Part& part, const void* before, void* after);
  [[nodiscard]] std::vector<std::shared_ptr<void>> read(QSqlQuery& query);

  Connection& m_connection;
  const Table& m_table;
  RowIo m_rows;
  std::vector<Part> m_parts;
  QString m_select;
};

[[nodiscard]] QVariant toVariant(const app::Field& field, const app::Value& value);
[[nodiscard]] app::Value fromVariant(const app::Field& field, const QVariant& variant);

}  // namespace gendan::storage
