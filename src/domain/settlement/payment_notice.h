// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Purchasing asks Finance to pay a supplier (付款通知单, P2.6). Finance releases or refuses it; payments draw on it.

#include <vector>

#include "domain/orders/document_ids.h"
#include "domain/orders/order.h"

namespace gendan::domain {

using PaymentNoticeId = Id<struct PaymentNoticeTag>;

enum class PaymentNoticeState {
  Issued,
  Released,
  Refused,
  Paid,
  Withdrawn,  ///< what had not been paid by then never will be
};
template <>
struct Codes<PaymentNoticeState> {
  static constexpr std::array entries{
      code(PaymentNoticeState::Issued, "issued"),       code(PaymentNoticeState::Released, "released"),
      code(PaymentNoticeState::Refused, "refused"),     code(PaymentNoticeState::Paid, "paid"),
      code(PaymentNoticeState::Withdrawn, "withdrawn"),
  };
};

/// What Purchasing fills in.
struct PaymentNoticeTerms {
  Money amount;
  QDate dueDate;
  SettlementMethod method = SettlementMethod::Transfer;
  PartyId payee;
  QString bank;  ///< required for transfers, as is the account
  QString account;
  QString invoiceNo;
  GoodsReceiptId goodsReceipt;  ///< if the notice is about one
  QString purpose;
  friend bool operator==(const PaymentNoticeTerms&, const PaymentNoticeTerms&) = default;
};

struct PaymentNotice {
  PaymentNoticeId id;
  int version = 0;
  QString number;  ///< "PN-2026-00001"
  OrderId order;
  PaymentNoticeState state = PaymentNoticeState::Issued;
  PaymentNoticeTerms terms;
  bool advance = false;  ///< asks for more than the accepted goods are worth
  Money contractAmount;  ///< the order's total when the notice was issued
  Money paidBefore;      ///< of the order, when the notice was issued
  Money paid;            ///< running sum of the payments on this notice; payOn() and takeOff() are its writers
  UserId issuedBy;
  Instant issuedAt;
  UserId decidedBy;  ///< who released or refused it
  Instant decidedAt;
  QString reason;  ///< of a refusal or withdrawal
  friend bool operator==(const PaymentNotice&, const PaymentNotice&) = default;

  /// What is asked for and neither paid yet nor off the table.
  [[nodiscard]] Money open() const;
};

/// Whether the supplier may be paid on such an order at all. Errors: not_a_purchase; NotAllowedInState (state, hold).
[[nodiscard]] Result<> mayBeAskedFor(const Order& order);
/// A new notice for a running purchase order. `earlier`: all notices of the order. What has been paid and what is open
/// together may not exceed what the order will cost; beyond the goods accepted so far it is an advance.
/// Errors: NotAllowedInState (state, on_hold, not_a_purchase); Invalid (all at once): amount: not_positive,
/// other_currency, exceeds_due; required, too_long.
[[nodiscard]] Result<PaymentNotice> issueNotice(PaymentNotice draft, const Order& order,
                                                const std::vector<PaymentNotice>& earlier);
/// Errors: NotAllowedInState unless it is Issued; refusing: reason required, too_long.
[[nodiscard]] Result<> releaseNotice(PaymentNotice& notice, UserId by, Instant at);
[[nodiscard]] Result<> refuseNotice(PaymentNotice& notice, UserId by, Instant at, QString reason);
/// Ends a notice that is not paid in full. Errors: NotAllowedInState; reason required, too_long.
[[nodiscard]] Result<> withdrawNotice(PaymentNotice& notice, QString reason);

/// Draws on a released notice; the last payment makes it Paid. Errors: NotAllowedInState, other_currency,
/// exceeds_notice.
[[nodiscard]] Result<> payOn(PaymentNotice& notice, Money amount);
/// A payment was reversed: what it had paid is open again.
void takeOff(PaymentNotice& notice, Money amount);

}  // namespace gendan::domain
