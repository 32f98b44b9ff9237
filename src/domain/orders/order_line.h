// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One line of an order: what was agreed, its four dates, and how far each quantity really got.

#include <QDate>
#include <QString>

#include "domain/base/money.h"
#include "domain/catalog/catalog.h"

namespace gendan::domain {

using OrderLineId = Id<struct OrderLineTag>;

/// Running sums of the event rows (progress, inspections, notices, shipments, receipts, returns). Order is their one
/// writer, in the same transaction as the event row; `gendan-cli check` adds the rows up again.
struct LineQuantities {
  Quantity produced;
  Quantity passed;
  Quantity failed;     ///< failed inspection and not yet disposed of
  Quantity scrapped;   ///< failed and gone for good
  Quantity fromStock;  ///< finished goods taken from stock for this line
  Quantity notified;
  Quantity shipped;
  Quantity received;   ///< confirmed by the customer
  Quantity confirmed;  ///< promised by the supplier
  Quantity arrived;
  Quantity accepted;
  Quantity rejected;
  Quantity returned;  ///< every return, whatever became of it
  Quantity reopened;  ///< returned for replacement or repair: owed again
  Quantity credited;  ///< returned against credit: no longer owed, no longer billed
  friend bool operator==(const LineQuantities&, const LineQuantities&) = default;
};

struct OrderLine {
  OrderLineId id;
  int lineNo = 0;  ///< from 1, never reused within an order
  ProductId product;
  QString productName;
  QString specification;
  QString unit;
  bool stocked = true;
  Quantity quantity;
  UnitPrice unitPrice;
  Rate taxRate;
  QDate requestedDate;
  QDate firstPromise;  ///< set when the order is accepted; on-time rates use it, so re-dating never improves a rate
  QDate currentPromise;
  QDate actualDate;  ///< the day the line became complete
  Quantity closedShort;
  OrderLineId feeds;  ///< the sales line that a purchase line supplies
  LineQuantities done;
  friend bool operator==(const OrderLine&, const OrderLine&) = default;

  /// What is still to be delivered in total: ordered less what was closed short.
  [[nodiscard]] Quantity wanted() const { return quantity - closedShort; }
};

struct Tolerances {
  Rate over;
  Rate under;
  friend bool operator==(const Tolerances&, const Tolerances&) = default;
};

}  // namespace gendan::domain
