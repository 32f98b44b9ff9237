// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsx_reader.h"

#include "documents/tables/row_builder.h"
#include "documents/tables/table_error.h"
#include "documents/tables/xlsx_styles.h"
#include "documents/tables/xlsx_text.h"
#include "documents/tables/xlsx_workbook.h"

namespace gendan::documents {

namespace {

/// "AB12" → 27; nothing if no column is named or it lies beyond three letters.
std::optional<qsizetype> columnOf(QStringView reference) {
  qsizetype column = 0;
  qsizetype letters = 0;
  while (letters < reference.size() && reference[letters] >= u'A' && reference[letters] <= u'Z') {
    column = column * 26 + (reference[letters++].unicode() - u'A') + 1;
    if (letters > 3) return std::nullopt;
  }
  return letters == 0 ? std::nullopt : std::optional(column - 1);
}

/// The parts of a `c` element, before they mean anything.
struct StoredCell {
  QString type;
  qsizetype style = 0;
  QString value;
  bool hasValue = false;
  bool hasFormula = false;
};

class SheetReader {
 public:
  SheetReader(XmlPart& sheet, Epoch epoch, const QList<bool>& dateStyles, const QStringList& strings,
              const RowSink& sink)
      : m_sheet(&sheet),
        m_epoch(epoch),
        m_dateStyles(std::move(dateStyles)),
        m_strings(std::move(strings)),
        m_rows(sink) {}

  /// Leaves `sheetData`. False: the sink has enough.
  [[nodiscard]] domain::Result<bool> readRows();

 private:
  [[nodiscard]] domain::Result<bool> readRow();
  [[nodiscard]] domain::Result<> readCells();
  StoredCell readCell();
  [[nodiscard]] domain::Result<Cell> meaningOf(const StoredCell& stored) const;
  [[nodiscard]] domain::Result<Cell> sharedString(const QString& index) const;
  [[nodiscard]] domain::Result<Cell> number(const StoredCell& stored) const;

