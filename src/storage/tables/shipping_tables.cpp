// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shipping/delivery.h"
#include "domain/warehouse/goods_receipt.h"
#include "domain/warehouse/return_note.h"
#include "domain/warehouse/stock_count.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

namespace {

Table shippingNoticeTable() {
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

Table receiptTable() {
  using R = GoodsReceipt;
  using L = GoodsReceiptLine;
  return table<R>(
      u"goods_receipt", "goods_receipt",
      {field<&R::id>("id"), field<&R::number>("number"), field<&R::order>("order_id", "order"), field<&R::date>("date"),
       field<&R::deliveryNoteNo>("delivery_note_no"), field<&R::carrier>("carrier"), field<&R::remark>("remark"),
       field<&R::recordedBy>("recorded_by", "user"), field<&R::recordedAt>("recorded_at")},
      {parts<&R::lines>("goods_receipt_line", "receipt_id",
                        {field<&L::id>("id"), field<&L::lineNo>("line_no"), field<&L::quantity>("quantity"),
                         field<&L::lot>("lot")})});
}

Table acceptanceTable() {
  using A = GoodsAcceptance;
  using L = GoodsAcceptanceLine;
  return table<A>(
      u"goods_acceptance", "goods_acceptance",
      {field<&A::id>("id"), field<&A::order>("order_id", "order"), field<&A::receipt>("receipt_id", "goods_receipt"),
       field<&A::date>("date"), field<&A::remark>("remark"), field<&A::acceptedBy>("accepted_by", "user"),
       field<&A::acceptedAt>("accepted_at")},
      {parts<&A::lines>("goods_acceptance_line", "acceptance_id",
                        {field<&L::id>("id"), field<&L::lineNo>("line_no"), field<&L::accepted>("accepted"),
                         field<&L::rejected>("rejected"), field<&L::reason>("reason")})});
}

Table returnTable() {
  using R = ReturnNote;
  return table<R>(u"return_note", "return_note",
                  {field<&R::id>("id"), field<&R::number>("number"), field<&R::order>("order_id", "order"),
                   field<&R::lineNo>("line_no"), field<&R::quantity>("quantity"), field<&R::kind>("kind"),
                   field<&R::reason>("reason"), field<&R::date>("date"), field<&R::shipment>("shipment_id", "shipment"),
                   field<&R::receipt>("receipt_id", "goods_receipt"), field<&R::lot>("lot"),
                   field<&R::returnedBy>("returned_by", "user"), field<&R::returnedAt>("returned_at")});
}

Table countTable() {
  using C = StockCount;
  return table<C>(
      u"stock_count", "stock_count",
      {field<&C::id>("id"), field<&C::version>("version"), field<&C::product>("product_id", "product"),
       field<&C::counted>("counted"), field<&C::booked>("booked"), field<&C::note>("note"), field<&C::state>("state"),
       field<&C::countedBy>("counted_by", "user"), field<&C::countedAt>("counted_at"),
       field<&C::decidedBy>("decided_by", "user"), field<&C::decidedFor>("decided_for", "user"),
       field<&C::decidedAt>("decided_at"), field<&C::decisionNote>("decision_note")});
}

}  // namespace

std::vector<Table> shippingTables() {
  return {shippingNoticeTable(),  shipmentTable(),   deliveryTable(), moveTable(), levelTable(),
          receiptTable(), acceptanceTable(), returnTable(),   countTable()};
}

}  // namespace gendan::storage
