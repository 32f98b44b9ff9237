// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A month's assessments as a table: what the wages office needs (rates, bonuses) and where they come from.

#include "app/queries/assessment_rows.h"
#include "documents/tables/table_writer.h"

namespace gendan::documents {

/// Without what only programs ask for.
[[nodiscard]] std::vector<app::Field> assessmentColumns();

/// Every row written and not finished yet, so that the export can be noted before the file appears. A csv or xlsx file
/// by the ending of `path`. Errors: Invalid "target" unknown_format, and those of TableWriter.
[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> assessmentTable(const QString& path, const QString& sheet,
                                                                           const QStringList& headings,
                                                                           const app::AssessmentMonth& month);

}  // namespace gendan::documents
