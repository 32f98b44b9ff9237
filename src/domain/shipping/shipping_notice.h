// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Production tells Sales, Warehouse and the customer what may leave (发货通知单, P2.6); the warehouse ships against it.

#include <vector>

#include "domain/orders/document_ids.h"
#include "domain/orders/order.h"

namespace gendan::domain {

using ShippingNoticeId = Id<struct ShippingNoticeTag>;
using ShippingNoticeLineId = Id<struct ShippingNoticeLineTag>;
using ShipmentLineId = Id<struct ShipmentLineTag>;

enum class TransportMode { Road, Rail, Sea, Air, Courier, Pickup };
template <>
struct Codes<TransportMode> {
  static constexpr std::array entries{code(TransportMode::Road, "road"),       code(TransportMode::Rail, "rail"),
                                      code(TransportMode::Sea, "sea"),         code(TransportMode::Air, "air"),
                                      code(TransportMode::Courier, "courier"), code(TransportMode::Pickup, "pickup")};
};

enum class NoticeState {
  Open,
  Shipped,    ///< everything has left
  Cancelled,  ///< what had not left by then never will
};
template <>
struct Codes<NoticeState> {
  static constexpr std::array entries{code(NoticeState::Open, "open"), code(NoticeState::Shipped, "shipped"),
                                      code(NoticeState::Cancelled, "cancelled")};
};

struct ShippingNoticeLine {
  ShippingNoticeLineId id;
  int lineNo = 0;  ///< of the order
  Quantity quantity;
  Quantity fromStock;  ///< of which finished goods from stock; the rest was made for the order
  QString lot;
  int packages = 0;
  Quantity shipped;           ///< running sum of the shipments; dispatch() is its one writer
  Quantity shippedFromStock;  ///< of which from stock
  friend bool operator==(const ShippingNoticeLine&, const ShippingNoticeLine&) = default;

  [[nodiscard]] Quantity left() const { return quantity - shipped; }
  [[nodiscard]] Quantity leftFromStock() const { return fromStock - shippedFromStock; }
};

struct ShippingNotice {
  ShippingNoticeId id;
  int version = 0;
  QString number;  ///< "SN-2026-00001"
  OrderId order;
  NoticeState state = NoticeState::Open;
  QDate date;
  QString consignee;
  QString phone;
  QString address;
  TransportMode transport = TransportMode::Road;
  QString carrier;
  QString requirements;  ///< special ones: packing, labels, unloading
  UserId issuedBy;
  Instant issuedAt;
  QString cancelReason;
  UserId cancelledBy;
  Instant cancelledAt;
  std::vector<ShippingNoticeLine> lines;
  friend bool operator==(const ShippingNotice&, const ShippingNotice&) = default;
};

struct ShipmentLine {
  ShipmentLineId id;
  int lineNo = 0;
  Quantity quantity;
  Quantity fromStock;  ///< the notice's goods from stock leave first
  friend bool operator==(const ShipmentLine&, const ShipmentLine&) = default;
};

/// What left on one day with one waybill. Never changed.
struct Shipment {
  ShipmentId id;
  OrderId order;
  ShippingNoticeId notice;
  QDate date;
  QString waybillNo;
  QString carrier;
  QString remark;
  UserId shippedBy;
  Instant shippedAt;
  std::vector<ShipmentLine> lines;
  friend bool operator==(const Shipment&, const Shipment&) = default;
};

/// A new, open notice. Errors (all at once): required, too_long, no_lines, twice, not_positive, negative,
/// exceeds_quantity (more from stock than there is on the line).
[[nodiscard]] Result<ShippingNotice> issue(ShippingNotice draft);

/// What leaves against an open notice, line by line; the last one makes the notice Shipped. The carrier is the notice's
/// unless named. Errors: NotAllowedInState; required, date_too_early, date_in_future, too_long, no_lines, twice,
/// no_such_line, not_positive, exceeds_notified.
[[nodiscard]] Result<Shipment> dispatch(ShippingNotice& notice, Shipment draft, QDate today);

/// Ends an open notice; what has not left yet is no longer to leave. Errors: NotAllowedInState, required, too_long.
[[nodiscard]] Result<> cancel(ShippingNotice& notice, QString reason);

}  // namespace gendan::domain
