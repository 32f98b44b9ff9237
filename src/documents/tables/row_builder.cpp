// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/row_builder.h"

#include "documents/tables/cell_text.h"
#include "documents/tables/table_error.h"

namespace gendan::documents {

namespace {
constexpr qsizetype kLongestRow = 1 << 20;  // UTF-16 units of all its cells
constexpr qint64 kMostCells = 100'000'000;  // handed over, the empty ones in between included: bounds the time
}  // namespace

domain::Error RowBuilder::error(std::u16string_view reason) const { return badRow(m_row.number, reason); }

domain::Result<> RowBuilder::begin(qint64 number) {
  const bool ascends = number > m_row.number;
  m_row.number = number;
  m_row.cells.clear();
  m_blank = true;
  m_textSize = 0;
  if (!ascends) return domain::refuse(error(u"out_of_order"));
  return {};
}

domain::Result<> RowBuilder::put(qsizetype column, Cell cell) {
  if (column >= kMostColumns) return domain::refuse(error(u"too_many_columns"));
  if (column < m_row.cells.size()) return domain::refuse(error(u"out_of_order"));
  if (const auto flaw = flawOfCellText(cell.text); !flaw.empty()) return domain::refuse(error(flaw));
  m_textSize += cell.text.size();
  if (m_textSize > kLongestRow) return domain::refuse(error(u"too_long"));
  if (cell.kind != Cell::Kind::Empty) m_blank = false;
  m_row.cells.resize(column);
  m_row.cells.append(std::move(cell));
  return {};
}

domain::Result<bool> RowBuilder::end(qint64 repeat) {
  if (m_blank) {
    m_row.number += repeat - 1;
    return true;
  }
  for (; repeat > 0; --repeat) {
    if (m_row.number > m_mostRows) return domain::refuse(error(u"too_many_rows"));
    m_cellCount += m_row.cells.size();
    if (m_cellCount > kMostCells) return domain::refuse(error(u"too_many_cells"));
    GENDAN_TRY(const bool more, m_sink(m_row));
    if (!more) return false;
    if (repeat > 1) ++m_row.number;
  }
  return true;
}

}  // namespace gendan::documents
