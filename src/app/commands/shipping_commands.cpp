// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipping/shipping_commands.h"

#include "app/warehouse/receipt_commands.h"
#include "app/warehouse/stock_commands.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

namespace {

CommandSpec issueNotice() {
  using C = IssueShippingNotice;
  using N = domain::ShippingNotice;
  using L = domain::ShippingNoticeLine;
  return command<C>(
      {required(field<&C::notice, &N::order>("order", "order")), field<&C::version>("version"),
       field<&C::notice, &N::date>("date"), field<&C::notice, &N::consignee>("consignee"),
       field<&C::notice, &N::phone>("phone"), field<&C::notice, &N::address>("address"),
       field<&C::notice, &N::transport>("transport"), field<&C::notice, &N::carrier>("carrier"),
       field<&C::notice, &N::requirements>("requirements")},
      {partsOf<&C::notice, &N::lines>(
          "lines", {required(field<&L::lineNo>("line")), required(field<&L::quantity>("quantity")),
                    field<&L::fromStock>("from_stock"), field<&L::lot>("lot"), field<&L::packages>("packages")})});
}

CommandSpec cancelNotice() {
  using C = CancelShippingNotice;
  return command<C>({required(field<&C::notice>("notice", "shipping_notice")), field<&C::version>("version"),
                     required(field<&C::reason>("reason"))});
}

CommandSpec dispatchGoods() {
  using C = DispatchGoods;
  using S = domain::Shipment;
  using L = domain::ShipmentLine;
  return command<C>(
      {required(field<&C::shipment, &S::notice>("notice", "shipping_notice")), field<&C::version>("version"),
       field<&C::shipment, &S::date>("date"), field<&C::shipment, &S::waybillNo>("waybill_no"),
       field<&C::shipment, &S::carrier>("carrier"), field<&C::shipment, &S::remark>("remark")},
      {partsOf<&C::shipment, &S::lines>(
          "lines", {required(field<&L::lineNo>("line")), required(field<&L::quantity>("quantity"))})});
}

CommandSpec confirmDelivery() {
  using C = ConfirmDelivery;
  using D = domain::DeliveryConfirmation;
  using L = domain::DeliveryLine;
  return command<C>(
      {required(field<&C::delivery, &D::shipment>("shipment", "shipment")),
       field<&C::delivery, &D::agreedDate>("agreed_date"), field<&C::delivery, &D::method>("method"),
       field<&C::delivery, &D::carrier>("carrier"), field<&C::delivery, &D::trackingNo>("tracking_no"),
       required(field<&C::delivery, &D::receivedDate>("received_date")),
       required(field<&C::delivery, &D::receiver>("receiver")), field<&C::delivery, &D::remark>("remark")},
      {partsOf<&C::delivery, &D::lines>("lines",
                                        {required(field<&L::lineNo>("line")), required(field<&L::received>("received")),
                                         field<&L::damaged>("damaged"), field<&L::damage>("damage")})});
}

CommandSpec arriveGoods() {
  using C = ArriveGoods;
  using R = domain::GoodsReceipt;
  using L = domain::GoodsReceiptLine;
  return command<C>(
      {required(field<&C::receipt, &R::order>("order", "order")), field<&C::version>("version"),
       field<&C::receipt, &R::date>("date"), field<&C::receipt, &R::deliveryNoteNo>("delivery_note_no"),
       field<&C::receipt, &R::carrier>("carrier"), field<&C::receipt, &R::remark>("remark")},
      {partsOf<&C::receipt, &R::lines>("lines", {required(field<&L::lineNo>("line")),
                                                 required(field<&L::quantity>("quantity")), field<&L::lot>("lot")})});
}

CommandSpec acceptGoods() {
  using C = AcceptGoods;
  using A = domain::GoodsAcceptance;
  using L = domain::GoodsAcceptanceLine;
  return command<C>({required(field<&C::acceptance, &A::receipt>("receipt", "goods_receipt")),
                     field<&C::acceptance, &A::date>("date"), field<&C::acceptance, &A::remark>("remark")},
                    {partsOf<&C::acceptance, &A::lines>(
                        "lines", {required(field<&L::lineNo>("line")), field<&L::accepted>("accepted"),
                                  field<&L::rejected>("rejected"), field<&L::reason>("reason")})});
}

CommandSpec returnGoods() {
  using C = ReturnGoods;
  using R = domain::ReturnNote;
  return command<C>({required(field<&C::note, &R::order>("order", "order")), field<&C::version>("version"),
                     required(field<&C::note, &R::lineNo>("line")), required(field<&C::note, &R::quantity>("quantity")),
                     required(field<&C::note, &R::kind>("kind")), required(field<&C::note, &R::reason>("reason")),
                     field<&C::note, &R::date>("date"), field<&C::note, &R::shipment>("shipment", "shipment"),
                     field<&C::note, &R::receipt>("receipt", "goods_receipt"), field<&C::note, &R::lot>("lot")});
}

/// Confirming and rejecting a count take the same.
template <class C>
CommandSpec decideCount() {
  return command<C>(
      {required(field<&C::count>("count", "stock_count")), field<&C::version>("version"), field<&C::note>("note")});
}

}  // namespace

std::vector<CommandSpec> shippingCommands() {
  return {issueNotice(),
          cancelNotice(),
          dispatchGoods(),
          confirmDelivery(),
          arriveGoods(),
          acceptGoods(),
          returnGoods(),
          command<CountStock>({required(field<&CountStock::product>("product", "product")),
                               required(field<&CountStock::counted>("counted")), field<&CountStock::note>("note")}),
          decideCount<ConfirmCount>(),
          decideCount<RejectCount>()};
}

}  // namespace gendan::app
