// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sales asks the customer for money under the contract (P2.7): each claim gives a part of the receivable its due date.

#include <vector>

#include "domain/orders/order.h"

namespace gendan::domain {

using ClaimId = Id<struct ClaimTag>;

enum class ClaimState { Open, Withdrawn };
template <>
struct Codes<ClaimState> {
  static constexpr std::array entries{code(ClaimState::Open, "open"), code(ClaimState::Withdrawn, "withdrawn")};
};

struct ClaimTerms {
  Money amount;
  QDate dueDate;
  QString invoiceNo;
  QString remark;
  friend bool operator==(const ClaimTerms&, const ClaimTerms&) = default;
};

struct Claim {
  ClaimId id;
  int version = 0;
  OrderId order;
  ClaimState state = ClaimState::Open;
  ClaimTerms terms;
  UserId claimedBy;
  Instant claimedAt;
  QString reason;  ///< why it was withdrawn
  friend bool operator==(const Claim&, const Claim&) = default;
};

/// For a running sales order. `earlier`: all claims of the order; the open ones together may not exceed
/// what will be billed. Errors: NotAllowedInState (state, not_a_sale); Invalid (all at once): amount: not_positive,
/// other_currency, exceeds_due; due_date: required; too_long.
[[nodiscard]] Result<> checkClaim(const ClaimTerms& terms, const Order& order, const std::vector<Claim>& earlier);
/// Errors: NotAllowedInState; reason required, too_long.
[[nodiscard]] Result<> withdrawClaim(Claim& claim, QString reason);

}  // namespace gendan::domain
