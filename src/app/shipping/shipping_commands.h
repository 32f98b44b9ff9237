// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Delivery of sales orders (P2.6): the shipping notice, what leaves against it, and that the customer got it.

#include "app/ports/store.h"
#include "domain/shipping/delivery.h"

namespace gendan::app {

/// Date, consignee, phone and address are today's and the customer's unless given. `version`: of the order.
struct IssueShippingNotice {
  static constexpr auto kWord = "shippingNotice.issue";
  domain::ShippingNotice notice;
  int version = 0;
};
/// Takes from stock what the lines say; tells the owning department and the Warehouse. Errors: Forbidden,
/// NotAllowedInState, Stale, and of the lines exceeds_passed, exceeds_ordered, exceeds_stock, not_stocked.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const IssueShippingNotice& command);

/// For what was not dispatched; `version`: of the notice.
struct CancelShippingNotice {
  static constexpr auto kWord = "shippingNotice.cancel";
  domain::ShippingNoticeId notice;
  int version = 0;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const CancelShippingNotice& command);

/// The date is today's unless given. `version`: of the notice.
struct DispatchGoods {
  static constexpr auto kWord = "goods.dispatch";
  domain::Shipment shipment;
  int version = 0;
};
/// All or a part of a notice leaves; what came from stock leaves the stock. Tells the owning department.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const DispatchGoods& command);

struct ConfirmDelivery {
  static constexpr auto kWord = "delivery.confirm";
  domain::DeliveryConfirmation delivery;
};
/// Tells the lead tracker, and of damage in particular.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConfirmDelivery& command);

/// Cancels every open notice of an order: for what ends or cuts short the order. Whether the actor may is the caller's
/// business, as is saving the order.
[[nodiscard]] domain::Result<> cancelOpenNotices(UnitOfWork& u, domain::Order& order, const QString& reason);

}  // namespace gendan::app
