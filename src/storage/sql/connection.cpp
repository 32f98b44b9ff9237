// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql/connection.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QStorageInfo>
#include <QUrl>
#include <QVariant>
#include <algorithm>
#include <atomic>

namespace gendan::storage {

namespace {

using domain::Code;

std::atomic<int> s_connections = 0;

/// Somebody's text or picture is not a damaged database. Only to be asked of what SQLite would not read: closing a
/// database file drops the locks that other connections of this process have on it.
bool isSomethingElse(const QString& path) {
  static constexpr QByteArrayView kMagic("SQLite format 3\0", 16);
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return false;
  const auto start = file.read(kMagic.size());
  return !start.isEmpty() && start != kMagic;
}

/// Counting every allocation under a lock serves nobody here. Too late, and harmless, where SQLite is in use already.
void configureOnce() { [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

/// Even to read, SQLite wants to make files beside one in WAL mode; where it can't, nobody else can write either.
bool isOnReadOnlyMedium(const QString& path) {
  return !QFileInfo(QFileInfo(path).absolutePath()).isWritable() && !QFileInfo::exists(path + u"-wal"_qs);
}

/// Nobody has it open, and nobody died over it. Who opens it while it is looked at may make the look fail, no more.
bool isAtRest(const QString& path) {
  return !QFileInfo::exists(path + u"-wal"_qs) && !QFileInfo::exists(path + u"-journal"_qs);
}

}  // namespace

bool isNetworkFileSystem(const QByteArray& type) {
  static constexpr std::array kNames{"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ncpfs"};
  return std::ranges::any_of(kNames, [&](const char* name) { return type == name; });
}

void run(QSqlQuery& query) {
  if (!query.exec()) {
    const auto error = StorageError::from(query.lastError());
    query.finish();
    throw error;
  }
}

Connection::Connection(const QString& path, OpenMode mode, bool create)
    : m_path(path), m_name(QStringLiteral("gendan-%1").arg(++s_connections)) {
  if (!create && !QFileInfo::exists(path)) throw StorageError(domain::error(Code::NotFound, u"database.file"));
  if (mode == OpenMode::ReadWrite && isNetworkFileSystem(QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType()))
    throw StorageError(domain::error(Code::StorageFailed, u"storage.network_file_system"));
  configureOnce();
  m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
  const bool immutable = (mode == OpenMode::ReadOnly && isOnReadOnlyMedium(path)) ||
                         (mode == OpenMode::Glance && (isAtRest(path) || isOnReadOnlyMedium(path)));
  m_database.setDatabaseName(
      immutable
          ? QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath()).toString(QUrl::FullyEncoded) + u"?immutable=1"_qs
          : path);
  auto options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
  if (mode != OpenMode::ReadWrite) options += u";QSQLITE_OPEN_READONLY";
  if (immutable) options += u";QSQLITE_OPEN_URI";
  m_database.setConnectOptions(options);
  try {
    if (!m_database.open()) throw StorageError::from(m_database.lastError());
    requireDatabase();
    applyRecipe(mode);
  } catch (...) {
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    throw;
  }
  if (mode == OpenMode::ReadWrite) {
    m_begin = std::make_shared<QSqlQuery>(prepare(m_dialect.beginWrite()));
    m_commit = std::make_shared<QSqlQuery>(prepare(QStringLiteral("COMMIT")));
  }
}

Connection::~Connection() {
  m_begin.reset();
  m_commit.reset();
  m_statements.clear();
  m_directStatements.clear();
  m_database.close();
  m_database = {};
  QSqlDatabase::removeDatabase(m_name);
}

void Connection::requireDatabase() {
  try {
    [[maybe_unused]] const auto read = scalar(QStringLiteral("PRAGMA schema_version"));
  } catch (const StorageError& failure) {
    if (failure.error().subject == u"storage.not_a_database" && isSomethingElse(m_path))
      throw StorageError(domain::error(Code::Invalid, u"database.not_a_gendan_file"));
    throw;
  }
}

void Connection::applyRecipe(OpenMode mode) {
  struct Setting {
    const char* name;
    const char* value;
    const char* readBack;
    bool writersOnly;
  };
  static constexpr std::array kRecipe{
      Setting{"foreign_keys", "ON", "1", false},    Setting{"recursive_triggers", "ON", "1", false},
      Setting{"trusted_schema", "OFF", "0", false}, Setting{"cell_size_check", "ON", "1", false},
      Setting{"journal_mode", "WAL", "wal", true},  Setting{"synchronous", "FULL", "2", true},
      Setting{"temp_store", "MEMORY", "2", false},  Setting{"cache_size", "-16000", "-16000", false},
  };
  for (const auto& setting : kRecipe) {
    if (setting.writersOnly && mode != OpenMode::ReadWrite) continue;
    const auto name = QString::fromLatin1(setting.name);
    execute(QStringLiteral("PRAGMA %1 = %2").arg(name, QString::fromLatin1(setting.value)));
    if (scalar(QStringLiteral("PRAGMA ") + name).toString() != QLatin1StringView(setting.readBack))
      throw StorageError(domain::error(Code::StorageFailed, u"storage.recipe"), name);
  }
}

void Connection::execute(const QString& sql) {
  QSqlQuery query(m_database);
  if (!query.exec(sql)) throw StorageError::from(query.lastError());
}

QSqlQuery Connection::prepare(const QString& sql) const {
  QSqlQuery query(m_database);
  query.setForwardOnly(true);
  if (!query.prepare(sql)) throw StorageError::from(query.lastError());
  return query;
}

QSqlQuery& Connection::prepared(const QString& sql) {
  auto it = m_statements.find(sql);
  if (it == m_statements.end()) it = m_statements.insert(sql, std::make_shared<QSqlQuery>(prepare(sql)));
  return **it;
}

Statement& Connection::statement(const QString& sql) {
  auto it = m_directStatements.find(sql);
  if (it == m_directStatements.end()) it = m_directStatements.insert(sql, std::make_shared<Statement>(*this, sql));
  return **it;
}

QVariant Connection::scalar(const QString& sql, const QVariantList& values) {
  auto query = prepare(sql);
  for (const auto& value : values) query.addBindValue(value);
  run(query);
  return query.next() ? query.value(0) : QVariant();
}

void* Connection::handle() const {
  const auto handle = m_database.driver()->handle();
  Q_ASSERT(qstrcmp(handle.typeName(), "sqlite3*") == 0);
  return *static_cast<void* const*>(handle.constData());
}

void Connection::begin() { run(*m_begin); }
void Connection::commit() { run(*m_commit); }

void Connection::rollback() noexcept {
  for (const auto& statement : std::as_const(m_statements)) statement->finish();
  QSqlQuery query(m_database);
  // After some errors SQLite has rolled back by itself; then there is nothing left to do.
  query.exec(QStringLiteral("ROLLBACK"));
}

}  // namespace gendan::storage
