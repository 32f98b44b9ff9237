// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/backup.h"

#include <QDateTime>
#include <QFileInfo>

#include "cli/session_options.h"
#include "cli/tool.h"
#include "cli/upkeep/console_progress.h"
#include "cli/upkeep/upkeep.h"
#include "storage/jobs/backup.h"
#include "storage/jobs/sql_restorer.h"
#include "storage/jobs/sql_vault.h"

namespace gendan::cli {

namespace {

/// In a folder, a backup is named after its file and the time.
QString targetFor(const QString& file, const QString& target, domain::Instant now) {
  if (!QFileInfo(target).isDir()) return target;
  const auto time = QDateTime::fromMSecsSinceEpoch(now.ms).toString(u"yyyyMMdd-hhmmss"_qs);
  return QStringLiteral("%1/%2-%3.gendan").arg(target, QFileInfo(file).completeBaseName(), time);
}

}  // namespace

int runBackup(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  parser.addOption(as);
  if (!parser.parse(arguments) || parser.positionalArguments().size() != 2 || !parser.isSet(as))
    return report(domain::invalid(u"usage", u"backup FILE TARGET --as LOGIN"));
  const auto file = parser.positionalArguments()[0];
  auto session = openSession(file, parser.value(as));
  if (!session) return report(session.error());
  const auto target = targetFor(file, parser.positionalArguments()[1], (*session)->clock.now());
  storage::SqlVault vault(file);
  ConsoleProgress progress;
  const auto made = app::makeBackup(*(*session)->transactor, {(*session)->actor, {}}, vault, target, progress);
  if (!made) return report(made.error());
  out() << QString::fromUtf8(storage::toJson(*made)) << Qt::flush;
  return kDone;
}

int runRestore(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  const QCommandLineOption confirmed(u"confirmed-by"_qs, {}, u"login"_qs);
  const QCommandLineOption replace(u"replace"_qs);
  parser.addOptions({as, confirmed, replace});
  if (!parser.parse(arguments) || parser.positionalArguments().size() != 2 || !parser.isSet(as) ||
      !parser.isSet(confirmed))
    return report(
        domain::invalid(u"usage", u"restore BACKUP TARGET --as ADMINISTRATOR --confirmed-by MANAGER [--replace]"));
  app::RestoreRequest request;
  request.backup = parser.positionalArguments()[0];
  request.target = parser.positionalArguments()[1];
  request.replace = parser.isSet(replace);
  request.by = {parser.value(as), readPassword("GENDAN_PASSWORD")};
  request.confirmedBy = {parser.value(confirmed), readPassword("GENDAN_CONFIRM_PASSWORD")};
  const app::SystemClock clock;
  ConsoleProgress progress;
  const auto restored = storage::SqlRestorer(clock).restore(request, progress);
  if (!restored) return report(restored.error());
  out() << QString::fromUtf8(storage::toJson(*restored)) << Qt::flush;
  return kDone;
}

}  // namespace gendan::cli
