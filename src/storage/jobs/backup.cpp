// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/backup.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include "app/log.h"
#include "storage/audit/audit_chain.h"
#include "storage/audit/chain_walk.h"
#include "storage/audit/sha256.h"
#include "storage/jobs/durable.h"
#include "storage/jobs/health_check.h"
#include "storage/migrator.h"
#include "storage/sql/snapshot.h"

namespace gendan::storage {

using namespace domain;

namespace {

constexpr int kPagesAStep = 2'048;

[[noreturn]] void cancelled() { throw StorageError(error(Code::Cancelled, u"backup")); }

using Database = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
using PageCopy = std::unique_ptr<sqlite3_backup, int (*)(sqlite3_backup*)>;

void execute(sqlite3* database, const char* sql) {
  if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) throw StorageError::lastOf(database);
}

void copyPages(const Connection& source, sqlite3* target, app::Progress& progress) {
  auto* from = static_cast<sqlite3*>(source.handle());
  PageCopy copy(sqlite3_backup_init(target, "main", from, "main"), &sqlite3_backup_finish);
  if (!copy) throw StorageError::lastOf(target);
  int step = SQLITE_OK;
  while (step == SQLITE_OK) {
    step = sqlite3_backup_step(copy.get(), kPagesAStep);
    const int pages = sqlite3_backup_pagecount(copy.get());
    if (!progress.step(pages - sqlite3_backup_remaining(copy.get()), pages)) cancelled();
  }
  copy.reset();
  if (step != SQLITE_DONE) throw StorageError::lastOf(target);
}

/// The source's Snapshot keeps out of the copy what others write meanwhile.
void copyTo(const QString& path, const Connection& source, app::Progress& progress) {
  sqlite3* opened = nullptr;
  const int code =
      sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
  const Database target(opened, &sqlite3_close);
  if (code != SQLITE_OK) throw StorageError::lastOf(opened);
  // Alone on it, SQLite needs no shared memory, which a network drive could not give.
  execute(opened, "PRAGMA locking_mode = EXCLUSIVE");
  copyPages(source, opened, progress);
  // The copy says that it has a WAL, as the source has; a backup must be whole by itself.
  execute(opened, "PRAGMA journal_mode = DELETE");
}

QByteArray hashOf(const QString& path, app::Progress& progress) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw StorageError(error(Code::StorageFailed, u"backup.read"), path);
  Sha256 sha256;
  for (qint64 done = 0; !file.atEnd(); done += kBytesAStep) {
    sha256.add(file.read(kBytesAStep));
    if (!progress.step(done, file.size())) cancelled();
  }
  if (file.error() != QFileDevice::NoError) throw StorageError(error(Code::StorageFailed, u"backup.read"), path);
  return sha256.finish();
}

void writeManifest(const QString& backup, const app::BackupManifest& manifest) {
  QSaveFile file(manifestPath(backup));
  const auto json = toJson(manifest);
  if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
    throw StorageError(error(Code::StorageFailed, u"backup.manifest"), file.errorString());
  syncFolderOf(backup);
}

QString hex(const QByteArray& bytes) { return QString::fromLatin1(bytes.toHex()); }
QByteArray bytesOf(const QJsonValue& text) { return QByteArray::fromHex(text.toString().toLatin1()); }

}  // namespace

void requireSound(const QString& copy, const app::AuditMark& mark, std::u16string_view subject,
                  app::Progress& progress) {
  Connection connection(copy, OpenMode::ReadOnly);
  const Snapshot snapshot(connection);
  QString fault;
  checkPages(connection, progress,
             [&fault](const app::Offence& o) { fault = o.rule + u' ' + o.subject + u' ' + o.detail; });
  const auto found = walkChain(connection, progress);
  if (found.firstFault)
    fault = QStringLiteral("audit %1 %2").arg(found.firstFault->sequence).arg(found.firstFault->fault);
  else if (found.end != mark) fault = QStringLiteral("audit ends at %1").arg(found.end.sequence);
  if (!fault.isEmpty()) throw StorageError(error(Code::Integrity, subject), fault);
}

app::BackupManifest backUp(const QString& source, const QString& target, Instant now, app::Progress& progress) {
  if (QFileInfo::exists(target) || QFileInfo::exists(manifestPath(target)))
    throw StorageError(error(Code::Duplicate, u"backup.file"));
  DraftFile draft(target + u".part"_qs);
  app::BackupManifest manifest;
  {
    Connection connection(source, OpenMode::ReadOnly);
    const Snapshot snapshot(connection);
    requireReadable(connection);
    manifest.mark = chainEnd(connection);
    manifest.schema = fileVersion(connection);
    app::Stretch copying(progress, 0, 50);
    copyTo(draft.path(), connection, copying);
  }
  QFile::setPermissions(draft.path(), QFileInfo(source).permissions());
  app::Stretch verifying(progress, 50, 90);
  requireSound(draft.path(), manifest.mark, u"backup.not_sound", verifying);
  app::Stretch hashing(progress, 90, 100);
  manifest.sha256 = hashOf(draft.path(), hashing);
  manifest.size = QFileInfo(draft.path()).size();
  manifest.program = QCoreApplication::applicationVersion();
  manifest.at = now;
  draft.moveTo(target);
  writeManifest(target, manifest);
  app::log::info(QStringLiteral("backup %1 at %2").arg(target).arg(manifest.mark.sequence));
  return manifest;
}

QString manifestPath(const QString& backup) { return backup + u".json"_qs; }

QByteArray toJson(const app::BackupManifest& manifest) {
  const QJsonObject json{
      {u"database"_qs, hex(manifest.mark.database)},
      {u"sequence"_qs, manifest.mark.sequence},
      {u"hash"_qs, hex(manifest.mark.hash)},
      {u"schema"_qs, manifest.schema},
      {u"size"_qs, manifest.size},
      {u"sha256"_qs, hex(manifest.sha256)},
      {u"program"_qs, manifest.program},
      {u"at"_qs, QDateTime::fromMSecsSinceEpoch(manifest.at.ms, Qt::UTC).toString(Qt::ISODateWithMs)},
  };
  return QJsonDocument(json).toJson();
}

app::BackupManifest readManifest(const QString& backup) {
  QFile file(manifestPath(backup));
  if (!file.open(QIODevice::ReadOnly)) throw StorageError(error(Code::NotFound, u"backup.manifest"));
  constexpr qint64 kLargest = 64 * 1024;
  const auto json = QJsonDocument::fromJson(file.read(kLargest)).object();
  app::BackupManifest manifest;
  manifest.mark = {bytesOf(json[u"database"]), json[u"sequence"].toInteger(-1), bytesOf(json[u"hash"])};
  manifest.schema = json[u"schema"].toInt();
  manifest.size = json[u"size"].toInteger();
  manifest.sha256 = bytesOf(json[u"sha256"]);
  manifest.program = json[u"program"].toString();
  manifest.at = {QDateTime::fromString(json[u"at"].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()};
  constexpr qsizetype kHash = 32;
  const bool complete = manifest.mark.database.size() == kHash && manifest.mark.hash.size() == kHash &&
                        manifest.sha256.size() == kHash && manifest.mark.sequence >= 0 && manifest.schema > 0 &&
                        manifest.size > 0;
  if (!complete) throw StorageError(error(Code::Invalid, u"backup.manifest"));
  return manifest;
}

}  // namespace gendan::storage
