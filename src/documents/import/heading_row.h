// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds the row of headings in a table that may begin with a title, and which column holds what.

#include "documents/import/mapping.h"
#include "documents/tables/table_reader.h"

namespace gendan::documents {

/// Field → column, counted from 0.
using ImportColumns = std::map<app::ImportField, qsizetype>;

struct TableWalk {
  std::function<domain::Result<>(const Row& headings, const ImportColumns& columns)> onHeadings;
  RowSink onRow;
};

/// Hands over the headings, then each row below them. Errors: those of readTable and of the handlers; missing_column,
/// twice, no_rows.
[[nodiscard]] domain::Result<> walkTable(const QString& path, const ImportMapping& mapping, TableOptions options,
                                         const TableWalk& walk);

}  // namespace gendan::documents
