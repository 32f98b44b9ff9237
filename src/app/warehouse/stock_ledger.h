// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one place that writes stock: each move and the level it leads to, in the transaction of what caused it.

#include "app/ports/unit_of_work.h"
#include "domain/warehouse/stock.h"

namespace gendan::app {

/// Nothing on hand for a product that never moved.
[[nodiscard]] domain::StockLevel stockOf(UnitOfWork& u, domain::ProductId product);
/// Fills in who and when. Errors: exceeds_stock.
[[nodiscard]] domain::Result<> post(UnitOfWork& u, domain::StockMove move);
/// Keeps goods for a shipping notice, out of what no other notice was promised. Errors: exceeds_stock.
[[nodiscard]] domain::Result<> reserveStock(UnitOfWork& u, domain::ProductId product, domain::Quantity quantity);
void releaseStock(UnitOfWork& u, domain::ProductId product, domain::Quantity quantity);

}  // namespace gendan::app
