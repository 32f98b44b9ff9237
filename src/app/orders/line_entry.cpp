// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/line_entry.h"

namespace gendan::app {

using namespace domain;

Result<OrderLine> lineFrom(UnitOfWork& u, const LineEntry& entry, QDate dueDate) {
  const auto product = u.load<Product>(entry.product);
  if (!product || product->disabled) return refuse(invalid(u"product", product ? u"disabled" : u"not_found"));
  OrderLine line;
  line.lineNo = entry.lineNo;
  line.product = product->id;
  line.productName = product->name;
  line.specification = entry.specification.isEmpty() ? product->specification : entry.specification;
  line.unit = product->unit;
  line.stocked = product->stocked;
  line.quantity = entry.quantity;
  line.unitPrice = entry.unitPrice;
  line.taxRate = entry.taxRate;
  line.requestedDate = entry.requestedDate.isValid() ? entry.requestedDate : dueDate;
  line.feeds = entry.feeds;
  return line;
}

}  // namespace gendan::app
