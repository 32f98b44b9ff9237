// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Asking Finance to pay a supplier, and Finance's answer (P2.6, P3.6).

#include "app/ports/store.h"
#include "domain/settlement/payment_notice.h"

namespace gendan::app {

/// By the owning department, not by who accepted the goods. No payee: the order's supplier; an empty bank or account:
/// the payee's own.
struct IssuePaymentNotice {
  static constexpr auto kWord = "paymentNotice.issue";
  domain::OrderId order;
  domain::PaymentNoticeTerms terms;
};
/// Errors: Forbidden, those of issueNotice(); payee: not_found, not_a_supplier; goods_receipt: not_found, other_order.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const IssuePaymentNotice& command);

/// By Finance, not by who issued it.
struct ReleasePayment {
  static constexpr auto kWord = "payment.release";
  domain::PaymentNoticeId notice;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReleasePayment& command);

struct RefusePayment {
  static constexpr auto kWord = "payment.refuse";
  domain::PaymentNoticeId notice;
  int version = 0;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RefusePayment& command);

/// By the owning department, until the notice is paid in full.
struct WithdrawPaymentNotice {
  static constexpr auto kWord = "paymentNotice.withdraw";
  domain::PaymentNoticeId notice;
  int version = 0;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const WithdrawPaymentNotice& command);

}  // namespace gendan::app
