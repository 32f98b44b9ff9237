// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/bulk_fill.h"

#include <QFileInfo>
#include <QVariant>

#include "storage/guarded.h"
#include "storage/jobs/durable.h"

namespace gendan::storage {

using domain::Result;

namespace {

/// Their definitions.
QStringList takeGuardsOff(Connection& connection) {
  QStringList names;
  QStringList definitions;
  {
    auto guards = connection.prepare(QStringLiteral(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE '%\\_no\\_replace' ESCAPE '\\'"));
    run(guards);
    while (guards.next()) {
      names.append(guards.value(0).toString());
      definitions.append(guards.value(1).toString());
    }
  }
  for (const auto& name : names) connection.execute(QStringLiteral("DROP TRIGGER ") + name);
  return definitions;
}

Result<> fillUnguarded(Connection& connection, const std::function<Result<>()>& fill) {
  const auto guards = takeGuardsOff(connection);
  connection.execute(QStringLiteral("PRAGMA journal_mode = MEMORY"));
  connection.execute(QStringLiteral("PRAGMA synchronous = OFF"));
  GENDAN_CHECK(fill());
  connection.execute(QStringLiteral("PRAGMA synchronous = FULL"));
  for (const auto& guard : guards) connection.execute(guard);
  connection.execute(QStringLiteral("PRAGMA journal_mode = WAL"));
  return {};
}

}  // namespace

Result<> makeInBulk(const QString& path, const app::Clock& clock, const std::function<Result<>(SqlStore&)>& fill) {
  if (QFileInfo::exists(path)) return domain::refuse(domain::Code::Duplicate, u"database.file");
  return guarded([&]() -> Result<> {
    DraftFile draft(path + u".filling"_qs);
    {
      GENDAN_TRY(const auto store, SqlStore::create(draft.path(), clock, Witness()));
      GENDAN_CHECK(fillUnguarded(store->connection(), [&] { return fill(*store); }));
    }
    draft.moveTo(path);
    return {};
  });
}

}  // namespace gendan::storage
