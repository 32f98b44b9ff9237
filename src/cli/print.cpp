// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print.h"

#include "app/jobs/order_print.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "documents/text/order_text.h"
#include "storage/queries/sql_queries.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;

namespace {

Result<QString> printOrder(Session& session, const QString& number) {
  storage::SqlReferences references(session.store->connection());
  GENDAN_TRY(const auto id, references.find(u"order"_qs, number));
  storage::SqlQueries queries(session.store->connection());
  GENDAN_TRY(const auto sheet, queries.orderSheet(OrderId(id), session.actor));
  GENDAN_CHECK(app::notePrint(*session.transactor, {session.actor, {}}, sheet.number));
  return documents::orderText(sheet);
}

}  // namespace

int runPrint(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  parser.addOption(as);
  if (!parser.parse(arguments) || !parser.isSet(as) || parser.positionalArguments().size() != 3)
    return report(invalid(u"usage", u"print FILE order NUMBER --as LOGIN"));
  const auto names = parser.positionalArguments();
  if (names[1] != u"order") return report(error(Code::NotFound, u"print.form"));
  auto session = openSession(names[0], parser.value(as));
  if (!session) return report(session.error());
  const auto text = printOrder(**session, names[2]);
  if (!text) return report(text.error());
  out() << *text;
  out().flush();
  return kDone;
}

}  // namespace gendan::cli
