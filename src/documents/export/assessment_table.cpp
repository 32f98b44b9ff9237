// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export/assessment_table.h"

#include "documents/tables/field_cell.h"

namespace gendan::documents {

using namespace domain;

namespace {

Result<std::unique_ptr<TableWriter>> create(const QString& path, const QString& sheet, const QStringList& headings) {
  if (path.endsWith(u".csv", Qt::CaseInsensitive)) return createCsv(path, headings);
  if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) return createXlsx(path, sheet, headings);
  return refuse(invalid(u"target", u"unknown_format"));
}

}  // namespace

std::vector<app::Field> assessmentColumns() {
  auto columns = app::assessmentRowFields();
  std::erase_if(columns, [](const app::Field& f) {
    const QLatin1StringView name(f.name);
    return name == QLatin1StringView("id") || name == QLatin1StringView("version");
  });
  return columns;
}

Result<std::unique_ptr<TableWriter>> assessmentTable(const QString& path, const QString& sheet,
                                                     const QStringList& headings, const app::AssessmentMonth& month) {
  GENDAN_TRY(auto table, create(path, sheet, headings));
  const auto columns = assessmentColumns();
  for (const auto& row : month.rows) {
    const app::AssessmentRow shown{row.sheet, row.totalLastMonth};
    GENDAN_CHECK(table->write(cellsOf(columns, &shown)));
  }
  return table;
}

}  // namespace gendan::documents
