// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stock-taking (P3.5) in two steps: one person counts, the head of Warehouse confirms.

#include "domain/warehouse/stock.h"

namespace gendan::domain {

using StockCountId = Id<struct StockCountTag>;

enum class CountState { Proposed, Confirmed, Rejected };
template <>
struct Codes<CountState> {
  static constexpr std::array entries{code(CountState::Proposed, "proposed"), code(CountState::Confirmed, "confirmed"),
                                      code(CountState::Rejected, "rejected")};
};

struct StockCount {
  StockCountId id;
  int version = 0;
  ProductId product;
  Quantity counted;
  Quantity booked;  ///< on hand by the book when it was counted
  QString note;
  CountState state = CountState::Proposed;
  UserId countedBy;
  Instant countedAt;
  UserId decidedBy;
  UserId decidedFor;  ///< the head of Warehouse in whose place, if not in their own right
  Instant decidedAt;
  QString decisionNote;  ///< required to reject
  friend bool operator==(const StockCount&, const StockCount&) = default;

  /// What confirming posts. Goods that moved since the count stay moved: the difference is added to the book quantity
  /// of the day it is confirmed.
  [[nodiscard]] Quantity difference() const { return counted - booked; }
};

/// Errors: negative, too_long.
[[nodiscard]] Result<> checkCount(const StockCount& count);
/// Ends a proposed count. Errors: NotAllowedInState, required (a rejection's note), too_long.
[[nodiscard]] Result<> decide(StockCount& count, CountState verdict, QString note);

}  // namespace gendan::domain
