// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export/order_list.h"

#include "app/fields/json.h"

namespace gendan::documents {

using namespace domain;
using app::FieldType;

Cell cellOf(const app::Field& field, const app::Value& value) {
  if (value.null) return {};
  const auto text = app::valueText(field, value);
  switch (field.type) {
    case FieldType::Integer:
    case FieldType::Identity:
    case FieldType::Quantity:
    case FieldType::UnitPrice:
    case FieldType::Rate: return numberCell(text);
    case FieldType::Money: return numberCell(text.left(text.lastIndexOf(u' ')));
    case FieldType::Boolean: return booleanCell(value.number != 0);
    case FieldType::Date: return dateCell(QDate::fromString(text, Qt::ISODate));
    case FieldType::Text:
    case FieldType::Word:
    case FieldType::Instant:
    case FieldType::Currency:
    case FieldType::Roles: return textCell(text);
  }
  Q_UNREACHABLE();
}

Result<std::unique_ptr<TableWriter>> createOrderList(const QString& path, const QString& sheet) {
  QStringList headings;
  for (const auto& field : app::orderRowFields()) headings.append(QString::fromLatin1(field.name));
  headings.append(QStringLiteral("currency"));
  if (path.endsWith(u".csv", Qt::CaseInsensitive)) return createCsv(path, headings);
  if (path.endsWith(u".xlsx", Qt::CaseInsensitive)) return createXlsx(path, sheet, headings);
  return refuse(invalid(u"target", u"unknown_format"));
}

Result<qint64> writeOrderList(TableWriter& table, app::Queries& queries, app::OrderQuery query, const Actor& actor,
                              QDate today) {
  qint64 rows = 0;
  do {
    GENDAN_TRY(const auto page, queries.orders(query, actor, today));
    for (const auto& row : page.rows) {
      QList<Cell> cells;
      for (const auto& field : app::orderRowFields()) cells.append(cellOf(field, field.read(&row)));
      cells.append(textCell(row.currency));
      GENDAN_CHECK(table.write(cells));
      ++rows;
    }
    query.after = page.next;
  } while (query.after);
  return rows;
}

}  // namespace gendan::documents
