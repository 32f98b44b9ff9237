// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/query.h"

#include <algorithm>
#include <array>

#include "app/fields/json.h"
#include "app/queries/queries.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "documents/tables/field_cell.h"
#include "documents/tables/table_writer.h"
#include "storage/queries/sql_queries.h"
#include "storage/queries/sql_records.h"

namespace gendan::cli {

using namespace domain;

namespace {

QList<documents::Cell> cellsOfNames(std::span<const app::Field> fields) {
  QList<documents::Cell> names;
  for (const auto& field : fields) names.append(documents::textCell(QString::fromLatin1(field.name)));
  return names;
}

void writeJson(const std::vector<app::Field>& fields, const void* row) {
  QByteArray line = "{";
  for (const auto& field : fields) app::appendJsonMember(line, field, field.read(row));
  out() << QString::fromUtf8(line) << "}\n";
}

struct Options {
  QString file;
  QString list;
  QString login;
  QString search;
  std::vector<std::pair<QString, QString>> where;
  bool csv = false;
  bool count = false;
  qint64 most = 100;
};

class Output {
 public:
  Output(const std::vector<app::Field>& fields, bool csv) : m_fields(fields), m_csv(csv) {
    if (!csv) return;
    out() << documents::csvLine(cellsOfNames(fields));
  }
  void write(const void* row) const {
    if (m_csv) out() << documents::csvLine(documents::cellsOf(m_fields, row));
    else writeJson(m_fields, row);
  }

 private:
  const std::vector<app::Field>& m_fields;
  bool m_csv;
};

Result<> listOrders(app::Queries& queries, const Session& session, const Options& options, app::Worklist list) {
  const auto today = app::localDate(session.clock.now());
  app::OrderQuery query;
  query.list = list;
  if (options.count) {
    GENDAN_TRY(const auto counted, queries.count(query, session.actor, today, std::numeric_limits<qint64>::max()));
    out() << counted << '\n';
    return {};
  }
  const Output output(app::orderRowFields(), options.csv);
  for (qint64 left = options.most; left > 0;) {
    query.limit = static_cast<int>(std::min<qint64>(left, app::kLargestPage));
    GENDAN_TRY(const auto page, queries.orders(query, session.actor, today));
    for (const auto& row : page.rows) output.write(&row);
    left -= query.limit;
    if (!page.next) break;
    query.after = page.next;
  }
  return {};
}

Result<> listHits(app::Queries& queries, const Session& session, const Options& options) {
  GENDAN_TRY(const auto hits, queries.search(options.search, static_cast<int>(options.most), session.actor));
  const Output output(app::searchHitFields(), options.csv);
  for (const auto& hit : hits) output.write(&hit);
  return {};
}

void writeRecord(const app::RecordList& list, const app::RecordRow& row, bool csv) {
  QList<documents::Cell> cells;
  QByteArray line = "{";
  for (size_t i = 0; i < list.fields.size(); ++i) {
    if (csv) cells.append(documents::cellOf(list.fields[i], row.values[i]));
    else app::appendJsonMember(line, list.fields[i], row.values[i]);
  }
  if (csv) out() << documents::csvLine(cells);
  else out() << QString::fromUtf8(line) << "}\n";
}

/// What is listed as records; kinds that hide more than amounts have lists of their own.
constexpr std::array kRecordKinds{
    "early_warning",       "risk",         "risk_template", "credit_rating", "credit_override",
    "supplier_evaluation", "supplier_line"};

/// Newest first.
Result<> listRecords(app::Records& records, const Session& session, const Options& options) {
  app::RecordQuery query{options.list, {}, options.where, {}, 0, app::kMostRecords};
  if (options.count) {
    GENDAN_TRY(const auto counted, records.count(query, std::numeric_limits<qint64>::max()));
    out() << counted << '\n';
    return {};
  }
  for (qint64 left = options.most; left > 0; left -= query.limit) {
    query.limit = static_cast<int>(std::min<qint64>(left, app::kMostRecords));
    GENDAN_TRY(const auto list, records.list(query, session.actor));
    if (options.csv && query.before == 0) out() << documents::csvLine(cellsOfNames(list.fields));
    for (const auto& row : list.rows) writeRecord(list, row, options.csv);
    if (!list.hasMore) break;
    query.before = list.rows.back().id;
  }
  return {};
}

std::optional<Options> parse(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  const QCommandLineOption search(u"search"_qs, {}, u"text"_qs);
  const QCommandLineOption limit(u"limit"_qs, {}, u"rows"_qs, u"100"_qs);
  const QCommandLineOption csv(u"csv"_qs);
  const QCommandLineOption count(u"count"_qs);
  const QCommandLineOption where(u"where"_qs, {}, u"field=value"_qs);
  parser.addOptions({as, search, limit, csv, count, where});
  bool isNumber = false;
  if (!parser.parse(arguments) || !parser.isSet(as)) return std::nullopt;
  const auto names = parser.positionalArguments();
  const auto most = parser.value(limit).toLongLong(&isNumber);
  const qsizetype wanted = parser.isSet(search) ? 1 : 2;
  if (names.size() != wanted || !isNumber || most < 1) return std::nullopt;
  std::vector<std::pair<QString, QString>> conditions;
  for (const auto& condition : parser.values(where))
    conditions.emplace_back(condition.section(u'=', 0, 0), condition.section(u'=', 1));
  return Options{names[0],
                 names.value(1),
                 parser.value(as),
                 parser.value(search),
                 std::move(conditions),
                 parser.isSet(csv),
                 parser.isSet(count),
                 most};
}

}  // namespace

int runQuery(const QStringList& arguments) {
  const auto options = parse(arguments);
  if (!options)
    return report(invalid(u"usage",
                          u"query FILE LIST|KIND|--search TEXT --as LOGIN [--where FIELD=VALUE] [--csv] "
                          u"[--count] [--limit N]"));
  const auto list = fromWord<app::Worklist>(options->list);
  const bool isKind =
      std::ranges::any_of(kRecordKinds, [&](const char* kind) { return options->list == QLatin1StringView(kind); });
  if (!list && !isKind && options->search.isEmpty()) return report(error(Code::NotFound, u"query.list"));
  auto session = openSession(options->file, options->login);
  if (!session) return report(session.error());
  storage::SqlQueries queries((*session)->store->connection());
  storage::SqlRecords records((*session)->store->connection());
  const auto done = list                        ? listOrders(queries, **session, *options, *list)
                    : options->search.isEmpty() ? listRecords(records, **session, *options)
                                                : listHits(queries, **session, *options);
  out().flush();
  return done ? kDone : report(done.error());
}

}  // namespace gendan::cli
