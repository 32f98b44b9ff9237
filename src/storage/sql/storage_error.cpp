// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/storage_error.h"

namespace gendan::storage {

namespace {

using domain::Code;

constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;
constexpr int kSqliteReadOnly = 8;
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteFull = 13;
constexpr int kSqliteCannotOpen = 14;
constexpr int kSqliteNotADatabase = 26;
constexpr int kConstraintForeignKey = 787;
constexpr int kConstraintTrigger = 1811;
constexpr int kConstraintPrimaryKey = 1555;
constexpr int kConstraintUnique = 2067;

/// "UNIQUE constraint failed: party.code" → "party.code"
std::u16string failedColumn(const QString& text) {
  const auto colon = text.lastIndexOf(u": ");
  const auto columns = colon < 0 ? QString() : text.mid(colon + 2);
  return columns.section(u',', 0, 0).trimmed().toStdU16String();
}

domain::Error constraintError(int extended, const QString& text) {
  switch (extended) {
    case kConstraintUnique:
    case kConstraintPrimaryKey: return domain::error(Code::Duplicate, failedColumn(text));
    case kConstraintForeignKey: return domain::error(Code::NotFound, u"reference");
    case kConstraintTrigger: return domain::error(Code::Integrity, u"storage.frozen");
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
    case 19: return StorageError(constraintError(extended, text), detail);
    case kSqliteBusy:
    case kSqliteLocked: return StorageError(domain::error(Code::Busy, u"storage.busy"), detail);
    case kSqliteReadOnly: return StorageError(domain::error(Code::StorageFailed, u"storage.read_only"), detail);
    case kSqliteFull: return StorageError(domain::error(Code::StorageFailed, u"storage.disk_full"), detail);
    case kSqliteCannotOpen: return StorageError(domain::error(Code::StorageFailed, u"storage.cannot_open"), detail);
    case kSqliteCorrupt: return StorageError(domain::error(Code::Integrity, u"storage.damaged"), detail);
    case kSqliteNotADatabase: return StorageError(domain::error(Code::Integrity, u"storage.not_a_database"), detail);
    default: return StorageError(domain::error(Code::StorageFailed, u"storage.failed"), detail);
  }
}

}  // namespace gendan::storage
