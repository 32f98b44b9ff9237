// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shipping/delivery.h"
#include "domain/warehouse/stock.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

namespace {

Table noticeTable() {
  using N = ShippingNotice;
  using L = ShippingNoticeLine;
  return table<N>(
      u"shipping_notice", "shipping_notice",
      {field<&N::id>("id"), field<&N::version>("version"), field<&N::number>("number"),
       field<&N::order>("order_id", "order"), field<&N::state>("state"), field<&N::date>("date"),
       field<&N::consignee>("consignee"), field<&N::phone>("phone"), field<&N::address>("address"),
       field<&N::transport>("transport"), field<&N::carrier>("carrier"), field<&N::requirements>("requirements"),
       field<&N::issuedBy>("issued_by", "user"), field<&N::issuedAt>("issued_at"),
       field<&N::cancelReason>("cancel_reason"), field<&N::cancelledBy>("cancelled_by", "user"),
       field<&N::cancelledAt>("cancelled_at")},
      {parts<&N::lines>("shipping_notice_line", "notice_id",
                        {field<&L::id>("id"), field<&L::lineNo>("line_no"), field<&L::quantity>("quantity"),
                         field<&L::fromStock>("from_stock"), field<&L::lot>("lot"), field<&L::packages>("packages"),
                         field<&L::shipped>("shipped"), field<&L::shippedFromStock>("shipped_from_stock")})});
}

Table shipmentTable() {
  using S = Shipment;
  using L = ShipmentLine;
  return table<S>(
      u"shipment", "shipment",
      {field<&S::id>("id"), field<&S::order>("order_id", "order"), field<&S::notice>("notice_id", "shipping_notice"),
       field<&S::date>("date"), field<&S::waybillNo>("waybill_no"), field<&S::carrier>("carrier"),
       field<&S::remark>("remark"), field<&S::shippedBy>("shipped_by", "user"), field<&S::shippedAt>("shipped_at")},
      {parts<&S::lines>("shipment_line", "shipment_id",
                        {field<&L::id>("id"), field<&L::lineNo>("line_no"), field<&L::quantity>("quantity"),
                         field<&L::fromStock>("from_stock")})});
}

Table deliveryTable() {
  using D = DeliveryConfirmation;
  using L = DeliveryLine;
  return table<D>(
      u"delivery_confirmation", "delivery_confirmation",
      {field<&D::id>("id"), field<&D::order>("order_id", "order"), field<&D::shipment>("shipment_id", "shipment"),
       field<&D::agreedDate>("agreed_date"), field<&D::method>("method"), field<&D::carrier>("carrier"),
       field<&D::trackingNo>("tracking_no"), field<&D::receivedDate>("received_date"), field<&D::receiver>("receiver"),
       field<&D::remark>("remark"), field<&D::confirmedBy>("confirmed_by", "user"),
       field<&D::confirmedAt>("confirmed_at")},
      {parts<&D::lines>("delivery_line", "confirmation_id",
                        {field<&L::id>("id"), field<&L::lineNo>("line_no"), field<&L::received>("received"),
                         field<&L::damaged>("damaged"), field<&L::damage>("damage")})});
}

Table moveTable() {
  using M = StockMove;
  return table<M>(u"stock_move", "stock_move",
                  {field<&M::id>("id"), field<&M::product>("product_id", "product"), field<&M::quantity>("quantity"),
                   field<&M::reason>("reason"), field<&M::order>("order_id", "order"), field<&M::lineNo>("line_no"),
                   field<&M::lot>("lot"), field<&M::by>("moved_by", "user"), field<&M::at>("moved_at")});
}

/// Unaudited: it repeats the moves and the notices.
Table levelTable() {
  using L = StockLevel;
  return unaudited(
      table<L>(u"stock_level", "stock_level",
               {field<&L::id>("id"), field<&L::version>("version"), field<&L::product>("product_id", "product"),
                field<&L::onHand>("on_hand"), field<&L::reserved>("reserved")}));
}

}  // namespace

std::vector<Table> shippingTables() {
  return {noticeTable(), shipmentTable(), deliveryTable(), moveTable(), levelTable()};
}

}  // namespace gendan::storage
