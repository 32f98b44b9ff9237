// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A line as people enter it, in a new order or in a change of one.

#include "app/ports/unit_of_work.h"
#include "domain/orders/order.h"

namespace gendan::app {

/// One line as it is entered; name, specification and unit come from the product unless given.
struct LineEntry {
  int lineNo = 0;  ///< 0: a new line
  domain::ProductId product;
  QString specification;
  domain::Quantity quantity;
  domain::UnitPrice unitPrice;
  domain::Rate taxRate;
  QDate requestedDate;  ///< none: the order's due date
  domain::OrderLineId feeds;
};

/// Name, unit and kind from the product. Errors: Invalid (product: not_found, disabled).
[[nodiscard]] domain::Result<domain::OrderLine> lineFrom(UnitOfWork& u, const LineEntry& entry, QDate dueDate);

}  // namespace gendan::app
