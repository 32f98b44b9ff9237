// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <QFile>
#include <QTemporaryDir>
#include <cmath>

#include "documents/tables/table_error.h"
#include "documents/tables/table_writer.h"
#include "documents/tables/value_text.h"
#include "documents/tables/xlsx_text.h"
#include "documents/tables/zip_archive.h"

namespace gendan::documents {

namespace {

constexpr double kNarrowest = 8;
constexpr double kWidest = 60;
constexpr qint64 kBlock = 1 << 16;

/// Roughly in digits of the default font, for the first line of a text; ideographs are twice as wide.
double shownWidth(const QString& text) {
  constexpr char16_t kFirstWide = 0x2E80;
  double width = 2;
  for (const auto c : text) {
    if (c == u'\n' || width >= kWidest) break;
    width += c.unicode() >= kFirstWide ? 2 : 1;
  }
  return std::min(width, kWidest);
}

/// At most 31 units, none of []:*?/\, no apostrophe at an end, never empty.
QString soundSheetName(QString name) {
  constexpr qsizetype kLongestName = 31;
  for (auto& c : name) {
    if (QStringView(u"[]:*?/\\").contains(c) || c.category() == QChar::Other_Control) c = u'_';
  }
  name.truncate(kLongestName);
  if (name.size() > 0 && name.back().isHighSurrogate()) name.chop(1);
  while (name.startsWith(u'\'')) name.remove(0, 1);
  while (name.endsWith(u'\'')) name.chop(1);
  return name.trimmed().isEmpty() ? QStringLiteral("Table") : name;
}

bool fitsDouble(const QString& plain) {
  constexpr qsizetype kExactDigits = 15;
  auto digits = QString(plain).remove(u'-').remove(u'.');
  while (digits.startsWith(u'0')) digits.remove(0, 1);
  while (digits.endsWith(u'0')) digits.chop(1);
  return digits.size() <= kExactDigits && std::isfinite(plain.toDouble());
}

/// lxw_workbook_free would forget the sheet's open temporary file.
struct CloseWorkbook {
  void operator()(lxw_workbook* workbook) const { workbook_close(workbook); }
};

class XlsxWriter final : public TableWriter {
 public:
  explicit XlsxWriter(const QString& path) : TableWriter(path) {}

  domain::Result<> begin(const QString& sheet, const QStringList& headers);

 protected:
  domain::Result<> writeRow(qint64 row, const QList<Cell>& cells) override;
  domain::Result<> complete() override;

 private:
  [[nodiscard]] QString draft() const { return m_folder.filePath(QStringLiteral("table.xlsx")); }
  lxw_error writeCell(lxw_row_t row, lxw_col_t column, const Cell& cell);
  lxw_error writeText(lxw_row_t row, lxw_col_t column, const QString& text);
  lxw_error writeDate(lxw_row_t row, lxw_col_t column, const QString& text);
  void layOut();
  [[nodiscard]] domain::Result<> checkDraft() const;
  [[nodiscard]] domain::Result<> copyDraft();

