// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The audit trail: one row a change, each hash over the previous hash and every column. Rows are only ever added.

#include <QByteArray>

#include "app/ports/unit_of_work.h"
#include "app/ports/vault.h"
#include "storage/sql/connection.h"
#include "storage/sql/row_inserter.h"

namespace gendan::storage {

struct AuditRow {
  qint64 sequence = 0;
  qint64 at = 0;
  qint64 actor = 0;  ///< 0: nobody was signed in
  qint64 onBehalfOf = 0;
  QByteArray action;
  QByteArray subject;
  qint64 subjectId = 0;
  qint64 order = 0;
  QByteArray before;
  QByteArray after;
};

/// SHA-256 over a format version, the previous hash and all columns as type, length, value.
[[nodiscard]] QByteArray auditHash(const QByteArray& previous, const AuditRow& row);

/// How far the chain has come, as the file says.
[[nodiscard]] app::AuditMark chainEnd(Connection& connection);

/// Appends to the chain within the caller's write transaction.
class AuditWriter {
 public:
  explicit AuditWriter(Connection& connection);
  /// Forgets what was appended and looks up the end of the chain again; call it at the start of each transaction.
  void restart();
  void append(const app::Act& act, AuditRow row);
  /// Writes what was appended; after the records that it names.
  void flush();
  [[nodiscard]] qint64 sequence();

 private:
  void readHead();

  Connection& m_connection;
  struct Appended {
    AuditRow row;
    QByteArray hash;
  };

  RowInserter m_inserter;
  std::vector<Appended> m_appended;
  bool m_headKnown = false;
  qint64 m_sequence = 0;
  QByteArray m_hash;
};

}  // namespace gendan::storage
