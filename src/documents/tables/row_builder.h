// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every reader builds its rows here, so that order, limits and unsound text are judged in one place.

#include "documents/tables/table_reader.h"

namespace gendan::documents {

class RowBuilder {
 public:
  explicit RowBuilder(RowSink sink, qint64 mostRows = kMostRows) : m_sink(std::move(sink)), m_mostRows(mostRows) {}

  /// Rows must ascend.
  [[nodiscard]] domain::Result<> begin(qint64 number);
  /// Columns, counted from 0, must ascend; those left out become empty cells.
  [[nodiscard]] domain::Result<> put(qsizetype column, Cell cell);
  /// Hands the row over unless it is blank, `repeat` times under ascending numbers. False: the sink has enough.
  [[nodiscard]] domain::Result<bool> end(qint64 repeat = 1);

  [[nodiscard]] qint64 number() const { return m_row.number; }
  [[nodiscard]] domain::Error error(std::u16string_view reason) const;

 private:
  RowSink m_sink;
  qint64 m_mostRows;
  Row m_row;
  bool m_blank = true;
  qsizetype m_textSize = 0;
  qint64 m_cellCount = 0;
};

}  // namespace gendan::documents
