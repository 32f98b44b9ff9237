// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/order_reader.h"

#include <algorithm>

#include "documents/import/heading_row.h"
#include "documents/import/row_values.h"
#include "documents/tables/table_error.h"
#include "documents/tables/table_writer.h"
#include "documents/tables/value_text.h"

namespace gendan::documents {

using namespace domain;
using app::ImportedLine;
using app::ImportedOrder;
using app::ImportField;

namespace {

class OrderBuilder {
 public:
  explicit OrderBuilder(const ImportMapping& mapping) : m_mapping(mapping) {}

  void begin(const ImportColumns& columns) { m_values.emplace(m_mapping, columns); }

  Result<bool> take(const Row& row) {
    if (++m_rows > kMostImportedRows) return refuse(badRow(row.number, u"too_many_rows"));
    std::vector<app::BadRow> bad;
    m_values->open(row, bad);
    const auto number = m_values->required(ImportField::Order);
    auto line = readLine();
    line.row = row.number;
    takeHead(orderOf(number), bad);
    auto& order = orderOf(number);
    order.lines.push_back(std::move(line));
    order.bad.insert(order.bad.end(), bad.begin(), bad.end());
    return true;
  }

  Result<std::vector<ImportedOrder>> finish() {
    if (m_orders.empty()) return refuse(badTableFile(u"no_rows"));
    if (m_mapping.mendOrderDates) std::ranges::for_each(m_orders, mendDate);
    return std::move(m_orders);
  }

 private:
  ImportedOrder& orderOf(const QString& number) {
    const auto place = m_places.constFind(number);
    if (place != m_places.cend()) return m_orders[*place];
    m_places.insert(number, m_orders.size());
    auto& order = m_orders.emplace_back();
    order.number = number;
    return order;
  }

  ImportedLine readLine() {
    auto& values = *m_values;
    ImportedLine line;
    line.productCode = values.text(ImportField::ProductCode);
    line.productName = values.required(ImportField::Product);
    line.specification = values.text(ImportField::Specification);
    line.unit = values.required(ImportField::Unit);
    line.quantity = values.number<Quantity>(ImportField::Quantity, Presence::Required);
    line.taxRate = values.number<Rate>(ImportField::TaxRate, Presence::Optional);
    line.dueDate = values.date(ImportField::DueDate, Presence::Required);
    line.deliveredDate = values.date(ImportField::DeliveredDate, Presence::Optional);
    values.readPrice(line);
    return line;
  }

  /// What must be the same in every row of an order.
  void takeHead(ImportedOrder& order, std::vector<app::BadRow>& bad) {
    const auto agree = [&](auto& known, auto read, ImportField field) {
      if (order.lines.empty()) known = std::move(read);
      else if (known != read && m_values->isSound(field) && isKnown(order, field))
        bad.push_back({m_values->row(), field, u"differs_within_order"_qs});
    };
    agree(order.party, m_values->required(ImportField::Party), ImportField::Party);
    agree(order.orderDate, m_values->date(ImportField::OrderDate, Presence::Optional), ImportField::OrderDate);
    agree(order.currency, m_values->currency(), ImportField::Currency);
  }

  /// Rows without number have nothing in common, and an unreadable first row is no measure.
  static bool isKnown(const ImportedOrder& order, ImportField field) {
    const auto isOfFirstRow = [&](const app::BadRow& bad) {
      return bad.row == order.lines.front().row && bad.field == field;
    };
    return !order.number.isEmpty() && std::ranges::none_of(order.bad, isOfFirstRow);
  }

  static void mendDate(ImportedOrder& order) {
    QDate first;
    for (const auto& line : order.lines)
      for (const auto date : {line.dueDate, line.deliveredDate})
        if (date.isValid() && (!first.isValid() || date < first)) first = date;
    if (order.orderDate.isValid() && order.orderDate <= first) return;
    order.orderDate = first;
    order.dateMended = true;
  }

  const ImportMapping& m_mapping;
  std::optional<RowValues> m_values;
  std::vector<ImportedOrder> m_orders;
  QHash<QString, size_t> m_places;
  qint64 m_rows = 0;
};

/// So that a number is not taken for a formula when it is written.
Cell asFound(const Cell& cell) {
  return cell.kind == Cell::Kind::Text && plainNumber(cell.text) ? numberCell(cell.text) : cell;
}

}  // namespace

Result<app::ImportedTable> readOrders(const QString& path, const ImportMapping& mapping, const TableOptions& options) {
  OrderBuilder builder(mapping);
  GENDAN_CHECK(walkTable(path, mapping, options,
                         {[&](const Row&, const ImportColumns& columns) -> Result<> {
                            builder.begin(columns);
                            return {};
                          },
                          [&](const Row& row) { return builder.take(row); }}));
  GENDAN_TRY(auto orders, builder.finish());
  return app::ImportedTable{mapping.terms, std::move(orders)};
}

Result<std::vector<BadCell>> describe(const QString& path, const ImportMapping& mapping, std::vector<app::BadRow> bad) {
  std::ranges::stable_sort(bad, {}, &app::BadRow::row);
  std::vector<BadCell> cells;
  ImportColumns columns;
  auto next = bad.cbegin();
  GENDAN_CHECK(walkTable(path, mapping, {},
                         {[&](const Row&, const ImportColumns& found) -> Result<> {
                            columns = found;
                            return {};
                          },
                          [&](const Row& row) -> Result<bool> {
                            for (; next != bad.cend() && next->row <= row.number; ++next) {
                              const auto at = columns.find(next->field);
                              const bool has = at != columns.end() && at->second < row.cells.size();
                              cells.push_back({next->row, columnName(mapping, next->field),
                                               has ? row.cells[at->second].text : QString(), next->reason});
                            }
                            return next != bad.cend();
                          }}));
  return cells;
}

Result<> copyRows(const QString& path, const ImportMapping& mapping, const std::vector<qint64>& rows,
                  const QString& target) {
  auto wanted = rows;
  std::ranges::sort(wanted);
  std::unique_ptr<TableWriter> writer;
  GENDAN_CHECK(walkTable(path, mapping, {},
                         {[&](const Row& headings, const ImportColumns&) -> Result<> {
                            QStringList names;
                            for (const auto& cell : headings.cells) names.append(cell.text);
                            GENDAN_TRY(writer, createCsv(target, names));
                            return {};
                          },
                          [&](const Row& row) -> Result<bool> {
                            if (!std::ranges::binary_search(wanted, row.number)) return true;
                            QList<Cell> cells;
                            for (const auto& cell : row.cells) cells.append(asFound(cell));
                            GENDAN_CHECK(writer->write(cells));
                            return true;
                          }}));
  return writer->finish();
}

}  // namespace gendan::documents
