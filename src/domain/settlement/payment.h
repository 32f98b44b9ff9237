// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Money that moved for an order (P2.7, P3.6). A payment is never edited: Finance proposes its reversal, and the head of
// Finance confirms it.

#include "domain/people/confirmation.h"
#include "domain/settlement/payment_notice.h"

namespace gendan::domain {

using PaymentId = Id<struct PaymentTag>;
using PaymentReversalId = Id<struct PaymentReversalTag>;

enum class PaymentDirection { In, Out };
template <>
struct Codes<PaymentDirection> {
  static constexpr std::array entries{code(PaymentDirection::In, "in"), code(PaymentDirection::Out, "out")};
};

struct Payment {
  PaymentId id;
  QString number;  ///< "PY-2026-00001"
  OrderId order;
  PaymentNoticeId notice;  ///< for what is paid to a supplier
  PaymentDirection direction = PaymentDirection::In;
  SettlementMethod method = SettlementMethod::Transfer;
  QString chequeNo;  ///< for cheques, and only for them
  Money amount;
  QDate date;  ///< when the money moved
  QString reference;
  UserId postedBy;
  Instant postedAt;
  friend bool operator==(const Payment&, const Payment&) = default;
};

/// Money against the order's usual direction: back to a customer, or back from a supplier.
[[nodiscard]] constexpr bool isRefund(OrderKind kind, PaymentDirection direction) {
  return (kind == OrderKind::Sales) == (direction == PaymentDirection::Out);
}
/// What is paid to a supplier needs a released notice.
[[nodiscard]] constexpr bool needsNotice(OrderKind kind, PaymentDirection direction) {
  return kind == OrderKind::Purchase && !isRefund(kind, direction);
}

/// Errors (all at once): amount: not_positive; date: required, in_the_future; cheque_no: required, not_a_cheque;
/// notice: required, not_for_this_payment; too_long.
[[nodiscard]] Result<> checkPayment(const Payment& payment, OrderKind kind, QDate today);

/// One a payment, unless it was rejected.
struct PaymentReversal {
  PaymentReversalId id;
  int version = 0;
  OrderId order;
  PaymentId payment;
  QString reason;
  Confirmation confirmation;
  friend bool operator==(const PaymentReversal&, const PaymentReversal&) = default;
};

/// Errors: reason: required, too_long.
[[nodiscard]] Result<> checkReversal(const PaymentReversal& reversal);

}  // namespace gendan::domain
