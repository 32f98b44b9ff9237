// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A mapping file tells which column of somebody's table holds what, and how its values are written.

#include <QHash>
#include <map>

#include "app/jobs/imported_order.h"
#include "documents/import/date_style.h"

namespace gendan::documents {

struct ImportMapping {
  app::ImportTerms terms;
  QString sheet;                ///< empty: the first one
  bool mendOrderDates = false;  ///< an order without date, or dated after its first due or delivered day, gets that day
  std::map<app::ImportField, QString> columns;     ///< headings
  std::map<app::ImportField, QString> defaults;    ///< for empty cells and fields without column
  std::vector<DateStyle> dates;                    ///< besides yyyy-MM-dd and a spreadsheet's own dates
  QHash<QString, QHash<QString, QString>> values;  ///< heading → what a cell says → what it means
};

/// Reads the JSON of docs/cli.md. Errors: Invalid "mapping", every wrong place at once: not_json, unknown_field,
/// wrong_type, required, not_a_word, not_a_date_style, no_such_column (values of a column without field).
[[nodiscard]] domain::Result<ImportMapping> parseMapping(const QByteArray& json);
/// Errors besides: NotFound, StorageFailed, too_large.
[[nodiscard]] domain::Result<ImportMapping> readMapping(const QString& path);

/// The heading of a field's column; without one, the field's word.
[[nodiscard]] QString columnName(const ImportMapping& mapping, app::ImportField field);

}  // namespace gendan::documents
