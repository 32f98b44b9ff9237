// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/table_writer.h"

#include "documents/tables/cell_text.h"
#include "documents/tables/table_error.h"
#include "documents/tables/value_text.h"

namespace gendan::documents {

namespace {

std::u16string_view flawOf(const Cell& cell) {
  if (const auto flaw = flawOfCellText(cell.text); !flaw.empty()) return flaw;
  switch (cell.kind) {
    case Cell::Kind::Number: return plainNumber(cell.text) ? u"" : u"not_a_number";
    case Cell::Kind::Date: return dateParts(cell.text) ? u"" : u"not_a_date";
    case Cell::Kind::Boolean: return cell.text == u"true" || cell.text == u"false" ? u"" : u"not_a_boolean";
    case Cell::Kind::Empty:
    case Cell::Kind::Text:
    case Cell::Kind::Error: return {};
  }
  Q_UNREACHABLE();
}

}  // namespace

domain::Result<> TableWriter::start(const QStringList& headers) {
  if (headers.isEmpty() || headers.size() > kMostColumns) return domain::refuse(badTableFile(u"too_many_columns"));
  if (!m_file.open(QIODevice::WriteOnly)) return domain::refuse(tableIoFailed(u"cannot_write"));
  m_columns = headers.size();
  QList<Cell> cells;
  for (const auto& header : headers) cells.append(textCell(header));
  return write(cells);
}

domain::Result<> TableWriter::write(const QList<Cell>& cells) {
  ++m_row;
  if (cells.size() > m_columns) return domain::refuse(badRow(m_row, u"too_many_columns"));
  for (const auto& cell : cells) {
    if (const auto flaw = flawOf(cell); !flaw.empty()) return domain::refuse(badRow(m_row, flaw));
  }
  auto whole = cells;
  whole.resize(m_columns);
  return writeRow(m_row, whole);
}

domain::Result<> TableWriter::append(const QByteArray& bytes) {
  if (m_file.write(bytes) != bytes.size()) return domain::refuse(tableIoFailed(u"cannot_write"));
  return {};
}

domain::Result<> TableWriter::finish() {
  GENDAN_CHECK(complete());
  if (!m_file.commit()) return domain::refuse(tableIoFailed(u"cannot_write"));
  return {};
}

}  // namespace gendan::documents
