// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/sql_restorer.h"

#include <sqlite3.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "app/fields/json.h"
#include "app/people/session.h"
#include "domain/people/permissions.h"
#include "storage/audit/sha256.h"
#include "storage/guarded.h"
#include "storage/jobs/backup.h"
#include "storage/jobs/durable.h"
#include "storage/migrator.h"
#include "storage/sql_store.h"

namespace gendan::storage {

using namespace domain;

namespace {

const QString kRestore = u"backup.restore"_qs;

/// Copies and hashes in one pass, so that what was hashed is what will be used.
void copyVerified(const QString& backup, const QString& copy, const app::BackupManifest& manifest,
                  app::Progress& progress) {
  QFile from(backup);
  if (!from.open(QIODevice::ReadOnly)) throw StorageError(error(Code::NotFound, u"backup.file"));
  if (from.size() != manifest.size) throw StorageError(error(Code::Integrity, u"backup.differs"), u"size"_qs);
  QFile to(copy);
  if (!to.open(QIODevice::WriteOnly)) throw StorageError(error(Code::StorageFailed, u"restore.write"));
  Sha256 sha256;
  for (qint64 done = 0; !from.atEnd(); done += kBytesAStep) {
    const auto bytes = from.read(kBytesAStep);
    sha256.add(bytes);
    if (to.write(bytes) != bytes.size()) throw StorageError(error(Code::StorageFailed, u"restore.write"));
    if (!progress.step(done, manifest.size)) throw StorageError(error(Code::Cancelled, u"restore"));
  }
  if (!to.flush()) throw StorageError(error(Code::StorageFailed, u"restore.write"));
  if (sha256.finish() != manifest.sha256) throw StorageError(error(Code::Integrity, u"backup.differs"), u"sha256"_qs);
  to.setPermissions(from.permissions() | QFileDevice::WriteOwner);
}

/// Holds the file that is to be replaced so that no other process can have it open. Writes nothing to it.
class SoleUse {
 public:
  explicit SoleUse(const QString& path) : m_database(nullptr, &sqlite3_close) {
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    m_database.reset(opened);
    if (code != SQLITE_OK) return;
    sqlite3_db_config(opened, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    const int locked =
        sqlite3_exec(opened, "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE", nullptr, nullptr, nullptr);
    // Whatever else is wrong with it, a file that can't be opened is in nobody's use.
    if (locked == SQLITE_BUSY) throw StorageError(error(Code::Busy, u"database.in_use"));
  }

 private:
  std::unique_ptr<sqlite3, int (*)(sqlite3*)> m_database;
};

void putInPlace(DraftFile& draft, const QString& target, Instant now) {
  if (!QFileInfo::exists(target)) return draft.moveTo(target);
  const SoleUse alone(target);
  const auto time = QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toString(u"yyyyMMdd-hhmmss"_qs);
  const auto kept = QStringLiteral("%1.before-restore-%2").arg(target, time);
  if (QFileInfo::exists(kept)) throw StorageError(error(Code::Duplicate, u"restore.kept_file"));
  renameDatabase(target, kept);
  try {
    draft.moveTo(target);
  } catch (...) {
    renameDatabase(kept, target);
    throw;
  }
}

/// The same person in the restored file; nobody if it does not know them yet.
Actor actorIn(SqlStore& store, const QString& login) {
  Actor actor;
  [[maybe_unused]] const auto looked = store.writeBatch([&](app::UnitOfWork& u) -> Result<> {
    for (const auto& user : u.find<User>({app::where<&User::login>(login)})) {
      GENDAN_TRY(const auto department, u.load<Department>(user.department));
      actor = app::actorOf(user, department);
    }
    return {};
  });
  return actor;
}

bool hasPeople(SqlStore& store) {
  return store.connection().scalar(QStringLiteral("SELECT 1 FROM app_user LIMIT 1")).isValid();
}

}  // namespace

Result<app::BackupManifest> SqlRestorer::restore(const app::RestoreRequest& request, app::Progress& progress) {
  if (!request.replace && QFileInfo::exists(request.target)) return refuse(Code::Duplicate, u"database.file");
  return guarded([&]() -> Result<app::BackupManifest> {
    const auto manifest = readManifest(request.backup);
    if (manifest.schema > newestVersion()) return refuse(Code::NewerFile, u"database.newer");
    DraftFile draft(request.target + u".restoring"_qs);
    app::Stretch copying(progress, 0, 40);
    copyVerified(request.backup, draft.path(), manifest, copying);
    app::Stretch verifying(progress, 40, 100);
    requireSound(draft.path(), manifest.mark, u"backup.differs", verifying);
    GENDAN_CHECK(authorise(request, draft.path()));
    GENDAN_TRY(const auto end, tell(request, draft.path(), manifest));
    putInPlace(draft, request.target, m_clock.now());
    GENDAN_CHECK(m_witness.reset(end, request.target));
    return manifest;
  });
}

Result<> SqlRestorer::authorise(const app::RestoreRequest& request, const QString& copy) const {
  auto judge = QFileInfo::exists(request.target) ? SqlStore::open(request.target, m_clock, m_witness)
                                                 : SqlStore::openCopy(copy, m_clock);
  if (!judge) judge = SqlStore::openCopy(copy, m_clock);
  if (!judge) return refuse(judge.error());
  if (!hasPeople(**judge)) return {};
  app::Transactor transactor(**judge, m_clock);
  GENDAN_TRY(const auto by, app::signIn(transactor, request.by.login, request.by.password));
  GENDAN_TRY(const auto confirming, app::signIn(transactor, request.confirmedBy.login, request.confirmedBy.password));
  GENDAN_CHECK(transactor.run(kRestore, {by, {}}, [&](app::UnitOfWork&) -> Result<app::Outcome> {
    Relations relations;
    relations.set(Relation::SamePerson, by.user == confirming.user);
    GENDAN_CHECK(permits(Action::BackupRestore, Access::Do, by, {}));
    GENDAN_CHECK(permits(Action::BackupRestore, Access::Decide, confirming, relations));
    return app::Outcome{};
  }));
  return {};
}

Result<app::AuditMark> SqlRestorer::tell(const app::RestoreRequest& request, const QString& copy,
                                         const app::BackupManifest& manifest) const {
  GENDAN_TRY(const auto store, SqlStore::openCopy(copy, m_clock));
  app::Transactor transactor(*store, m_clock);
  QByteArray detail = "{\"restored_to\":" + QByteArray::number(manifest.mark.sequence) + ",\"by\":";
  app::appendJsonString(detail, request.by.login);
  detail += ",\"confirmed_by\":";
  app::appendJsonString(detail, request.confirmedBy.login);
  const app::Context context{actorIn(*store, request.by.login), {}};
  GENDAN_CHECK(transactor.run(kRestore, context, [&](app::UnitOfWork& u) -> Result<app::Outcome> {
    u.note(QStringLiteral("database"), 0, QString::fromUtf8(detail + '}'));
    return app::Outcome{};
  }));
  return chainEnd(store->connection());
}

}  // namespace gendan::storage
