// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Office Open XML workbooks, transitional and strict, read in one pass over the sheet.

#include "documents/tables/zip_archive.h"

namespace gendan::documents {

[[nodiscard]] domain::Result<QStringList> xlsxSheets(const ZipArchive& archive);
[[nodiscard]] domain::Result<> readXlsx(const ZipArchive& archive, const TableOptions& options, const RowSink& sink);

}  // namespace gendan::documents
