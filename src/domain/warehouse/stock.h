// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What lies in the warehouse (P3.5): an append-only ledger of moves, and its sum for each product.

#include "domain/orders/order.h"

namespace gendan::domain {

using StockMoveId = Id<struct StockMoveTag>;
using StockLevelId = Id<struct StockLevelTag>;

enum class StockReason {
  Accepted,    ///< a supplier's goods, accepted
  Dispatched,  ///< to a customer
  Returned,    ///< to a supplier
  Counted,     ///< the difference that a stock-taking found
};
template <>
struct Codes<StockReason> {
  static constexpr std::array entries{code(StockReason::Accepted, "accepted"),
                                      code(StockReason::Dispatched, "dispatched"),
                                      code(StockReason::Returned, "returned"), code(StockReason::Counted, "counted")};
};

struct StockMove {
  StockMoveId id;
  ProductId product;
  Quantity quantity;  ///< in is positive, out negative, never 0
  StockReason reason = StockReason::Accepted;
  OrderId order;   ///< none for Counted
  int lineNo = 0;  ///< of the order
  QString lot;
  UserId by;
  Instant at;
  friend bool operator==(const StockMove&, const StockMove&) = default;
};

struct StockLevel {
  StockLevelId id;
  int version = 0;
  ProductId product;
  Quantity onHand;    ///< the sum of the moves, never negative
  Quantity reserved;  ///< on open shipping notices and not yet dispatched
  friend bool operator==(const StockLevel&, const StockLevel&) = default;

  /// Negative when a count or a return took what a notice had been promised.
  [[nodiscard]] Quantity available() const { return onHand - reserved; }
};

/// Errors: exceeds_stock (more out than there is).
[[nodiscard]] Result<> apply(const StockMove& move, StockLevel& level);
/// Keeps goods for a shipping notice. Errors: exceeds_stock (more than is available).
[[nodiscard]] Result<> reserve(StockLevel& level, Quantity quantity);
void release(StockLevel& level, Quantity quantity);

}  // namespace gendan::domain
