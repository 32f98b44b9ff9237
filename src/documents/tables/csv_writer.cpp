// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "documents/tables/table_writer.h"

namespace gendan::documents {

namespace {

bool isRunAsFormula(const Cell& cell) {
  const bool isText = cell.kind == Cell::Kind::Text || cell.kind == Cell::Kind::Error;
  return isText && !cell.text.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.text[0]);
}

QString csvField(const Cell& cell) {
  auto text = isRunAsFormula(cell) ? u'\'' + cell.text : cell.text;
  const bool needsQuotes = text.startsWith(u' ') || text.endsWith(u' ') ||
                           std::ranges::any_of(text, [](QChar c) { return QStringView(u"\",;\t\r\n").contains(c); });
  if (!needsQuotes) return text;
  return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

class CsvWriter final : public TableWriter {
 public:
  explicit CsvWriter(const QString& path) : TableWriter(path) {}

  domain::Result<> begin(const QStringList& headers, ByteOrderMark mark) {
    m_mark = mark;
    return start(headers);
  }

 protected:
  domain::Result<> writeRow(qint64 row, const QList<Cell>& cells) override {
    auto line = csvLine(cells);
    if (row == 1 && m_mark == ByteOrderMark::Written) line.prepend(QChar::ByteOrderMark);
    return append(line.toUtf8());
  }

  domain::Result<> complete() override { return {}; }

 private:
  ByteOrderMark m_mark = ByteOrderMark::Written;
};

}  // namespace

QString csvLine(const QList<Cell>& cells) {
  QStringList fields;
  for (const auto& cell : cells) fields.append(csvField(cell));
  auto line = fields.join(u',');
  if (line.isEmpty()) line = QStringLiteral("\"\"");  // one empty field, not a blank line
  return line + QStringLiteral("\r\n");
}

domain::Result<std::unique_ptr<TableWriter>> createCsv(const QString& path, const QStringList& headers,
                                                       ByteOrderMark mark) {
  auto writer = std::make_unique<CsvWriter>(path);
  GENDAN_CHECK(writer->begin(headers, mark));
  return writer;
}

}  // namespace gendan::documents
