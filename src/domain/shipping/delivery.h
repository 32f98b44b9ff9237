// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sales follows up that the customer got the goods, and in which condition (P2.6).

#include "domain/shipping/shipping_notice.h"

namespace gendan::domain {

using DeliveryConfirmationId = Id<struct DeliveryConfirmationTag>;
using DeliveryLineId = Id<struct DeliveryLineTag>;

struct DeliveryLine {
  DeliveryLineId id;
  int lineNo = 0;
  Quantity received;
  Quantity damaged;  ///< of what was received
  QString damage;    ///< what the customer says of it
  friend bool operator==(const DeliveryLine&, const DeliveryLine&) = default;
};

/// What the customer confirmed of one shipment; several make up a shipment that arrives in parts. Never changed.
struct DeliveryConfirmation {
  DeliveryConfirmationId id;
  OrderId order;
  ShipmentId shipment;
  QDate agreedDate;  ///< none if no day was agreed
  TransportMode method = TransportMode::Road;
  QString carrier;
  QString trackingNo;
  QDate receivedDate;
  QString receiver;
  QString remark;
  UserId confirmedBy;
  Instant confirmedAt;
  std::vector<DeliveryLine> lines;
  friend bool operator==(const DeliveryConfirmation&, const DeliveryConfirmation&) = default;
};

/// `earlier`: the confirmations that the shipment already has. Errors (all at once): required, too_long,
/// date_too_early, date_in_future, no_lines, twice, no_such_line, not_positive, negative, exceeds_shipped,
/// exceeds_received (damaged more than received).
[[nodiscard]] Result<DeliveryConfirmation> confirmDelivery(DeliveryConfirmation draft, const Shipment& shipment,
                                                           const std::vector<DeliveryConfirmation>& earlier,
                                                           QDate today);

[[nodiscard]] bool hasDamage(const DeliveryConfirmation& delivery);

}  // namespace gendan::domain
