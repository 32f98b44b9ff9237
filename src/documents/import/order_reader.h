// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Orders out of a table: the rows of one order number, read as the mapping says, with every cell that makes no sense.

#include "documents/import/mapping.h"
#include "documents/tables/table_reader.h"

namespace gendan::documents {

inline constexpr qint64 kMostImportedRows = 500'000;

/// The heading row is the first of the first 20 rows that holds every mapped heading; rows before it are left out.
/// Orders come in the order of their first rows; a row without order number stands in one without number.
/// Reasons of bad rows: required, not_a_number, not_a_date, ambiguous_date (two styles read two days), not_a_currency,
/// too_large, too_many_decimals, cell_error (a formula without result), differs_within_order.
/// Errors: those of readTable; Invalid "table" with missing_column or twice for each heading, no_rows, too_many_rows.
[[nodiscard]] domain::Result<app::ImportedTable> readOrders(const QString& path, const ImportMapping& mapping,
                                                            const TableOptions& options = {});

/// A bad row in the words of its table.
struct BadCell {
  qint64 row = 0;
  QString column;
  QString value;
  QString reason;
};
/// Looks the cells of `bad` up again. In the order of rows.
[[nodiscard]] domain::Result<std::vector<BadCell>> describe(const QString& path, const ImportMapping& mapping,
                                                            std::vector<app::BadRow> bad);

/// Copies the heading and the rows with these numbers to a csv file that the same mapping can read.
/// Errors besides: those of TableWriter.
[[nodiscard]] domain::Result<> copyRows(const QString& path, const ImportMapping& mapping,
                                        const std::vector<qint64>& rows, const QString& target);

}  // namespace gendan::documents
