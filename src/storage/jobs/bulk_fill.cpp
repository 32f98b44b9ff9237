// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/bulk_fill.h"

#include <QVariant>

#include "storage/guarded.h"

namespace gendan::storage {

BulkFill::BulkFill(Connection& connection) : m_connection(connection) {
  QStringList names;
  {
    auto guards = connection.prepare(QStringLiteral(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_no\\_replace' ESCAPE '\\'"));
    run(guards);
    while (guards.next()) {
      names.append(guards.value(0).toString());
      m_guards.append(guards.value(1).toString());
    }
  }
  for (const auto& name : names) connection.execute(QStringLiteral("DROP TRIGGER ") + name);
  connection.execute(QStringLiteral("PRAGMA journal_mode = MEMORY"));
  connection.execute(QStringLiteral("PRAGMA synchronous = OFF"));
}

domain::Result<> BulkFill::finish() {
  return guarded([this]() -> domain::Result<> {
    m_connection.execute(QStringLiteral("PRAGMA synchronous = FULL"));
    for (const auto& guard : m_guards) m_connection.execute(guard);
    m_connection.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    return {};
  });
}

}  // namespace gendan::storage
