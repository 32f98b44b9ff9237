// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/export/order_list.h"

#include "documents/tables/field_cell.h"

namespace gendan::documents {

using namespace domain;

Result<std::unique_ptr<TableWriter>> createOrderList(const QString& path, const QString& sheet) {
  auto headings = headersOf(app::orderRowFields());
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
      auto cells = cellsOf(app::orderRowFields(), &row);
      cells.append(textCell(row.currency));
      GENDAN_CHECK(table.write(cells));
      ++rows;
    }
    query.after = page.next;
  } while (query.after);
  return rows;
}

}  // namespace gendan::documents
