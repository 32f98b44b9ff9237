// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stock-taking (stock.adjust, P3.5).

#include "app/ports/store.h"
#include "domain/warehouse/stock_count.h"

namespace gendan::app {

struct CountStock {
  static constexpr auto kWord = "stock.count";
  domain::ProductId product;
  domain::Quantity counted;
  QString note;
};
/// By the Warehouse; its head is asked to confirm. Errors: Forbidden, Invalid, Duplicate (a count of the product waits
/// already).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const CountStock& command);

struct ConfirmCount {
  static constexpr auto kWord = "stock.confirmCount";
  domain::StockCountId count;
  int version = 0;
  QString note;
};
/// By the head of Warehouse or who stands in for them; neither may have counted. Posts the difference. Errors:
/// Forbidden, NotAllowedInState, Stale, exceeds_stock (the goods have gone meanwhile: count again).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConfirmCount& command);

struct RejectCount {
  static constexpr auto kWord = "stock.rejectCount";
  domain::StockCountId count;
  int version = 0;
  QString note;
};
/// Posts nothing, tells who counted.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RejectCount& command);

}  // namespace gendan::app
