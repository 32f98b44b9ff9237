// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/feeding.h"

namespace gendan::app {

using namespace domain;

std::optional<OrderData> fedOrder(UnitOfWork& u, const OrderData& purchase) {
  if (!purchase.feeds.isValid()) return std::nullopt;
  auto fed = u.load<OrderData>(purchase.feeds);
  if (!fed || isFinal(fed->state)) return std::nullopt;
  return std::move(*fed);
}

}  // namespace gendan::app
