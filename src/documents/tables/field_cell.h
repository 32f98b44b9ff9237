// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A field of a record as a cell: text stays text, amounts and quantities are numbers, dates are dates.

#include "app/fields/field.h"
#include "documents/tables/cell.h"

namespace gendan::documents {

[[nodiscard]] Cell cellOf(const app::Field& field, const app::Value& value);
[[nodiscard]] QStringList headersOf(const std::vector<app::Field>& fields);
[[nodiscard]] QList<Cell> cellsOf(const std::vector<app::Field>& fields, const void* record);

}  // namespace gendan::documents
