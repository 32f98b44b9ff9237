// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the customer thinks of an order (P1.3 customer first, P4.1).

#include "domain/followup/problem.h"

namespace gendan::domain {

inline constexpr int kLeastSatisfied = 1;
inline constexpr int kMostSatisfied = 5;

/// As it was said; never changed. A complaint raises a problem of kind Complaint.
struct CustomerFeedback {
  FeedbackId id;
  OrderId order;
  int satisfaction = 0;  ///< 1 to 5
  QString text;
  bool complaint = false;
  UserId recordedBy;
  Instant at;
  friend bool operator==(const CustomerFeedback&, const CustomerFeedback&) = default;
};

/// Errors: out_of_range; a complaint's text is required; too_long.
[[nodiscard]] Result<> checkFeedback(const CustomerFeedback& feedback);

}  // namespace gendan::domain
