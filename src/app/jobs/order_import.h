// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Orders from a table into the company's records (P2.1): the way a company's history comes in. One transaction; the
// importing person enters, reviews and allocates, and the audit trail says order.import for all of it.

#include "app/jobs/imported_order.h"
#include "app/transactor.h"

namespace gendan::app {

enum class ImportMode {
  DryRun,
  AllOrNothing,
  GoodOnes,  ///< an order with a bad row is left out whole
};

struct ImportReport {
  bool written = false;
  qint64 orders = 0;  ///< here and below: of the good orders
  qint64 lines = 0;
  qint64 deliveredLines = 0;
  qint64 parties = 0;
  qint64 newParties = 0;
  qint64 products = 0;
  qint64 newProducts = 0;
  qint64 mendedDates = 0;     ///< orders
  qint64 roundedAmounts = 0;  ///< lines
  qint64 badOrders = 0;
  std::vector<BadRow> bad;
  std::vector<qint64> leftOut;  ///< every row of the bad orders
};

/// Takes each order as far as the table knows: accepted, allocated unless it is a sales order for which no department
/// is named, and with the goods of delivered lines accepted on their day. Parties and products that are not known by
/// code or name are made. Nobody is notified, stock is not touched. `source` names the table in the audit trail.
/// Reasons of bad rows besides those of reading: duplicate (number), reserved_number (could be one of our own series),
/// disabled, ambiguous (several of that name), not_a_supplier, not_a_customer, other_unit, date_in_future,
/// date_before_order, not_allocated, not_for_sales (delivered lines), and those of Order::enter.
/// Errors: Forbidden (order.<kind>.enter, party.manage, product.manage); Invalid department, responsible; Busy.
[[nodiscard]] domain::Result<ImportReport> importOrders(Transactor& transactor, const Context& context,
                                                        const ImportedTable& table, const QString& source,
                                                        ImportMode mode);

}  // namespace gendan::app
