// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/ods_reader.h"

#include "documents/tables/cell_text.h"
#include "documents/tables/row_builder.h"
#include "documents/tables/table_error.h"
#include "documents/tables/value_text.h"
#include "documents/tables/xml_part.h"

namespace gendan::documents {

namespace {

constexpr QLatin1StringView kOffice("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr QLatin1StringView kCalcExt("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");

/// An attribute that counts: 1 if absent or senseless.
qint64 countIn(const XmlPart& part, QStringView attribute) {
  bool ok = false;
  const auto count = part.attribute(attribute).toLongLong(&ok);
  return ok && count > 1 ? count : 1;
}

/// Runs of white space in OpenDocument text are one blank, none at the start of a line; real ones are elements.
QString collapsed(QStringView characters, const QString& before) {
  QString text;
  bool wasBlank = before.isEmpty() || before.endsWith(u' ') || before.endsWith(u'\n');
  for (const auto c : characters) {
    const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
    if (!isBlank) text += c;
    else if (!wasBlank) text += u' ';
    wasBlank = isBlank;
  }
  return text;
}

/// What an empty element stands for.
QString spacing(const XmlPart& part) {
  if (part.name() == u"s") return QString(std::min<qint64>(countIn(part, u"c"), kLongestCell + 1), u' ');
  if (part.name() == u"tab") return QStringLiteral("\t");
  if (part.name() == u"line-break") return QStringLiteral("\n");
  return {};
}

bool holdsText(QStringView name) { return name == u"span" || name == u"a" || name == u"ruby" || name == u"ruby-base"; }

/// Leaves the current element: a paragraph or what stands inside one.
void appendParagraph(XmlPart& part, QString& text) {
  for (;;) {
    const auto token = part.next();
    if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid) return;
    if (token == QXmlStreamReader::Characters) appendCellText(text, collapsed(part.characters(), text));
    if (token != QXmlStreamReader::StartElement) continue;
    appendCellText(text, spacing(part));
    if (holdsText(part.name())) appendParagraph(part, text);
    else part.skip();
  }
}

/// The text of the current cell, which is left; notes and drawings are not part of it.
QString readParagraphs(XmlPart& cell) {
  QString text;
  bool isFirst = true;
  while (cell.nextChild()) {
    if (cell.name() != u"p") {
      cell.skip();
      continue;
    }
    if (!isFirst) appendCellText(text, u"\n");
    isFirst = false;
    appendParagraph(cell, text);
  }
  return text;
}

QString valueAttribute(const QString& type) {
  const bool isNumber = type == u"float" || type == u"percentage" || type == u"currency";
  return isNumber ? QStringLiteral("value") : type + QStringLiteral("-value");
}

class OdsTable {
 public:
  OdsTable(XmlPart& part, const RowSink& sink) : m_part(&part), m_rows(sink) {}

  /// Leaves the table, row group or header rows. False: the sink has enough.
  [[nodiscard]] domain::Result<bool> readRows();

 private:
  [[nodiscard]] domain::Result<bool> readRow();
  [[nodiscard]] domain::Result<Cell> readCell();
  [[nodiscard]] domain::Result<Cell> meaningOf(const QString& type, const QString& value) const;

