// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a figure is compared with: the same statements through bare prepared QSqlQuery objects on the same file.

#include <QSqlQuery>
#include <QVariant>

#include "storage/sql/connection.h"

namespace gendan::bench {

/// Reads every column of every row, as any list must; how many values there were.
qsizetype drain(QSqlQuery& query);

/// Writes the last row of a table once more, under a new key. What else must be unique counts on from far away, so that
/// it meets no real record.
class RowCopy {
 public:
  /// `counted`: the columns that must differ from row to row, the key first.
  RowCopy(storage::Connection& connection, const QString& table, const QStringList& counted);
  void write();

 private:
  QSqlQuery m_insert;
  QVariantList m_values;
  QList<int> m_counted;
};

}  // namespace gendan::bench
