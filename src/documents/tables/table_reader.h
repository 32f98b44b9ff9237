// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One way to read rows from a file that somebody else made: csv, xlsx or ods, told apart by content.

#include <QChar>
#include <QStringList>
#include <functional>

#include "documents/tables/cell.h"
#include "domain/base/result.h"

namespace gendan::documents {

enum class TableKind { Csv, Xlsx, Ods };

/// What a file may cost at most, in bytes. Beyond it: too_large.
struct TableLimits {
  qint64 textFile = qint64(512) << 20;
  qint64 zipFile = qint64(128) << 20;
  qint64 streamedPart = qint64(512) << 20;  ///< a part of a zipped file once inflated
  qint64 heldPart = qint64(128) << 20;      ///< the same for parts that are kept in memory while rows are read
  qint64 ratio = 200;                       ///< inflated to deflated bytes of a part, once it has passed `ratioFrom`
  qint64 ratioFrom = qint64(4) << 20;
};

struct TableOptions {
  QString sheet;       ///< empty: the first visible one
  QChar separator;     ///< of csv; null: found in the first lines
  TableLimits limits;  ///< lowered by tests only
};

struct TableInfo {
  TableKind kind = TableKind::Csv;
  QStringList sheets;  ///< csv: none. xlsx: without the hidden ones, which can still be asked for by name
  QString encoding;    ///< csv: "UTF-8", "GB18030"…
  QChar separator;     ///< csv
};

/// Takes a row; false: enough, stop without error. A refusal stops the reading and is handed on as it is.
using RowSink = std::function<domain::Result<bool>(const Row&)>;

/// Errors of both: NotFound; StorageFailed (cannot_read); Invalid, see badTable, with one of
/// - file: not_a_table, old_xls, binary_workbook, encrypted, damaged (no or broken zip), too_large, no_such_sheet,
///   no_sheet
/// - a part: missing_part, damaged, too_large, bad_xml, has_dtd, too_complex, has_nul, broken_unicode, too_long
/// - line: unclosed_quote, text_after_quote, broken_text
/// - row: too_many_rows, too_many_columns, too_many_cells, too_long, out_of_order, bad_reference, bad_string_index,
///   not_a_number, not_a_date, has_nul, broken_unicode
[[nodiscard]] domain::Result<TableInfo> inspectTable(const QString& path, const TableOptions& options = {});

/// Hands over the rows in ascending order, in constant memory (shared strings apart). Rows with nothing in them are
/// left out. Damage may show only at the end of a file: rows that came before a refusal are not to be trusted.
[[nodiscard]] domain::Result<> readTable(const QString& path, const TableOptions& options, const RowSink& sink);

}  // namespace gendan::documents