  XmlPart* m_sheet;
  Epoch m_epoch;
  QList<bool> m_dateStyles;
  QStringList m_strings;
  RowBuilder m_rows;
};

domain::Result<bool> SheetReader::readRows() {
  while (m_sheet->nextChild()) {
    if (m_sheet->name() != u"row") {
      m_sheet->skip();
      continue;
    }
    GENDAN_TRY(const bool more, readRow());
    if (!more) return false;
  }
  return true;
}

domain::Result<bool> SheetReader::readRow() {
  const auto stated = m_sheet->attribute(u"r");
  bool ok = true;
  const auto number = stated.isEmpty() ? m_rows.number() + 1 : stated.toLongLong(&ok);
  if (!ok) return domain::refuse(badRow(m_rows.number() + 1, u"bad_reference"));
  GENDAN_CHECK(m_rows.begin(number));
  GENDAN_CHECK(readCells());
  GENDAN_CHECK(m_sheet->status());
  return m_rows.end();
}

domain::Result<> SheetReader::readCells() {
  qsizetype column = -1;
  while (m_sheet->nextChild()) {
    if (m_sheet->name() != u"c") {
      m_sheet->skip();
      continue;
    }
    const auto reference = m_sheet->attribute(u"r");
    const auto stated = reference.isEmpty() ? std::optional(column + 1) : columnOf(reference);
    if (!stated) return domain::refuse(m_rows.error(u"bad_reference"));
    column = *stated;
    const auto stored = readCell();
    GENDAN_CHECK(m_sheet->status());
    GENDAN_TRY(auto cell, meaningOf(stored));
    if (cell.kind != Cell::Kind::Empty) GENDAN_CHECK(m_rows.put(column, std::move(cell)));
  }
  return {};
}

StoredCell SheetReader::readCell() {
  StoredCell stored{m_sheet->attribute(u"t").toString(), m_sheet->attribute(u"s").toLongLong(), {}, false, false};
  while (m_sheet->nextChild()) {
    if (m_sheet->name() == u"v") {
      stored.value = m_sheet->text();
      stored.hasValue = true;
    } else if (m_sheet->name() == u"is") {
      stored.value = richText(*m_sheet);
      stored.hasValue = true;
    } else {
      if (m_sheet->name() == u"f") stored.hasFormula = true;
      m_sheet->skip();
    }
  }
  return stored;
}

domain::Result<Cell> SheetReader::meaningOf(const StoredCell& stored) const {
  if (stored.hasFormula && !stored.hasValue) {
    return Cell{Cell::Kind::Error, QStringView(kUncalculated).toString()};
  }
  const auto& type = stored.type;
  if (type == u"inlineStr") return textCell(stored.value);
  if (type == u"str") return textCell(decodeXlsxText(stored.value));
  if (stored.value.isEmpty()) return Cell{};
  if (type == u"s") return sharedString(stored.value);
  if (type == u"b") return booleanCell(stored.value.trimmed() == u"1" || stored.value.trimmed() == u"true");
  if (type == u"e") return Cell{Cell::Kind::Error, stored.value};
  if (type == u"d") {
    const auto date = isoDate(QStringView(stored.value).trimmed());
    if (!date) return domain::refuse(m_rows.error(u"not_a_date"));
    return Cell{Cell::Kind::Date, *date};
  }
  return number(stored);
}

domain::Result<Cell> SheetReader::sharedString(const QString& index) const {
  bool ok = false;
  const auto at = index.toLongLong(&ok);
  if (!ok || at < 0 || at >= m_strings.size()) return domain::refuse(m_rows.error(u"bad_string_index"));
  return textCell(m_strings[at]);
}

domain::Result<Cell> SheetReader::number(const StoredCell& stored) const {
  const auto plain = plainNumber(stored.value);
  if (!plain) return domain::refuse(m_rows.error(u"not_a_number"));
  if (m_dateStyles.value(stored.style, false)) {
    if (const auto date = serialDate(stored.value, m_epoch)) return Cell{Cell::Kind::Date, *date};
  }
  return Cell{Cell::Kind::Number, *plain};
}

domain::Result<QString> sheetPart(const XlsxWorkbook& workbook, const QString& wanted) {
  for (const auto& sheet : workbook.sheets) {
    if (wanted.isEmpty() ? !sheet.hidden : sheet.name == wanted) return sheet.part;
  }
  return domain::refuse(badTableFile(wanted.isEmpty() ? u"no_sheet" : u"no_such_sheet"));
}

template <class T>
domain::Result<T> readIfAny(const ZipArchive& archive, const QString& name, domain::Result<T> (*read)(XmlPart&)) {
  if (name.isEmpty()) return T{};
  GENDAN_TRY(const auto part, XmlPart::open(archive, name, ZipArchive::Use::Held));
  return read(*part);
}

}  // namespace

domain::Result<QStringList> xlsxSheets(const ZipArchive& archive) {
  GENDAN_TRY(const auto workbook, openWorkbook(archive));
  QStringList names;
  for (const auto& sheet : workbook.sheets) {
    if (!sheet.hidden) names.append(sheet.name);
  }
  return names;
}

domain::Result<> readXlsx(const ZipArchive& archive, const TableOptions& options, const RowSink& sink) {
  GENDAN_TRY(const auto workbook, openWorkbook(archive));
  GENDAN_TRY(const auto sheetName, sheetPart(workbook, options.sheet));
  GENDAN_TRY(const auto dateStyles, readIfAny(archive, workbook.stylesPart, readDateStyles));
  GENDAN_TRY(const auto strings, readIfAny(archive, workbook.stringsPart, readSharedStrings));
  GENDAN_TRY(const auto sheet, XmlPart::open(archive, sheetName, ZipArchive::Use::Streamed));
  SheetReader reader(*sheet, workbook.epoch, dateStyles, strings, sink);
  while (sheet->nextChild()) {
    if (sheet->name() != u"sheetData") {
      sheet->skip();
      continue;
    }
    GENDAN_TRY(const bool more, reader.readRows());
    if (!more) return {};
  }
  return sheet->finish();
}

}  // namespace gendan::documents
