// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrator.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace gendan::storage {

namespace {

using domain::Code;

constexpr qint64 kApplicationId = 0x4744414E;  // "GDAN"

/// Statements are separated by "-- next"; "-- frozen: table key" stands for the triggers of a frozen table,
/// "-- frozen once: table condition" for those of a table whose rows freeze when the condition comes to hold.
QStringList statementsOf(const QString& script, const Dialect& dialect) {
  QStringList statements;
  QString current;
  const auto finish = [&] {
    if (!current.trimmed().isEmpty()) statements.append(dialect.expand(current.trimmed()));
    current.clear();
  };
  for (const auto& line : script.split(u'\n')) {
    if (line.startsWith(u"-- next")) {
      finish();
    } else if (line.startsWith(u"-- frozen: ")) {
      finish();
      auto words = line.mid(11).split(u' ', Qt::SkipEmptyParts);
      const auto table = words.takeFirst();
      statements += dialect.frozen(table, words);
    } else if (line.startsWith(u"-- frozen once: ")) {
      finish();
      const auto rest = line.mid(16);
      statements += dialect.frozenOnce(rest.section(u' ', 0, 0), rest.section(u' ', 1));
    } else if (!line.startsWith(u"--")) {
      current += line + u'\n';
    }
  }
  finish();
  return statements;
}

void apply(Connection& connection, const Migration& migration, qint64 nowMs) {
  connection.begin();
  try {
    for (const auto& statement : migration.statements) connection.execute(statement);
    auto insert = connection.prepare(
        QStringLiteral("INSERT INTO migration (version, name, checksum, applied_at) VALUES (?, ?, ?, ?)"));
    insert.addBindValue(migration.version);
    insert.addBindValue(migration.name);
    insert.addBindValue(migration.checksum);
    insert.addBindValue(nowMs);
    run(insert);
    insert.finish();
    connection.commit();
  } catch (...) {
    connection.rollback();
    throw;
  }
}

}  // namespace

const std::vector<Migration>& migrations() {
  static const auto all = [] {
    std::vector<Migration> scripts;
    const QDir folder(QStringLiteral(":/migrations"));
    for (const auto& file : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
      QFile script(folder.filePath(file));
      const bool opened = script.open(QIODevice::ReadOnly);
      Q_ASSERT(opened);
      const auto bytes = script.readAll();
      scripts.push_back({file.left(4).toInt(), file.mid(5).chopped(4),
                         QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                         statementsOf(QString::fromUtf8(bytes), Dialect())});
    }
    return scripts;
  }();
  return all;
}

int newestVersion() { return migrations().back().version; }

int fileVersion(Connection& connection) {
  const bool empty = connection.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")).toInt() == 0;
  if (empty) return 0;
  if (connection.scalar(QStringLiteral("PRAGMA application_id")).toLongLong() != kApplicationId)
    throw StorageError(domain::error(Code::Invalid, u"database.not_a_gendan_file"));
  return connection.scalar(QStringLiteral("SELECT max(version) FROM migration")).toInt();
}

void requireReadable(Connection& connection) {
  const int version = fileVersion(connection);
  if (version == 0) throw StorageError(domain::error(Code::Invalid, u"database.not_a_gendan_file"));
  if (version > newestVersion()) throw StorageError(domain::error(Code::NewerFile, u"database.newer"));
}

QStringList changedMigrations(Connection& connection) {
  QStringList changed;
  const int have = fileVersion(connection);
  for (const auto& migration : migrations()) {
    if (migration.version > have) break;
    const auto checksum =
        connection.scalar(QStringLiteral("SELECT checksum FROM migration WHERE version = ?"), {migration.version});
    if (checksum.toString() != migration.checksum) changed.append(migration.name);
  }
  return changed;
}

void migrate(Connection& connection, qint64 nowMs, int upTo) {
  const int have = fileVersion(connection);
  if (have > newestVersion()) throw StorageError(domain::error(Code::NewerFile, u"database.newer"));
  if (have == 0) connection.execute(QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId));
  if (const auto changed = changedMigrations(connection); !changed.isEmpty())
    throw StorageError(domain::error(Code::Integrity, u"database.migration_differs"), changed.join(u' '));
  for (const auto& migration : migrations())
    if (migration.version > have && migration.version <= upTo) apply(connection, migration, nowMs);
}

}  // namespace gendan::storage
