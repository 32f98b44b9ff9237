// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Goods that go back: from a customer to us, or from us to a supplier.

#include <vector>

#include "domain/orders/document_ids.h"
#include "domain/orders/order.h"

namespace gendan::domain {

using ReturnNoteId = Id<struct ReturnNoteTag>;

/// Never changed.
struct ReturnNote {
  ReturnNoteId id;
  QString number;  ///< "RN-2026-00001"
  OrderId order;
  int lineNo = 0;
  Quantity quantity;
  ReturnKind kind = ReturnKind::Replace;
  QString reason;
  QDate date;
  ShipmentId shipment;     ///< which one brought the goods to the customer, if known
  GoodsReceiptId receipt;  ///< which one brought them to us, if known
  QString lot;
  UserId returnedBy;
  Instant returnedAt;
  friend bool operator==(const ReturnNote&, const ReturnNote&) = default;
};

/// Errors (all at once): required, too_long, date_in_future, wrong_kind (a shipment for a purchase, a receipt for a
/// sale).
[[nodiscard]] Result<> checkReturn(const ReturnNote& note, OrderKind kind, QDate today);

/// That no more goes back than the shipment or receipt named brought; `earlier`: the returns against the same one.
/// Errors: exceeds_delivered.
[[nodiscard]] Result<> checkReturnable(const ReturnNote& note, Quantity brought,
                                       const std::vector<ReturnNote>& earlier);

}  // namespace gendan::domain
