// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A supplier's goods in two steps (P2.6): the warehouse records that they arrived, then accepts or rejects them.

#include <vector>

#include "domain/orders/document_ids.h"
#include "domain/orders/order.h"

namespace gendan::domain {

using GoodsReceiptLineId = Id<struct GoodsReceiptLineTag>;
using GoodsAcceptanceId = Id<struct GoodsAcceptanceTag>;
using GoodsAcceptanceLineId = Id<struct GoodsAcceptanceLineTag>;

struct GoodsReceiptLine {
  GoodsReceiptLineId id;
  int lineNo = 0;  ///< of the purchase order
  Quantity quantity;
  QString lot;
  friend bool operator==(const GoodsReceiptLine&, const GoodsReceiptLine&) = default;
};

/// What arrived with one delivery note. Never changed.
struct GoodsReceipt {
  GoodsReceiptId id;
  QString number;  ///< "GR-2026-00001"
  OrderId order;
  QDate date;
  QString deliveryNoteNo;  ///< the supplier's
  QString carrier;
  QString remark;
  UserId recordedBy;
  Instant recordedAt;
  std::vector<GoodsReceiptLine> lines;
  friend bool operator==(const GoodsReceipt&, const GoodsReceipt&) = default;
};

struct GoodsAcceptanceLine {
  GoodsAcceptanceLineId id;
  int lineNo = 0;
  Quantity accepted;
  Quantity rejected;
  QString reason;  ///< required for what is rejected
  friend bool operator==(const GoodsAcceptanceLine&, const GoodsAcceptanceLine&) = default;
};

/// The verdict on all or a part of a receipt. Never changed.
struct GoodsAcceptance {
  GoodsAcceptanceId id;
  OrderId order;
  GoodsReceiptId receipt;
  QDate date;
  QString remark;
  UserId acceptedBy;
  Instant acceptedAt;
  std::vector<GoodsAcceptanceLine> lines;
  friend bool operator==(const GoodsAcceptance&, const GoodsAcceptance&) = default;
};

/// Errors (all at once): required, date_in_future, too_long, no_lines, twice, not_positive.
[[nodiscard]] Result<> checkArrival(const GoodsReceipt& receipt, QDate today);

/// `earlier`: the verdicts that the receipt already has. Errors (all at once): required, date_too_early,
/// date_in_future, too_long, no_lines, twice, no_such_line, negative, not_positive, exceeds_arrived.
[[nodiscard]] Result<GoodsAcceptance> judge(GoodsAcceptance draft, const GoodsReceipt& receipt,
                                            const std::vector<GoodsAcceptance>& earlier, QDate today);

}  // namespace gendan::domain
