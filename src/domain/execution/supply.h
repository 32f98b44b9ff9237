// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the supplier says of a purchase line (P2.3), and when that comes too late for the sales order it feeds.

#include "domain/orders/order.h"

namespace gendan::domain {

using PurchaseProgressId = Id<struct PurchaseProgressTag>;

/// A posted fact: the newest row of a line counts, the earlier ones stay.
struct PurchaseProgress {
  PurchaseProgressId id;
  OrderId order;
  int lineNo = 0;
  Quantity confirmed;        ///< what the supplier has confirmed in total by now
  Quantity confirmedChange;  ///< against what it had confirmed before: these sum to the line's `confirmed`
  QDate confirmedDate;       ///< the day it promises
  QDate dispatchedDate;
  QDate expectedArrival;  ///< what the buyer expects, if that is another day than the promised one
  QString remarks;
  UserId reportedBy;
  Instant at;
  friend bool operator==(const PurchaseProgress&, const PurchaseProgress&) = default;
};

/// Errors, all at once: no_such_line, negative, date_in_future (dispatch), date_before_order, date_before_dispatch,
/// too_long, required (remarks, where nothing else is said).
[[nodiscard]] Result<> checkProgress(const PurchaseProgress& progress, const Order& order, QDate today);

/// The day the goods are to be here by this report; no date if it names none.
[[nodiscard]] QDate expectedBy(const PurchaseProgress& progress);
/// The day a sales order must have the material: the current promise of `line`, or without one the earliest promise of
/// a line that is not yet complete.
[[nodiscard]] QDate neededBy(const OrderData& sales, OrderLineId line);
/// Whether `expected` is news of lateness: after `needed`, and after what was expected before (no date: nothing was).
[[nodiscard]] bool isLaterThanNeeded(QDate expectedBefore, QDate expected, QDate needed);

}  // namespace gendan::domain