  QTemporaryDir m_folder;  // outlives the workbook, which is written there even if given up
  std::unique_ptr<lxw_workbook, CloseWorkbook> m_workbook;
  lxw_worksheet* m_sheet = nullptr;
  lxw_format* m_headerFormat = nullptr;
  lxw_format* m_dateFormat = nullptr;
  lxw_format* m_momentFormat = nullptr;
  lxw_format* m_timeFormat = nullptr;
  QList<double> m_widths;
  lxw_row_t m_lastRow = 0;
};

domain::Result<> XlsxWriter::begin(const QString& sheet, const QStringList& headers) {
  lxw_workbook_options options{};
  options.constant_memory = LXW_TRUE;
  m_workbook.reset(workbook_new_opt(QFile::encodeName(draft()).constData(), &options));
  if (!m_folder.isValid() || !m_workbook) return domain::refuse(tableIoFailed(u"cannot_write"));
  m_sheet = workbook_add_worksheet(m_workbook.get(), soundSheetName(sheet).toUtf8().constData());
  if (m_sheet == nullptr) return domain::refuse(badTableFile(u"bad_sheet_name"));
  const auto withFormat = [this](const char* code) {
    auto* format = workbook_add_format(m_workbook.get());
    format_set_num_format(format, code);
    return format;
  };
  m_dateFormat = withFormat("yyyy-mm-dd");
  m_momentFormat = withFormat("yyyy-mm-dd hh:mm:ss");
  m_timeFormat = withFormat("hh:mm:ss");
  m_headerFormat = workbook_add_format(m_workbook.get());
  format_set_bold(m_headerFormat);
  m_widths.fill(kNarrowest, headers.size());
  return start(headers);
}

domain::Result<> XlsxWriter::writeRow(qint64 row, const QList<Cell>& cells) {
  if (row > kMostRows) return domain::refuse(badRow(row, u"too_many_rows"));
  m_lastRow = static_cast<lxw_row_t>(row - 1);
  for (qsizetype i = 0; i < cells.size(); ++i) {
    if (cells[i].text.isEmpty()) continue;
    m_widths[i] = std::max(m_widths[i], shownWidth(cells[i].text));
    const auto problem = writeCell(m_lastRow, static_cast<lxw_col_t>(i), cells[i]);
    if (problem == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) return domain::refuse(badRow(row, u"too_long"));
    if (problem != LXW_NO_ERROR) return domain::refuse(tableIoFailed(u"cannot_write"));
  }
  return {};
}

lxw_error XlsxWriter::writeCell(lxw_row_t row, lxw_col_t column, const Cell& cell) {
  switch (cell.kind) {
    case Cell::Kind::Empty: return LXW_NO_ERROR;
    case Cell::Kind::Text:
    case Cell::Kind::Error: return writeText(row, column, cell.text);
    case Cell::Kind::Date: return writeDate(row, column, cell.text);
    case Cell::Kind::Boolean: return worksheet_write_boolean(m_sheet, row, column, cell.text == u"true", nullptr);
    case Cell::Kind::Number: break;
  }
  if (!fitsDouble(cell.text)) return writeText(row, column, cell.text);
  return worksheet_write_number(m_sheet, row, column, cell.text.toDouble(), nullptr);
}

lxw_error XlsxWriter::writeText(lxw_row_t row, lxw_col_t column, const QString& text) {
  const auto stored = encodeXlsxText(text).toUtf8();
  return worksheet_write_string(m_sheet, row, column, stored.constData(), row == 0 ? m_headerFormat : nullptr);
}

lxw_error XlsxWriter::writeDate(lxw_row_t row, lxw_col_t column, const QString& text) {
  constexpr int kFirstYear = 1900;
  constexpr double kMsInSecond = 1'000;
  const auto [date, time] = dateParts(text).value_or(DateParts{});
  if (date.isValid() && date.year() < kFirstYear) return writeText(row, column, text);
  lxw_datetime moment{};
  if (date.isValid()) date.getDate(&moment.year, &moment.month, &moment.day);
  moment.hour = time.hour();
  moment.min = time.minute();
  moment.sec = time.second() + time.msec() / kMsInSecond;
  const bool isDay = time.msecsSinceStartOfDay() == 0;
  auto* format = isDay ? m_dateFormat : m_momentFormat;
  if (date.isNull()) format = m_timeFormat;
  return worksheet_write_datetime(m_sheet, row, column, &moment, format);
}

void XlsxWriter::layOut() {
  const auto lastColumn = static_cast<lxw_col_t>(m_widths.size() - 1);
  for (lxw_col_t column = 0; column <= lastColumn; ++column) {
    worksheet_set_column(m_sheet, column, column, m_widths[column], nullptr);
  }
  worksheet_freeze_panes(m_sheet, 1, 0);
  worksheet_autofilter(m_sheet, 0, 0, m_lastRow, lastColumn);
  worksheet_repeat_rows(m_sheet, 0, 0);
  worksheet_set_landscape(m_sheet);
  constexpr uint8_t kA4 = 9;
  worksheet_set_paper(m_sheet, kA4);
  worksheet_fit_to_pages(m_sheet, 1, 0);
}

domain::Result<> XlsxWriter::complete() {
  layOut();
  if (workbook_close(m_workbook.release()) != LXW_NO_ERROR) return domain::refuse(tableIoFailed(u"cannot_write"));
  GENDAN_CHECK(checkDraft());
  return copyDraft();
}

/// The library doesn't look whether its temporary files took every byte: a full disk leaves a sheet without its end.
domain::Result<> XlsxWriter::checkDraft() const {
  constexpr auto kAny = std::numeric_limits<qint64>::max();
  const QByteArray end("</worksheet>");
  const auto archive = ZipArchive::open(draft(), {kAny, kAny, kAny, kAny, kAny, kAny});
  if (!archive) return domain::refuse(tableIoFailed(u"cannot_write"));
  const auto sheet = archive->member(QStringLiteral("xl/worksheets/sheet1.xml"), ZipArchive::Use::Streamed);
  if (!sheet) return domain::refuse(tableIoFailed(u"cannot_write"));
  QByteArray tail;
  for (auto piece = (*sheet)->read(kBlock); !piece.isEmpty(); piece = (*sheet)->read(kBlock)) {
    tail = (tail + piece).right(end.size());
  }
  if (!(*sheet)->flaw().empty() || tail != end) return domain::refuse(tableIoFailed(u"cannot_write"));
  return {};
}

domain::Result<> XlsxWriter::copyDraft() {
  QFile file(draft());
  if (!file.open(QIODevice::ReadOnly)) return domain::refuse(tableIoFailed(u"cannot_write"));
  while (!file.atEnd()) {
    const auto piece = file.read(kBlock);
    if (piece.isEmpty()) return domain::refuse(tableIoFailed(u"cannot_write"));
    GENDAN_CHECK(append(piece));
  }
  return {};
}

}  // namespace

domain::Result<std::unique_ptr<TableWriter>> createXlsx(const QString& path, const QString& sheet,
                                                        const QStringList& headers) {
  auto writer = std::make_unique<XlsxWriter>(path);
  GENDAN_CHECK(writer->begin(sheet, headers));
  return writer;
}

}  // namespace gendan::documents
