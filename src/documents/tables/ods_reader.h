// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// OpenDocument spreadsheets, read in one pass over content.xml.

#include "documents/tables/zip_archive.h"

namespace gendan::documents {

[[nodiscard]] domain::Result<QStringList> odsSheets(const ZipArchive& archive);
[[nodiscard]] domain::Result<> readOds(const ZipArchive& archive, const TableOptions& options, const RowSink& sink);

}  // namespace gendan::documents
