// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The review checklist (订单评审表, P2.1): five groups, each passed, failed or not applicable.

#include <vector>

#include "domain/orders/order.h"

namespace gendan::domain {

using ReviewId = Id<struct ReviewTag>;

enum class CheckResult { Pass, Fail, NotApplicable };
template <>
struct Codes<CheckResult> {
  static constexpr std::array entries{code(CheckResult::Pass, "pass"), code(CheckResult::Fail, "fail"),
                                      code(CheckResult::NotApplicable, "not_applicable")};
};

/// A finished review; never changed, a second round is a second record.
struct Review {
  ReviewId id;
  OrderId order;
  CheckResult party = CheckResult::Pass;
  CheckResult product = CheckResult::Pass;
  CheckResult quantity = CheckResult::Pass;
  CheckResult price = CheckResult::Pass;
  CheckResult deliveryDate = CheckResult::Pass;
  QString note;  ///< required when anything failed: the reasons the order goes back with
  bool accepted = false;
  UserId reviewer;
  Instant at;
  friend bool operator==(const Review&, const Review&) = default;
};

[[nodiscard]] bool isAllPassed(const Review& review);
/// Fills in the verdict. Errors: note required for a failed group, too_long.
[[nodiscard]] Result<> conclude(Review& review);

}  // namespace gendan::domain
