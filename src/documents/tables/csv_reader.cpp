// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/csv_reader.h"

#include <QFileInfo>

#include "documents/tables/csv_parser.h"
#include "documents/tables/table_error.h"
#include "documents/tables/text_source.h"

namespace gendan::documents {

namespace {

struct OpenCsv {
  std::unique_ptr<TextSource> source;
  QString start;  ///< the first piece, already taken from the source
  QChar separator;
};

domain::Result<OpenCsv> openCsv(const QString& path, const TableOptions& options) {
  if (QFileInfo(path).size() > options.limits.textFile) return domain::refuse(badTableFile(u"too_large"));
  GENDAN_TRY(auto source, TextSource::open(path));
  GENDAN_TRY(auto start, source->next());
  const auto separator = options.separator.isNull() ? likelySeparator(start) : options.separator;
  return OpenCsv{std::move(source), std::move(start), separator};
}

domain::Error brokenText(CsvParser& parser, QStringView piece) {
  const auto sound = piece.left(std::max<qsizetype>(0, piece.indexOf(QChar::ReplacementCharacter)));
  const auto fed = parser.feed(sound);
  return fed ? badTable(QStringLiteral("line %1").arg(parser.line()), u"broken_text") : fed.error();
}

}  // namespace

domain::Result<TableInfo> inspectCsv(const QString& path, const TableOptions& options) {
  GENDAN_TRY(const auto csv, openCsv(path, options));
  return TableInfo{TableKind::Csv, {}, csv.source->encoding(), csv.separator};
}

domain::Result<> readCsv(const QString& path, const TableOptions& options, const RowSink& sink) {
  GENDAN_TRY(auto csv, openCsv(path, options));
  CsvParser parser(csv.separator, sink);
  for (auto piece = std::move(csv.start);;) {
    if (csv.source->isBroken()) return domain::refuse(brokenText(parser, piece));
    GENDAN_TRY(const bool more, parser.feed(piece));
    if (!more) return {};
    if (csv.source->atEnd()) return parser.finish();
    GENDAN_TRY(piece, csv.source->next());
  }
}

}  // namespace gendan::documents
