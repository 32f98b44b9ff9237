// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An order as a table says it: what an import reads, whatever file and columns it came from.

#include <vector>

#include "domain/orders/order.h"

namespace gendan::app {

/// What a column of a table may hold; the words are those of mapping files.
enum class ImportField {
  Order,
  Party,
  ProductCode,
  Product,
  Specification,
  Unit,
  Quantity,
  UnitPrice,
  LineAmount,
  OrderDate,
  DueDate,
  DeliveredDate,
  Currency,
  TaxRate,
};
}  // namespace gendan::app

template <>
struct gendan::domain::Codes<gendan::app::ImportField> {
  using F = gendan::app::ImportField;
  static constexpr std::array entries{
      code(F::Order, "order"),
      code(F::Party, "party"),
      code(F::ProductCode, "product_code"),
      code(F::Product, "product"),
      code(F::Specification, "specification"),
      code(F::Unit, "unit"),
      code(F::Quantity, "quantity"),
      code(F::UnitPrice, "unit_price"),
      code(F::LineAmount, "line_amount"),
      code(F::OrderDate, "order_date"),
      code(F::DueDate, "due_date"),
      code(F::DeliveredDate, "delivered_date"),
      code(F::Currency, "currency"),
      code(F::TaxRate, "tax_rate"),
  };
};

namespace gendan::app {

/// A row that can't be taken in, and why.
struct BadRow {
  qint64 row = 0;  ///< as the table counts
  ImportField field = ImportField::Order;
  QString reason;
  friend bool operator==(const BadRow&, const BadRow&) = default;
};

struct ImportedLine {
  qint64 row = 0;
  QString productCode;  ///< empty: the name serves
  QString productName;
  QString specification;
  QString unit;
  domain::Quantity quantity;
  domain::UnitPrice unitPrice;
  domain::Rate taxRate;
  QDate dueDate;
  QDate deliveredDate;         ///< none: still to come
  bool amountRounded = false;  ///< no unit price gives the amount of the table exactly
};

struct ImportedOrder {
  QString number;
  QString party;  ///< code or name
  QDate orderDate;
  domain::Currency currency;
  std::vector<ImportedLine> lines;
  std::vector<BadRow> bad;  ///< what could not be read; then nothing else here counts
  bool dateMended = false;
};

/// What a whole table has in common.
struct ImportTerms {
  domain::OrderKind kind = domain::OrderKind::Purchase;
  domain::TaxMode taxMode = domain::TaxMode::Included;
  bool keepNumbers = false;  ///< the table's order numbers become ours; else only the contract reference
  QString department;        ///< code of the executing one; empty: purchases stay with the importing person's own
  QString responsible;       ///< login; empty: the importing person
};

struct ImportedTable {
  ImportTerms terms;
  std::vector<ImportedOrder> orders;
};

}  // namespace gendan::app
