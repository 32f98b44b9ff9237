// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <optional>

#include "app/jobs/order_import.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "documents/import/order_reader.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr std::u16string_view kImportUsage =
    u"import FILE TABLE --mapping MAPPING.json --as LOGIN [--sheet NAME] [--for-real] [--skip-bad REST.csv]";

struct ImportOptions {
  QString file;
  QString table;
  QString mapping;
  QString login;
  QString sheet;
  QString rest;
  bool forReal = false;

  [[nodiscard]] app::ImportMode mode() const {
    if (!forReal) return app::ImportMode::DryRun;
    return rest.isEmpty() ? app::ImportMode::AllOrNothing : app::ImportMode::GoodOnes;
  }
};

std::optional<ImportOptions> importOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption mapping(u"mapping"_qs, {}, u"json"_qs);
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  const QCommandLineOption sheet(u"sheet"_qs, {}, u"name"_qs);
  const QCommandLineOption skipBad(u"skip-bad"_qs, {}, u"csv"_qs);
  const QCommandLineOption forReal(u"for-real"_qs);
  parser.addOptions({mapping, as, sheet, skipBad, forReal});
  if (!parser.parse(arguments) || !parser.isSet(mapping) || !parser.isSet(as)) return std::nullopt;
  const auto names = parser.positionalArguments();
  const bool restIsFile = !parser.isSet(skipBad) || !parser.value(skipBad).isEmpty();
  if (names.size() != 2 || !restIsFile) return std::nullopt;
  return ImportOptions{names[0],
                       names[1],
                       parser.value(mapping),
                       parser.value(as),
                       parser.value(sheet),
                       parser.value(skipBad),
                       parser.isSet(forReal)};
}

void writeLine(const QJsonObject& object) { out() << QJsonDocument(object).toJson(QJsonDocument::Compact) << '\n'; }

void writeCounts(const app::ImportReport& report) {
  writeLine({{u"written"_qs, report.written},
             {u"orders"_qs, report.orders},
             {u"lines"_qs, report.lines},
             {u"delivered_lines"_qs, report.deliveredLines},
             {u"parties"_qs, report.parties},
             {u"new_parties"_qs, report.newParties},
             {u"products"_qs, report.products},
             {u"new_products"_qs, report.newProducts},
             {u"mended_dates"_qs, report.mendedDates},
             {u"rounded_amounts"_qs, report.roundedAmounts},
             {u"bad_orders"_qs, report.badOrders},
             {u"bad_rows"_qs, static_cast<qint64>(report.bad.size())}});
}

/// The rest is written before the good orders are: without it nothing must be left out.
Result<app::ImportReport> importGoodOnes(Session& session, const ImportOptions& options,
                                         const documents::ImportMapping& mapping, const app::ImportedTable& table) {
  const app::Context context{session.actor, {}};
  const auto source = QFileInfo(options.table).fileName();
  GENDAN_TRY(const auto tried, app::importOrders(*session.transactor, context, table, source, app::ImportMode::DryRun));
  if (!tried.leftOut.empty()) GENDAN_CHECK(documents::copyRows(options.table, mapping, tried.leftOut, options.rest));
  return app::importOrders(*session.transactor, context, table, source, app::ImportMode::GoodOnes);
}

Result<app::ImportReport> importTable(Session& session, const ImportOptions& options) {
  GENDAN_TRY(auto mapping, documents::readMapping(options.mapping));
  if (!options.sheet.isEmpty()) mapping.sheet = options.sheet;
  GENDAN_TRY(const auto table, documents::readOrders(options.table, mapping));
  GENDAN_TRY(auto report, options.mode() == app::ImportMode::GoodOnes
                              ? importGoodOnes(session, options, mapping, table)
                              : app::importOrders(*session.transactor, {session.actor, {}}, table,
                                                  QFileInfo(options.table).fileName(), options.mode()));
  GENDAN_TRY(const auto cells, documents::describe(options.table, mapping, report.bad));
  writeCounts(report);
  for (const auto& cell : cells)
    writeLine(
        {{u"row"_qs, cell.row}, {u"column"_qs, cell.column}, {u"value"_qs, cell.value}, {u"reason"_qs, cell.reason}});
  return report;
}

}  // namespace

int runImport(const QStringList& arguments) {
  const auto options = importOptions(arguments);
  if (!options) return report(invalid(u"usage", kImportUsage));
  auto session = openSession(options->file, options->login);
  if (!session) return report(session.error());
  const auto imported = importTable(**session, *options);
  out().flush();
  if (!imported) return report(imported.error());
  const bool isFine = imported->bad.empty() || options->mode() == app::ImportMode::GoodOnes;
  return isFine ? kDone : kRefused;
}

}  // namespace gendan::cli
