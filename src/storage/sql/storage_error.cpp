// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/storage_error.h"

#include <sqlite3.h>

namespace gendan::storage {

namespace {

using domain::Code;

/// "UNIQUE constraint failed: party.code" → "party.code"
std::u16string failedColumn(const QString& text) {
  const auto colon = text.lastIndexOf(u": ");
  const auto columns = colon < 0 ? QString() : text.mid(colon + 2);
  return columns.section(u',', 0, 0).trimmed().toStdU16String();
}

domain::Error constraintError(int extended, const QString& text) {
  switch (extended) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY: return domain::error(Code::Duplicate, failedColumn(text));
    case SQLITE_CONSTRAINT_FOREIGNKEY: return domain::error(Code::NotFound, u"reference");
    case SQLITE_CONSTRAINT_TRIGGER: return domain::error(Code::Integrity, u"storage.frozen");
    default: return domain::error(Code::Integrity, u"storage.constraint");
  }
}

}  // namespace

StorageError StorageError::from(const QSqlError& error) {
  return ofSqlite(error.nativeErrorCode().toInt(), error.databaseText());
}

StorageError StorageError::ofSqlite(int extended, const QString& text) {
  const auto detail = QString::number(extended) + u' ' + text;
  switch (extended & 0xff) {
    case SQLITE_CONSTRAINT: return StorageError(constraintError(extended, text), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return StorageError(domain::error(Code::Busy, u"storage.busy"), detail);
    case SQLITE_READONLY: return StorageError(domain::error(Code::StorageFailed, u"storage.read_only"), detail);
    case SQLITE_INTERRUPT: return StorageError(domain::error(Code::Cancelled, u"storage.interrupted"), detail);
    case SQLITE_FULL: return StorageError(domain::error(Code::StorageFailed, u"storage.disk_full"), detail);
    case SQLITE_CANTOPEN: return StorageError(domain::error(Code::StorageFailed, u"storage.cannot_open"), detail);
    case SQLITE_CORRUPT: return StorageError(domain::error(Code::Integrity, u"storage.damaged"), detail);
    case SQLITE_NOTADB: return StorageError(domain::error(Code::Integrity, u"storage.not_a_database"), detail);
    default: return StorageError(domain::error(Code::StorageFailed, u"storage.failed"), detail);
  }
}

StorageError StorageError::lastOf(sqlite3* database) {
  return ofSqlite(sqlite3_extended_errcode(database), QString::fromUtf8(sqlite3_errmsg(database)));
}

}  // namespace gendan::storage
