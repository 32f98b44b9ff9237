// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipping/shipping_commands.h"

#include "cli/command_spec.h"

namespace gendan::cli {

using namespace app;

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

}  // namespace

std::vector<CommandSpec> shippingCommands() {
  return {issueNotice(), cancelNotice(), dispatchGoods(), confirmDelivery()};
}

}  // namespace gendan::cli
