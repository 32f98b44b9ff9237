// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/health_check.h"

#include <QTemporaryDir>
#include <QVariant>
#include <set>

#include "domain/orders/order.h"
#include "storage/jobs/invariants.h"
#include "storage/migrator.h"
#include "storage/queries/sql_documents.h"
#include "storage/record_io.h"
#include "storage/sql/interruptible.h"

namespace gendan::storage {

using app::Offence;
using app::OffenceFound;
using app::Progress;

namespace {

/// Tells of each row of a query as an offence against `rule`.
void tellRows(Connection& connection, const QString& rule, const QString& sql, const OffenceFound& found) {
  auto query = connection.prepare(sql);
  run(query);
  while (query.next())
    found({rule, query.value(0).toString(),
           QStringLiteral("%1, expected %2").arg(query.value(1).toString(), query.value(2).toString())});
}

using SchemaObject = std::pair<QString, QString>;  // name, definition

std::set<SchemaObject> schemaOf(Connection& connection) {
  auto query = connection.prepare(QStringLiteral("SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema"));
  run(query);
  std::set<SchemaObject> all;
  while (query.next())
    // What ANALYZE keeps is not part of what the migrations make.
    if (!query.value(0).toString().contains(u" sqlite_stat"))
      all.emplace(query.value(0).toString(), query.value(1).toString());
  return all;
}

/// The same migrations on an empty file must lead to the same schema: a trigger taken away shows here.
void checkSchema(Connection& connection, const OffenceFound& found) {
  for (const auto& name : changedMigrations(connection))
    found({QStringLiteral("migration"), name, QStringLiteral("differs")});
  const QTemporaryDir folder;
  Connection fresh(folder.filePath(QStringLiteral("fresh")), OpenMode::ReadWrite, true);
  migrate(fresh, 0, fileVersion(connection));
  const auto is = schemaOf(connection);
  const auto should = schemaOf(fresh);
  for (const auto& [name, sql] : should)
    if (!is.contains({name, sql})) found({QStringLiteral("schema"), name, QStringLiteral("missing or changed")});
  for (const auto& [name, sql] : is)
    if (!should.contains({name, sql})) found({QStringLiteral("schema"), name, QStringLiteral("not of a migration")});
}

void checkInvariants(Connection& connection, const OffenceFound& found) {
  for (const auto& invariant : invariants()) {
    const auto applied =
        connection.scalar(QStringLiteral("SELECT 1 FROM migration WHERE version = ?"), {invariant.since});
    if (applied.isValid()) tellRows(connection, invariant.name, invariant.sql, found);
  }
}

/// A record that can't be read spoils its page; then the others are looked at one by one.
std::vector<std::shared_ptr<void>> readable(Connection& connection, RecordIo& io, qint64 after, qint64 last,
                                            const OffenceFound& found) {
  auto ids = connection.prepare(QStringLiteral("SELECT id FROM %1 WHERE id > ? AND id <= ? ORDER BY id")
                                    .arg(QString::fromLatin1(io.table().table)));
  ids.addBindValue(after);
  ids.addBindValue(last);
  run(ids);
  std::vector<std::shared_ptr<void>> records;
  while (ids.next()) {
    const auto id = ids.value(0).toLongLong();
    try {
      records.push_back(io.load(id));
    } catch (const StorageError& error) {
      if (error.error().subject != u"storage.value") throw;
      found({QStringLiteral("record"), QStringLiteral("%1 %2").arg(QString::fromUtf16(io.table().kind)).arg(id),
             error.detail() + u" can't be read"_qs});
    }
  }
  return records;
}

void checkOrder(const void* record, const OffenceFound& found) {
  const domain::Order order(*static_cast<const domain::OrderData*>(record));
  for (const auto word : order.contradictions())
    found({u"order."_qs + QStringView(word).toString(), order.data().number,
           QStringLiteral("does not follow from its lines")});
}

void checkDocument(Connection& connection, const void* record, const OffenceFound& found) {
  const auto& document = *static_cast<const domain::Document*>(record);
  if (isAltered(document, contentOf(connection, document.id)))
    found({QStringLiteral("document.sha256"), document.fileName, QStringLiteral("its bytes are not those attached")});
}

/// Every record as the program reads it: words it knows, dates that exist.
void checkRecords(Connection& connection, const Table& table, Progress& progress, const OffenceFound& found) {
  RecordIo io(connection, table);
  const auto name = QString::fromLatin1(table.table);
  const auto last = connection.scalar(QStringLiteral("SELECT max(id) FROM ") + name).toLongLong();
  qint64 id = 0;
  while (id < last) {
    const auto next =
        connection
            .scalar(
                QStringLiteral("SELECT max(id) FROM (SELECT id FROM %1 WHERE id > ? ORDER BY id LIMIT ?)").arg(name),
                {id, kRecordsAtATime})
            .toLongLong();
    std::vector<std::shared_ptr<void>> records;
    try {
      records = io.after(id, kRecordsAtATime);
    } catch (const StorageError& error) {
      if (error.error().subject != u"storage.value") throw;
      records = readable(connection, io, id, next, found);
    }
    if (table.type == &app::kRecord<domain::OrderData>)
      for (const auto& record : records) checkOrder(record.get(), found);
    if (table.type == &app::kRecord<domain::Document>)
      for (const auto& record : records) checkDocument(connection, record.get(), found);
    id = next;
    if (!progress.step(id, last)) throw StorageError(domain::error(domain::Code::Cancelled, u"database.check"));
  }
}

}  // namespace

void checkPages(Connection& connection, Progress& progress, const OffenceFound& found) {
  const Interruptible interruptible(connection, progress);
  auto pages = connection.prepare(QStringLiteral("PRAGMA integrity_check"));
  run(pages);
  while (pages.next())
    if (const auto text = pages.value(0).toString(); text != u"ok")
      found({QStringLiteral("integrity_check"), {}, text});
  auto references = connection.prepare(QStringLiteral("PRAGMA foreign_key_check"));
  run(references);
  while (references.next())
    found({QStringLiteral("foreign_key_check"),
           QStringLiteral("%1 %2").arg(references.value(0).toString(), references.value(1).toString()),
           QStringLiteral("no such ") + references.value(2).toString()});
  if (const auto encoding = connection.scalar(QStringLiteral("PRAGMA encoding")).toString(); encoding != u"UTF-8")
    found({QStringLiteral("encoding"), {}, encoding});
}

void checkHealth(Connection& connection, Progress& progress, const OffenceFound& found) {
  checkPages(connection, progress, found);
  checkSchema(connection, found);
  {
    const Interruptible interruptible(connection, progress);
    checkInvariants(connection, found);
  }
  for (const auto& table : allTables()) checkRecords(connection, table, progress, found);
}

}  // namespace gendan::storage
