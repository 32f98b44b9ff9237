// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/stock.h"

namespace gendan::domain {

namespace {

Result<> isEnough(Quantity there, Quantity wanted) {
  if (wanted <= there) return {};
  return refuse(Code::Invalid, u"stock", {{u"quantity"_qs, u"exceeds_stock"_qs}});
}

}  // namespace

Result<> apply(const StockMove& move, StockLevel& level) {
  Q_ASSERT(move.product == level.product && !move.quantity.isZero());
  GENDAN_CHECK(isEnough(level.onHand, -move.quantity));
  level.onHand += move.quantity;
  return {};
}

Result<> reserve(StockLevel& level, Quantity quantity) {
  GENDAN_CHECK(isEnough(level.available(), quantity));
  level.reserved += quantity;
  return {};
}

void release(StockLevel& level, Quantity quantity) {
  Q_ASSERT(quantity <= level.reserved);
  level.reserved -= quantity;
}

}  // namespace gendan::domain
