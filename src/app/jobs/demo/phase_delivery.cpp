// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/phases.h"
#include "app/shipping/shipping_commands.h"

namespace gendan::app::demo {

using namespace domain;

namespace {

const std::vector<const char16_t*> kCarriers{u"顺丰速运 SF Express", u"德邦物流 Deppon", u"中远海运 COSCO",
                                             u"自提 pickup"};

Result<> confirm(OrderLife& life, ShipmentId shipment, const Amounts& amounts) {
  ConfirmDelivery command;
  command.delivery.shipment = shipment;
  command.delivery.receivedDate = life.day();
  command.delivery.receiver = u"收货部 Receiving"_qs;
  for (const auto& amount : amounts) {
    DeliveryLine line;
    line.lineNo = amount.lineNo;
    line.received = amount.quantity;
    command.delivery.lines.push_back(line);
  }
  GENDAN_CHECK(life.act(life.clerk, command));
  GENDAN_CHECK(logContact(life, u"客户已收货，无异议 received, no complaint", life.day().addDays(kUntilPaid)));
  life.meanwhile(life.day().addDays(3), readNotices);
  GENDAN_TRY(const auto data, life.order());
  const bool delivered = data.state == OrderState::Settling || data.state == OrderState::Completed;
  return delivered ? afterDelivery(life) : Result<>{};
}

Result<> dispatchLot(OrderLife& life, ShippingNoticeId notice, const Amounts& amounts) {
  DispatchGoods command;
  command.shipment.notice = notice;
  command.shipment.waybillNo = QStringLiteral("SF%1").arg(life.dice.between(10'000'000, 99'999'999));
  for (const auto& amount : amounts) {
    ShipmentLine line;
    line.lineNo = amount.lineNo;
    line.quantity = amount.quantity;
    command.shipment.lines.push_back(line);
  }
  GENDAN_TRY(const auto shipment, life.act(u"cang"_qs, command));
  life.soon(1, 6, [amounts, id = ShipmentId(shipment.id)](OrderLife& l) { return confirm(l, id, amounts); });
  return {};
}

}  // namespace

Result<> ship(OrderLife& life, const Amounts& amounts) {
  IssueShippingNotice command;
  command.notice.order = life.id;
  command.notice.carrier = QString::fromUtf16(life.dice.pick(kCarriers));
  for (const auto& amount : amounts) {
    ShippingNoticeLine line;
    line.lineNo = amount.lineNo;
    line.quantity = amount.quantity;
    line.packages = life.dice.between(1, 12);
    command.notice.lines.push_back(line);
  }
  GENDAN_TRY(const auto notice, life.act(life.executor, command));
  life.soon(0, 2, [amounts, id = ShippingNoticeId(notice.id)](OrderLife& l) { return dispatchLot(l, id, amounts); });
  return {};
}

}  // namespace gendan::app::demo
