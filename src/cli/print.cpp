// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/print.h"

#include <QCryptographicHash>
#include <algorithm>
#include <iterator>
#include <optional>

#include "cli/session_options.h"
#include "cli/tool.h"
#include "documents/forms/form_request.h"
#include "documents/forms/letterhead.h"
#include "documents/forms/list_form.h"
#include "documents/pages/page_painter.h"
#include "documents/text/order_text.h"
#include "storage/queries/sql_queries.h"
#include "storage/queries/sql_records.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;
using documents::Form;
using documents::PaperLanguage;

namespace {

constexpr auto kPrintUsage =
    u"print FILE order|KIND|list NUMBER… [--form NAME] [--language zh|en|both] "
    u"[--from DATE] [--to DATE] [--output X.pdf] --as LOGIN";

struct PrintOptions {
  QString file;
  QString kind;
  QStringList numbers;
  QString form;
  PaperLanguage language = PaperLanguage::Both;
  QDate from;
  QDate to;
  QString output;
  QString login;
};

std::optional<PrintOptions> printOptions(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  const QCommandLineOption form(u"form"_qs, {}, u"name"_qs);
  const QCommandLineOption language(u"language"_qs, {}, u"language"_qs, u"both"_qs);
  const QCommandLineOption from(u"from"_qs, {}, u"date"_qs);
  const QCommandLineOption to(u"to"_qs, {}, u"date"_qs);
  const QCommandLineOption output(u"output"_qs, {}, u"file"_qs);
  parser.addOptions({as, form, language, from, to, output});
  constexpr qsizetype kLeast = 3;
  if (!parser.parse(arguments) || !parser.isSet(as) || parser.positionalArguments().size() < kLeast)
    return std::nullopt;
  const auto names = parser.positionalArguments();
  const auto spoken = fromWord<PaperLanguage>(parser.value(language));
  const auto first = isoDate(parser.value(from));
  const auto last = isoDate(parser.value(to));
  const bool datesAreDates = first.isValid() == parser.isSet(from) && last.isValid() == parser.isSet(to);
  const bool isText = !parser.isSet(output);
  if (!spoken || !datesAreDates || (isText && (names[1] != u"order" || names.size() > kLeast || parser.isSet(form))))
    return std::nullopt;
  return PrintOptions{names[0], names[1], names.mid(2),         parser.value(form), *spoken,
                      first,    last,     parser.value(output), parser.value(as)};
}

Result<QString> orderText(Session& session, const QString& number) {
  storage::SqlReferences references(session.store->connection());
  GENDAN_TRY(const auto id, references.find(u"order"_qs, number));
  storage::SqlQueries queries(session.store->connection());
  GENDAN_TRY(const auto sheet, queries.orderSheet(OrderId(id), session.actor));
  const auto text = documents::orderText(sheet);
  const auto hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex();
  GENDAN_CHECK(app::notePrint(*session.transactor, {session.actor, {}}, {{u"order"_qs, sheet.number, hash}}));
  return text;
}

Result<std::vector<Form>> formsOf(Session& session, const PrintOptions& options, const QString& number) {
  storage::SqlQueries queries(session.store->connection());
  if (options.kind == u"list") {
    app::OrderQuery query;
    const auto list = fromWord<app::Worklist>(number);
    if (!list) return refuse(Code::NotFound, u"print.list");
    query.list = *list;
    GENDAN_TRY(auto form, documents::orderListForm(queries, query, session.actor, app::localDate(session.clock.now())));
    return std::vector{std::move(form)};
  }
  storage::SqlReferences references(session.store->connection());
  storage::SqlRecords records(session.store->connection());
  GENDAN_TRY(const auto id, references.find(options.kind, number));
  const auto until = options.to.isValid() ? options.to : app::localDate(session.clock.now());
  return documents::formsFor(queries, records, {options.form, options.kind, id, options.from, until}, session.actor);
}

/// The number of forms written.
Result<size_t> printForms(Session& session, const PrintOptions& options) {
  std::vector<Form> forms;
  for (const auto& number : options.numbers) {
    GENDAN_TRY(auto more, formsOf(session, options, number));
    std::ranges::move(more, std::back_inserter(forms));
  }
  if (forms.empty()) return refuse(Code::NotFound, u"print.nothing");
  storage::SqlRecords records(session.store->connection());
  const auto letterhead = documents::letterheadOf(records, session.actor, session.clock.now());
  const auto pdf = documents::pdfOf(forms, letterhead, options.language);
  GENDAN_CHECK(app::notePrint(*session.transactor, {session.actor, {}}, documents::printedForms(forms)));
  GENDAN_CHECK(documents::writePdf(options.output, pdf));
  return forms.size();
}

}  // namespace

int runPrint(const QStringList& arguments) {
  const auto options = printOptions(arguments);
  if (!options) return report(invalid(u"usage", kPrintUsage));
  auto session = openSession(options->file, options->login);
  if (!session) return report(session.error());
  if (options->output.isEmpty()) {
    const auto text = orderText(**session, options->numbers.front());
    if (!text) return report(text.error());
    out() << *text;
  } else {
    const auto forms = printForms(**session, *options);
    if (!forms) return report(forms.error());
    out() << *forms << '\n';
  }
  out().flush();
  return kDone;
}

}  // namespace gendan::cli
