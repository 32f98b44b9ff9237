// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The phases of an order's life. Each acts on the day it is called, and puts what follows on the agenda.

#include "app/jobs/demo/order_life.h"

namespace gendan::app::demo {

/// Days until the money should be here, and the tracker asks again.
inline constexpr int kUntilPaid = 45;

using Amounts = std::vector<domain::LineAmount>;

/// Receipt, review, allocation (P2.1, P2.2); a deposit.
[[nodiscard]] domain::Result<> receiveOrder(OrderLife& life);
/// Plan, reports, inspections (P2.3, P3.4).
[[nodiscard]] domain::Result<> planProduction(OrderLife& life);
[[nodiscard]] domain::Result<> make(OrderLife& life, const Amounts& amounts);
/// Shipping notice, dispatch, the customer's confirmation (P2.6).
[[nodiscard]] domain::Result<> ship(OrderLife& life, const Amounts& amounts);
/// The supplier confirms, delivers, and the warehouse judges (P2.3, P2.6).
[[nodiscard]] domain::Result<> awaitSupply(OrderLife& life);
/// Returns, feedback, then the money (P2.7).
[[nodiscard]] domain::Result<> afterDelivery(OrderLife& life);
[[nodiscard]] domain::Result<> payDeposit(OrderLife& life);
[[nodiscard]] domain::Result<> settle(OrderLife& life);
/// The tracker's entries until the goods are ready, and the problem found on the way (P2.4).
void track(OrderLife& life);
/// Unless the order has ended; the next one is promised for `next`.
[[nodiscard]] domain::Result<> logContact(OrderLife& life, const char16_t* finding, QDate next);
[[nodiscard]] domain::Result<> recordFeedback(OrderLife& life);
[[nodiscard]] domain::Result<> readNotices(OrderLife& life);
/// A change or a cancellation: filed, decided, acknowledged, carried out (P2.5).
[[nodiscard]] domain::Result<> fileChange(OrderLife& life);
/// Request, decisions, archive (P2.8).
[[nodiscard]] domain::Result<> requestClose(OrderLife& life);

}  // namespace gendan::app::demo
