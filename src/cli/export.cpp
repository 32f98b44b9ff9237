// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export.h"

#include <QFileInfo>
#include <optional>

#include "app/jobs/list_export.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "documents/export/order_list.h"
#include "storage/queries/sql_queries.h"

namespace gendan::cli {

using namespace domain;

namespace {

struct ExportOptions {
  QString file;
  QString list;
  QString target;
  QString login;
};

std::optional<ExportOptions> exportOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  parser.addOption(as);
  if (!parser.parse(arguments) || !parser.isSet(as) || parser.positionalArguments().size() != 3) return std::nullopt;
  const auto names = parser.positionalArguments();
  return ExportOptions{names[0], names[1], names[2], parser.value(as)};
}

Result<qint64> exportList(Session& session, const ExportOptions& options, app::Worklist list) {
  storage::SqlQueries queries(session.store->connection());
  app::OrderQuery query;
  query.list = list;
  query.limit = app::kLargestPage;
  GENDAN_TRY(const auto table, documents::createOrderList(options.target, options.list));
  GENDAN_TRY(const auto rows,
             documents::writeOrderList(*table, queries, query, session.actor, app::localDate(session.clock.now())));
  const app::ExportedList exported{options.list, QFileInfo(options.target).fileName(), rows};
  GENDAN_CHECK(app::noteExport(*session.transactor, {session.actor, {}}, exported));
  GENDAN_CHECK(table->finish());
  return rows;
}

}  // namespace

int runExport(const QStringList& arguments) {
  const auto options = exportOptions(arguments);
  if (!options) return report(invalid(u"usage", u"export FILE LIST TARGET.csv|TARGET.xlsx --as LOGIN"));
  const auto list = fromWord<app::Worklist>(options->list);
  if (!list) return report(error(Code::NotFound, u"export.list"));
  auto session = openSession(options->file, options->login);
  if (!session) return report(session.error());
  const auto rows = exportList(**session, *options, *list);
  if (!rows) return report(rows.error());
  out() << *rows << '\n';
  out().flush();
  return kDone;
}

}  // namespace gendan::cli
