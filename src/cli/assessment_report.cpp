// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessment_report.h"

#include <QFileInfo>
#include <optional>

#include "app/fields/json.h"
#include "app/jobs/list_export.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "documents/export/assessment_table.h"
#include "documents/forms/assessment_form.h"
#include "documents/forms/form_request.h"
#include "documents/forms/letterhead.h"
#include "documents/pages/page_painter.h"
#include "documents/tables/field_cell.h"
#include "storage/queries/sql_assessments.h"
#include "storage/queries/sql_records.h"

namespace gendan::cli {

using namespace domain;

namespace {

struct ReportOptions {
  QString file;
  QString report;
  QString target;  ///< none: JSON lines on standard output
  QString login;
  QDate month;
};

std::optional<ReportOptions> reportOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  const QCommandLineOption month(u"month"_qs, {}, u"month"_qs);
  parser.addOptions({as, month});
  if (!parser.parse(arguments) || !parser.isSet(as) || !parser.isSet(month)) return std::nullopt;
  const auto names = parser.positionalArguments();
  if (names.size() < 2 || names.size() > 3) return std::nullopt;
  return ReportOptions{names[0], names[1], names.value(2), parser.value(as), isoDate(parser.value(month) + u"-01"_qs)};
}

void tell(const app::AssessmentMonth& month) {
  for (const auto& row : month.rows) {
    const app::AssessmentRow shown{row.sheet, row.totalLastMonth};
    QByteArray line = "{";
    for (const auto& field : documents::assessmentColumns()) app::appendJsonMember(line, field, field.read(&shown));
    out() << QString::fromUtf8(line) << "}\n";
  }
}

Result<> printMonth(Session& session, const app::AssessmentMonth& month, const QString& target) {
  const auto forms = documents::assessmentForms(month);
  storage::SqlRecords records(session.store->connection());
  const auto letterhead = documents::letterheadOf(records, session.actor, session.clock.now());
  const auto pdf = documents::pdfOf(forms, letterhead, documents::PaperLanguage::Both);
  GENDAN_CHECK(app::notePrint(*session.transactor, {session.actor, {}}, documents::printedForms(forms)));
  GENDAN_CHECK(documents::writePdf(target, pdf));
  out() << forms.size() << '\n';
  return {};
}

Result<> reportMonth(Session& session, const ReportOptions& options) {
  storage::SqlAssessments assessments(session.store->connection());
  GENDAN_TRY(const auto month, assessments.month(options.month, session.actor));
  const app::ExportedList exported{options.report, QFileInfo(options.target).fileName(),
                                   static_cast<qint64>(month.rows.size())};
  if (options.target.isEmpty()) {
    tell(month);
    return {};
  }
  if (QFileInfo(options.target).suffix() == u"pdf") return printMonth(session, month, options.target);
  const auto columns = documents::assessmentColumns();
  GENDAN_TRY(const auto table,
             documents::assessmentTable(options.target, options.report, documents::headersOf(columns), month));
  GENDAN_CHECK(app::noteExport(*session.transactor, {session.actor, {}}, exported));
  GENDAN_CHECK(table->finish());
  out() << exported.rows << '\n';
  return {};
}

}  // namespace

int runReport(const QStringList& arguments) {
  const auto options = reportOptions(arguments);
  if (!options)
    return report(invalid(u"usage", u"report FILE assessment [TARGET.csv|TARGET.xlsx|TARGET.pdf] --month YYYY-MM --as LOGIN"));
  if (options->report != u"assessment") return report(error(Code::NotFound, u"report.kind"));
  auto session = openSession(options->file, options->login);
  if (!session) return report(session.error());
  const auto done = reportMonth(**session, *options);
  out().flush();
  return done ? kDone : report(done.error());
}

}  // namespace gendan::cli
