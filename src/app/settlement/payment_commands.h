// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finance posts what was paid, and takes back what was posted wrongly or bounced (P2.7, P3.6).

#include "app/ports/store.h"
#include "domain/settlement/payment.h"

namespace gendan::app {

/// No date: today. What is paid to a supplier draws on a released notice, and not by who released it.
struct PostPayment {
  static constexpr auto kWord = "payment.post";
  domain::Payment payment;
};
/// Errors: Forbidden; those of checkPayment(), payOn() and Order::pay(); notice: other_order.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const PostPayment& command);

/// Proposed by Finance; changes nothing before the head of Finance confirms it.
struct ReversePayment {
  static constexpr auto kWord = "payment.reverse";
  domain::PaymentId payment;
  QString reason;
};
/// Errors: Forbidden; NotAllowedInState: reversal_exists, the order's state; those of Order::reversePayment().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReversePayment& command);

/// By a head of Finance who neither posted the payment nor proposed its reversal, or who stands in for one.
struct ConfirmReversal {
  static constexpr auto kWord = "payment.confirmReversal";
  domain::PaymentReversalId reversal;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConfirmReversal& command);

struct RejectReversal {
  static constexpr auto kWord = "payment.rejectReversal";
  domain::PaymentReversalId reversal;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RejectReversal& command);

}  // namespace gendan::app
