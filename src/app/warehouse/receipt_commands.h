// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A supplier's goods come in, and goods go back either way (P2.6).

#include "app/ports/store.h"
#include "domain/warehouse/goods_receipt.h"
#include "domain/warehouse/return_note.h"

namespace gendan::app {

/// The date is today's unless given. `version`: of the order.
struct ArriveGoods {
  static constexpr auto kWord = "goods.arrive";
  domain::GoodsReceipt receipt;
  int version = 0;
};
/// Tells Purchasing and Quality.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ArriveGoods& command);

/// The date is today's unless given.
struct AcceptGoods {
  static constexpr auto kWord = "goods.accept";
  domain::GoodsAcceptance acceptance;
};
/// What is accepted goes into stock. Not by the order's buyer, nor by who entered it. Tells Purchasing, and the lead
/// tracker of the sales order that the purchase feeds. Errors of the lines also: failed_inspection.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AcceptGoods& command);

/// The date is today's unless given. `version`: of the order.
struct ReturnGoods {
  static constexpr auto kWord = "goods.return";
  domain::ReturnNote note;
  int version = 0;
};
/// From a customer: recorded by Sales, and not put into stock. To a supplier: by the Warehouse, out of stock.
/// Errors: Forbidden, NotAllowedInState, exceeds_delivered, exceeds_stock, other_order (the shipment or receipt).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReturnGoods& command);

}  // namespace gendan::app
