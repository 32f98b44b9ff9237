// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who tracks an order, and handing that over for many orders at once (P2.4).

#include "app/ports/store.h"
#include "domain/orders/order.h"

namespace gendan::app {

/// Names the tracker of a department, or the lead tracker; whoever had that seat is relieved. The order is not saved.
/// Errors: NotFound; tracker: disabled, not_a_tracker; those of Order::assignLeadTracker.
[[nodiscard]] domain::Result<> assignTracker(UnitOfWork& u, domain::Order& order, domain::UserId tracker, bool lead);

struct TrackedOrder {
  domain::OrderId order;
};

/// Every seat that `from` has on these orders goes to `to`, all of them or none: somebody leaves, or is ill.
struct HandOverTracking {
  static constexpr auto kWord = "tracking.handOver";
  domain::UserId from;
  domain::UserId to;
  std::vector<TrackedOrder> orders;
};
/// Answers with how many were handed over as its number. Errors: orders: no_orders; orders[i].order: repeated,
/// not_tracked_by; to: same_person; those of assigning a tracker, with the order they are about.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const HandOverTracking& command);

}  // namespace gendan::app
