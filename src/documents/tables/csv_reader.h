// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// csv from a file: encoding, separator, then the parser.

#include "documents/tables/table_reader.h"

namespace gendan::documents {

[[nodiscard]] domain::Result<TableInfo> inspectCsv(const QString& path, const TableOptions& options);
[[nodiscard]] domain::Result<> readCsv(const QString& path, const TableOptions& options, const RowSink& sink);

}  // namespace gendan::documents
