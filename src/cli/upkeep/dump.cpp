// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>

#include "app/jobs/backup.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "cli/upkeep/console_progress.h"
#include "cli/upkeep/upkeep.h"
#include "storage/jobs/sql_vault.h"

namespace gendan::cli {

int runDump(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  const QCommandLineOption order(u"order"_qs, {}, u"number"_qs);
  parser.addOptions({as, order});
  if (!parser.parse(arguments) || parser.positionalArguments().size() != 1 || !parser.isSet(as))
    return report(domain::invalid(u"usage", u"dump FILE --as LOGIN [--order NUMBER]"));
  const auto file = parser.positionalArguments().constFirst();
  auto session = openSession(file, parser.value(as));
  if (!session) return report(session.error());
  QFile text;
  if (!text.open(stdout, QIODevice::WriteOnly)) return report(domain::error(domain::Code::StorageFailed, u"dump.sink"));
  storage::SqlVault vault(file);
  ConsoleProgress progress;
  const auto dumped = app::dumpRecords(
      *(*session)->transactor, {(*session)->actor, {}}, vault, parser.value(order),
      [&text](const QByteArray& piece) { return text.write(piece) == piece.size(); }, progress);
  if (!dumped) return report(dumped.error());
  return text.flush() ? kDone : report(domain::error(domain::Code::StorageFailed, u"dump.sink"));
}

}  // namespace gendan::cli
