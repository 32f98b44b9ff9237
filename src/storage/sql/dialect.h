// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What differs between database systems, in one place: the migrations are written once, with {tokens}.

#include <QString>

namespace gendan::storage {

class Dialect {
 public:
  [[nodiscard]] QString beginWrite() const { return QStringLiteral("BEGIN IMMEDIATE"); }
  /// Expands {identity} {int} {blob} {strict} in one statement, and says its conditions the quick way.
  [[nodiscard]] QString expand(QString statement) const;
  /// The statements of a `-- frozen: table key[, unique…]` line: no update, no delete, no replacing insert.
  [[nodiscard]] QStringList frozen(const QString& table, const QStringList& uniqueColumns) const;
  /// Rows that `condition` holds for ("OLD.state <> 'open'") can't be updated or deleted any more.
  [[nodiscard]] QStringList frozenOnce(const QString& table, const QString& condition) const;
};

}  // namespace gendan::storage
