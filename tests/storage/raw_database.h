// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The database file in the hands of somebody who does not use the program.

#include <QString>
#include <map>
#include <memory>

struct sqlite3;

namespace gendan::testing {

class RawDatabase {
 public:
  explicit RawDatabase(const QString& path);
  /// Runs one or more statements; SQLite's extended code, 0 when all went well.
  int run(const QString& sql);
  /// Runs what must succeed; else the test fails.
  void done(const QString& sql);
  /// The first column of the first row.
  [[nodiscard]] QByteArray text(const QString& sql);
  [[nodiscard]] qint64 number(const QString& sql) { return text(sql).toLongLong(); }
  /// Changes a frozen table as somebody would who knows the triggers: away with them, the change, back with them.
  void tamper(const QString& table, const QString& sql);
  /// A row past every rule; columns that are not named hold 0, an empty text or NULL.
  void insert(const QString& table, const std::map<QString, qint64>& values,
              const std::map<QString, QString>& texts = {});
  /// From here on CHECKs and foreign keys are not asked.
  void ignoreRules();
  [[nodiscard]] sqlite3* handle() const { return m_database.get(); }

 private:
  std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_database;
};

}  // namespace gendan::testing
