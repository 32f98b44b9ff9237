// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/field_cell.h"

#include "app/fields/json.h"

namespace gendan::documents {

using app::FieldType;

Cell cellOf(const app::Field& field, const app::Value& value) {
  if (value.null) return {};
  const auto text = app::valueText(field, value);
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Identity:
    case FieldType::Instant:
    case FieldType::Quantity:
    case FieldType::UnitPrice:
    case FieldType::Rate: return numberCell(text);
    case FieldType::Boolean: return booleanCell(value.number != 0);
    case FieldType::Date: return dateCell(QDate::fromString(text, Qt::ISODate));
    case FieldType::Money: return numberCell(text.section(u' ', 0, 0));
    case FieldType::Text:
    case FieldType::Word:
    case FieldType::Currency:
    case FieldType::Roles: return textCell(text);
  }
  Q_UNREACHABLE();
}

QStringList headersOf(const std::vector<app::Field>& fields) {
  QStringList names;
  for (const auto& field : fields) names.append(QString::fromLatin1(field.name));
  return names;
}

QList<Cell> cellsOf(const std::vector<app::Field>& fields, const void* record) {
  QList<Cell> cells;
  for (const auto& field : fields) cells.append(cellOf(field, field.read(record)));
  return cells;
}

}  // namespace gendan::documents
