// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_store.h"

#include <sodium.h>

#include <QFileInfo>
#include <QVariant>

#include "app/fields/json.h"
#include "app/log.h"
#include "storage/guarded.h"
#include "storage/jobs/backup.h"
#include "storage/jobs/durable.h"
#include "storage/migrator.h"
#include "storage/sql/snapshot.h"

namespace gendan::storage {

using namespace domain;

namespace {

constexpr int kGenesisBytes = 32;

void giveIdentity(Connection& connection, Instant now) {
  QByteArray genesis(kGenesisBytes, Qt::Uninitialized);
  randombytes_buf(genesis.data(), static_cast<size_t>(genesis.size()));
  auto insert = connection.prepare(
      QStringLiteral("INSERT INTO database_identity (only_row, genesis, created_at) VALUES (1, ?, ?)"));
  insert.addBindValue(genesis);
  insert.addBindValue(now.ms);
  run(insert);
}

std::optional<app::Committed> doneBefore(Connection& connection, const app::CommandIdentity& command) {
  auto& query = connection.prepared(
      QStringLiteral("SELECT digest, outcome_id, outcome_number, seq FROM command_log WHERE id = ?"));
  query.bindValue(0, command.id);
  run(query);
  std::optional<app::Committed> found;
  bool sameArguments = true;
  if (query.next()) {
    sameArguments = query.value(0).toString() == command.digest;
    found =
        app::Committed{{query.value(1).toLongLong(), query.value(2).toString()}, {}, query.value(3).toLongLong(), true};
  }
  query.finish();
  if (!sameArguments) throw StorageError(error(Code::Duplicate, u"command.id"));
  return found;
}

void rememberCommand(Connection& connection, const app::Act& act, const app::CommandIdentity& command,
                     const app::Committed& committed) {
  auto& query = connection.prepared(
      QStringLiteral("INSERT INTO command_log (id, digest, actor_id, outcome_id, outcome_number, seq) "
                     "VALUES (?, ?, ?, ?, ?, ?)"));
  query.bindValue(0, command.id);
  query.bindValue(1, command.digest.isNull() ? QStringLiteral("") : command.digest);
  query.bindValue(
      2, act.actor.user.isValid() ? QVariant(act.actor.user.value()) : QVariant(QMetaType::fromType<qint64>()));
  query.bindValue(3, committed.outcome.id);
  query.bindValue(4, committed.outcome.number.isNull() ? QStringLiteral("") : committed.outcome.number);
  query.bindValue(5, committed.sequence);
  run(query);
}

QByteArray toJson(const Error& e) {
  QByteArray out = "{\"code\":";
  app::appendJsonString(out, codeWord(e.code));
  out += ",\"subject\":";
  app::appendJsonString(out, e.subject);
  out += ",\"fields\":{";
  for (const auto& f : e.fields) {
    if (!out.endsWith('{')) out += ',';
    app::appendJsonString(out, f.field);
    out += ':';
    app::appendJsonString(out, f.reason);
  }
  return out + "}}";
}

/// Faults of the moment say nothing about what somebody tried to do.
bool isWorthNoting(Code code) {
  return code == Code::Forbidden || code == Code::NotAllowedInState || code == Code::Invalid ||
         code == Code::Duplicate || code == Code::NotFound;
}

/// One look-up by key, however long the chain is; `verify` reads all of it.
void compareWithWitness(Connection& connection, const Witness& witness) {
  const auto genesis = connection.scalar(QStringLiteral("SELECT genesis FROM database_identity")).toByteArray();
  const auto known = witness.find(genesis, connection.path());
  // A witness that can't be read says nothing against the file; `verify` reports it.
  if (!known) return app::log::warning(QStringLiteral("no witness: ") + known.error().subject);
  if (!*known || (*known)->sequence == 0) return;
  const auto hash = connection.scalar(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"), {(*known)->sequence});
  if (!hash.isValid()) throw StorageError(error(Code::Integrity, u"audit.tail_missing"));
  if (hash.toByteArray() != (*known)->hash) throw StorageError(error(Code::Integrity, u"audit.differs"));
}

/// Read-only: a foreign, newer or doubtful file is left as it is, byte for byte, and alone. The version that it has.
int admit(const QString& path, const Witness& witness) {
  Connection connection(path, OpenMode::Glance);
  requireReadable(connection);
  compareWithWitness(connection, witness);
  return fileVersion(connection);
}

void backUpBeforeMigration(const QString& path, int version, Instant now) {
  app::Unwatched progress;
  const auto made =
      backUp(path, QStringLiteral("%1.before-migration-%2-%3").arg(path).arg(version).arg(now.ms), now, progress);
  app::log::info(QStringLiteral("backup before migration, at %1").arg(made.mark.sequence));
}

}  // namespace

SqlStore::SqlStore(const QString& path, Witness witness)
    : m_connection(path), m_ios(m_connection), m_witness(std::move(witness)) {}

SqlStore::~SqlStore() {
  if (!m_hasWritten) return;
  const auto told = guarded([this] { return m_witness.advance(chainEnd(m_connection), m_connection.path()); });
  if (!told) app::log::warning(QStringLiteral("the witness was not told: ") + told.error().subject);
}

void SqlStore::commit() {
  m_connection.commit();
  m_hasWritten = true;
}

Result<std::unique_ptr<SqlStore>> SqlStore::create(const QString& path, const app::Clock& clock, Witness witness) {
  if (QFileInfo::exists(path)) return refuse(Code::Duplicate, u"database.file");
  return guarded([&]() -> Result<std::unique_ptr<SqlStore>> {
    DraftFile draft(path + u".new"_qs);
    {
      Connection connection(draft.path(), OpenMode::ReadWrite, true);
      migrate(connection, clock.now().ms);
      giveIdentity(connection, clock.now());
    }
    draft.moveTo(path);
    std::unique_ptr<SqlStore> store(new SqlStore(path, std::move(witness)));
    store->m_audit = std::make_unique<AuditWriter>(store->m_connection);
    return store;
  });
}

Result<std::unique_ptr<SqlStore>> SqlStore::open(const QString& path, const app::Clock& clock, Witness witness) {
  return guarded([&]() -> Result<std::unique_ptr<SqlStore>> {
    const int version = admit(path, witness);
    if (version < newestVersion()) backUpBeforeMigration(path, version, clock.now());
    std::unique_ptr<SqlStore> store(new SqlStore(path, std::move(witness)));
    store->bringUpToDate(clock);
    return store;
  });
}

Result<std::unique_ptr<SqlStore>> SqlStore::openCopy(const QString& path, const app::Clock& clock) {
  return guarded([&]() -> Result<std::unique_ptr<SqlStore>> {
    std::unique_ptr<SqlStore> store(new SqlStore(path, Witness()));
    store->bringUpToDate(clock);
    return store;
  });
}

void SqlStore::bringUpToDate(const app::Clock& clock) {
  const auto now = clock.now();
  const int before = fileVersion(m_connection);
  migrate(m_connection, now.ms);
  m_audit = std::make_unique<AuditWriter>(m_connection);
  if (before == newestVersion()) return;
  const auto detail = QStringLiteral("{\"from\":%1,\"to\":%2}").arg(before).arg(newestVersion());
  note({{}, {}, QStringLiteral("database.migrate"), now, app::localDate(now)}, QStringLiteral("database"),
       detail.toUtf8());
}

Result<app::Committed> SqlStore::write(const app::Act& act, const app::CommandIdentity& command,
                                       const app::Work& work) {
  auto result = guarded([&] { return attempt(act, command, work); });
  if (!result && isWorthNoting(result.error().code)) {
    const auto noted = guarded([&]() -> Result<> {
      note(act, QStringLiteral("refusal"), toJson(result.error()));
      return {};
    });
    if (!noted) return refuse(noted.error());
  }
  return result;
}

Result<app::Committed> SqlStore::attempt(const app::Act& act, const app::CommandIdentity& command,
                                         const app::Work& work) {
  m_connection.begin();
  try {
    m_audit->restart();
    if (!command.id.isEmpty())
      if (auto done = doneBefore(m_connection, command)) {
        m_connection.rollback();
        return *done;
      }
    SqlUnitOfWork u(m_connection, m_ios, *m_audit);
    u.begin(act);
    auto outcome = work(u);
    if (!outcome) {
      m_connection.rollback();
      return refuse(outcome.error());
    }
    u.finish();
    app::Committed committed{*outcome, u.changes(), m_audit->sequence(), false};
    if (!command.id.isEmpty()) rememberCommand(m_connection, act, command, committed);
    commit();
    return committed;
  } catch (...) {
    m_connection.rollback();
    throw;
  }
}

Result<> SqlStore::writeBatch(const std::function<Result<>(app::UnitOfWork&)>& work) {
  return guarded([&]() -> Result<> {
    m_connection.begin();
    try {
      m_audit->restart();
      SqlUnitOfWork u(m_connection, m_ios, *m_audit);
      auto result = work(u);
      if (!result) {
        m_connection.rollback();
        return result;
      }
      u.finish();
      commit();
      return {};
    } catch (...) {
      m_connection.rollback();
      throw;
    }
  });
}

Result<> SqlStore::rehearse(const std::function<Result<>(app::UnitOfWork&)>& work) {
  return guarded([&]() -> Result<> {
    const Snapshot snapshot(m_connection);
    m_audit->restart();
    SqlUnitOfWork u(m_connection, m_ios, *m_audit);
    return work(u);  // without finish(): what it holds back is never written
  });
}

void SqlStore::note(const app::Act& act, const QString& subject, const QByteArray& detail) {
  m_connection.begin();
  try {
    m_audit->restart();
    SqlUnitOfWork u(m_connection, m_ios, *m_audit);
    u.begin(act);
    u.note(subject, 0, QString::fromUtf8(detail));
    u.finish();
    commit();
  } catch (...) {
    m_connection.rollback();
    throw;
  }
}

}  // namespace gendan::storage