  XmlPart* m_part;
  RowBuilder m_rows;
  qint64 m_next = 1;
};

domain::Result<bool> OdsTable::readRows() {
  while (m_part->nextChild()) {
    const auto name = m_part->name();
    const bool isGroup = name == u"table-row-group" || name == u"table-header-rows" || name == u"table-rows";
    if (name != u"table-row" && !isGroup) {
      m_part->skip();
      continue;
    }
    GENDAN_TRY(const bool more, isGroup ? readRows() : readRow());
    if (!more) return false;
  }
  return true;
}

domain::Result<bool> OdsTable::readRow() {
  const auto repeat = countIn(*m_part, u"number-rows-repeated");
  GENDAN_CHECK(m_rows.begin(m_next));
  qint64 column = 0;
  while (m_part->nextChild()) {
    if (m_part->name() != u"table-cell" && m_part->name() != u"covered-table-cell") {
      m_part->skip();
      continue;
    }
    const auto columns = std::min<qint64>(countIn(*m_part, u"number-columns-repeated"), kMostColumns + 1);
    GENDAN_TRY(const auto cell, readCell());
    GENDAN_CHECK(m_part->status());
    for (qint64 i = 0; i < columns && cell.kind != Cell::Kind::Empty; ++i) {
      GENDAN_CHECK(m_rows.put(column + i, cell));
    }
    column = std::min<qint64>(column + columns, kMostColumns + 1);
  }
  GENDAN_CHECK(m_part->status());
  const auto number = m_next;
  m_next += std::min<qint64>(repeat, kMostRows + 1);
  return m_rows.end(m_next - number);
}

domain::Result<Cell> OdsTable::readCell() {
  const auto type = m_part->attribute(kOffice, QLatin1StringView("value-type")).toString();
  const bool isError = m_part->attribute(kCalcExt, QLatin1StringView("value-type")) == u"error";
  const auto value = m_part->attribute(valueAttribute(type));
  const auto stored = value.isNull() ? std::nullopt : std::optional(value.toString());
  const auto text = readParagraphs(*m_part);
  if (isError) return Cell{Cell::Kind::Error, text};
  if (type.isEmpty()) return textCell(text);
  if (type == u"string") return textCell(stored.value_or(text));
  return meaningOf(type, stored.value_or(QString()));
}

domain::Result<Cell> OdsTable::meaningOf(const QString& type, const QString& value) const {
  if (type == u"boolean") return booleanCell(value == u"true");
  if (type == u"date" || type == u"time") {
    const auto date = type == u"date" ? isoDate(value) : isoTimeOfDay(value);
    if (date) return Cell{Cell::Kind::Date, *date};
    if (type == u"time") return textCell(value);  // a duration of days
    return domain::refuse(m_rows.error(u"not_a_date"));
  }
  const auto plain = plainNumber(value);
  if (!plain) return domain::refuse(m_rows.error(u"not_a_number"));
  return Cell{Cell::Kind::Number, *plain};
}

bool enter(XmlPart& part, QStringView child) {
  while (part.nextChild()) {
    if (part.name() == child) return true;
    part.skip();
  }
  return false;
}

/// Positioned before the first table.
domain::Result<std::unique_ptr<XmlPart>> openSpreadsheet(const ZipArchive& archive) {
  constexpr qint64 kManifest = 1 << 20;
  const auto manifest = archive.head(QStringLiteral("META-INF/manifest.xml"), kManifest);
  if (manifest.contains("encryption-data")) return domain::refuse(badTableFile(u"encrypted"));
  GENDAN_TRY(auto part, XmlPart::open(archive, QStringLiteral("content.xml"), ZipArchive::Use::Streamed));
  if (!enter(*part, u"body") || !enter(*part, u"spreadsheet")) {
    GENDAN_CHECK(part->status());
    return domain::refuse(badTableFile(u"not_a_table"));
  }
  return part;
}

}  // namespace

domain::Result<QStringList> odsSheets(const ZipArchive& archive) {
  constexpr qsizetype kMostSheets = 10'000;
  GENDAN_TRY(const auto part, openSpreadsheet(archive));
  QStringList names;
  while (enter(*part, u"table")) {
    names.append(part->attribute(u"name").toString());
    part->skip();
    if (names.size() > kMostSheets) return domain::refuse(part->error(u"too_complex"));
  }
  GENDAN_CHECK(part->finish());
  return names;
}

domain::Result<> readOds(const ZipArchive& archive, const TableOptions& options, const RowSink& sink) {
  GENDAN_TRY(const auto part, openSpreadsheet(archive));
  bool found = false;
  while (!found && enter(*part, u"table")) {
    found = options.sheet.isEmpty() || part->attribute(u"name") == options.sheet;
    if (!found) {
      part->skip();
      continue;
    }
    GENDAN_TRY(const bool more, OdsTable(*part, sink).readRows());
    if (!more) return {};
  }
  GENDAN_CHECK(part->finish());
  if (!found) return domain::refuse(badTableFile(options.sheet.isEmpty() ? u"no_sheet" : u"no_such_sheet"));
  return {};
}

}  // namespace gendan::documents
