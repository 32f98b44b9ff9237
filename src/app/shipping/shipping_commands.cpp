// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipping/shipping_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/risk/credit.h"
#include "app/warehouse/stock_ledger.h"
#include "domain/orders/document_lines.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<> addressToParty(UnitOfWork& u, ShippingNotice& notice, PartyId id) {
  GENDAN_TRY(const auto party, u.load<Party>(id));
  if (notice.consignee.isEmpty()) notice.consignee = party.contact.isEmpty() ? party.name : party.contact;
  if (notice.phone.isEmpty()) notice.phone = party.phone;
  if (notice.address.isEmpty()) notice.address = party.address;
  return {};
}

/// Reserves what the notice takes from stock, and lets the order know.
Result<> takeFromStock(UnitOfWork& u, Order& order, const ShippingNotice& notice) {
  FieldErrors errors;
  for (size_t i = 0; i < notice.lines.size(); ++i) {
    const auto& taken = notice.lines[i];
    if (taken.fromStock.isZero()) continue;
    const auto line = order.line(taken.lineNo);
    if (!line) {
      errors.add(lineField(i, u"line"), u"no_such_line");
      continue;
    }
    GENDAN_CHECK(order.takeFromStock(taken.lineNo, taken.fromStock));
    const bool stocked = (*line)->stocked;
    errors.addIf(!stocked, lineField(i, u"from_stock"), u"not_stocked");
    if (stocked && !reserveStock(u, (*line)->product, taken.fromStock))
      errors.add(lineField(i, u"from_stock"), u"exceeds_stock");
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"shippingNotice.issue"));
  return {};
}

Result<> withdraw(UnitOfWork& u, Order& order, ShippingNotice& notice, const QString& reason) {
  GENDAN_CHECK(cancel(notice, reason));
  for (const auto& open : notice.lines) {
    if (open.left().isZero()) continue;
    GENDAN_CHECK(order.withdrawShipment(open.lineNo, open.left(), open.leftFromStock()));
    GENDAN_TRY(const auto* line, order.line(open.lineNo));
    if (open.leftFromStock().isPositive()) releaseStock(u, line->product, open.leftFromStock());
  }
  notice.cancelledBy = u.actor().user;
  notice.cancelledAt = u.now();
  u.save(notice);
  return {};
}

void tellAboutNotice(UnitOfWork& u, const Order& order, NoticeSubject subject) {
  tellDepartment(u, order.data().owner, subject, order.data());
  tellFunction(u, Function::Warehouse, subject, order.data());
}

/// What was promised from stock leaves it.
Result<> leaveStock(UnitOfWork& u, const Order& order, const ShippingNotice& notice, const Shipment& shipment) {
  FieldErrors errors;
  for (size_t i = 0; i < shipment.lines.size(); ++i) {
    const auto& leaving = shipment.lines[i];
    if (leaving.fromStock.isZero()) continue;
    GENDAN_TRY(const auto* line, order.line(leaving.lineNo));
    releaseStock(u, line->product, leaving.fromStock);
    StockMove move;
    move.product = line->product;
    move.quantity = -leaving.fromStock;
    move.reason = StockReason::Dispatched;
    move.order = order.id();
    move.lineNo = leaving.lineNo;
    move.lot = lineOf(notice.lines, leaving.lineNo)->lot;
    if (const auto posted = post(u, move); !posted) errors.merge(posted.error(), QStringLiteral("lines[%1].").arg(i));
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"goods.dispatch"));
  return {};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const IssueShippingNotice& command) {
  GENDAN_TRY(auto order, orderFor(u, command.notice.order, command.version, Action::ShippingNoticeIssue));
  GENDAN_CHECK(order.canMoveGoods(OrderKind::Sales, u"shippingNotice.issue"));
  auto draft = command.notice;
  if (!draft.date.isValid()) draft.date = u.today();
  GENDAN_CHECK(addressToParty(u, draft, order.data().terms.party));
  GENDAN_TRY(auto notice, issue(std::move(draft)));
  GENDAN_CHECK(takeFromStock(u, order, notice));
  GENDAN_CHECK(order.notifyShipment(amountsOf(notice.lines, &ShippingNoticeLine::quantity), u.now()));
  notice.number = nextNumber(u, Series::ShippingNotice);
  notice.issuedBy = u.actor().user;
  notice.issuedAt = u.now();
  u.add(notice);
  saveOrder(u, order);
  tellAboutNotice(u, order, NoticeSubject::ShippingNoticeIssued);
  return Outcome{notice.id.value(), notice.number};
}

Result<Outcome> handle(UnitOfWork& u, const CancelShippingNotice& command) {
  GENDAN_TRY(auto notice, u.load<ShippingNotice>(command.notice, command.version));
  GENDAN_TRY(auto order, orderFor(u, notice.order, 0, Action::ShippingNoticeIssue));
  GENDAN_CHECK(withdraw(u, order, notice, command.reason));
  saveOrder(u, order);
  tellAboutNotice(u, order, NoticeSubject::ShippingNoticeCancelled);
  return Outcome{notice.id.value(), notice.number};
}

Result<> cancelOpenNotices(UnitOfWork& u, Order& order, const QString& reason) {
  auto open = u.find<ShippingNotice>(
      {where<&ShippingNotice::order>(order.id()), where<&ShippingNotice::state>(NoticeState::Open)});
  for (auto& notice : open) GENDAN_CHECK(withdraw(u, order, notice, reason));
  if (!open.empty()) tellAboutNotice(u, order, NoticeSubject::ShippingNoticeCancelled);
  return {};
}

Result<Outcome> handle(UnitOfWork& u, const DispatchGoods& command) {
  GENDAN_TRY(auto notice, u.load<ShippingNotice>(command.shipment.notice, command.version));
  GENDAN_TRY(auto order, orderFor(u, notice.order, 0, Action::GoodsDispatch));
  GENDAN_CHECK(order.canMoveGoods(OrderKind::Sales, u"goods.dispatch"));
  GENDAN_CHECK(mayShipOnCredit(u, order));
  auto draft = command.shipment;
  if (!draft.date.isValid()) draft.date = u.today();
  GENDAN_TRY(auto shipment, dispatch(notice, std::move(draft), u.today()));
  GENDAN_CHECK(order.ship(amountsOf(shipment.lines, &ShipmentLine::quantity)));
  GENDAN_CHECK(leaveStock(u, order, notice, shipment));
  shipment.shippedBy = u.actor().user;
  shipment.shippedAt = u.now();
  u.add(shipment);
  u.save(notice);
  saveOrder(u, order);
  tellDepartment(u, order.data().owner, NoticeSubject::Dispatched, order.data());
  return Outcome{shipment.id.value(), notice.number};
}

Result<Outcome> handle(UnitOfWork& u, const ConfirmDelivery& command) {
  GENDAN_TRY(const auto shipment, u.load<Shipment>(command.delivery.shipment));
  GENDAN_TRY(auto order, orderFor(u, shipment.order, 0, Action::DeliveryConfirm));
  GENDAN_CHECK(order.canReceive(OrderKind::Sales, u"delivery.confirm"));
  const auto earlier = u.find<DeliveryConfirmation>({where<&DeliveryConfirmation::shipment>(shipment.id)});
  GENDAN_TRY(auto delivery, confirmDelivery(command.delivery, shipment, earlier, u.today()));
  GENDAN_CHECK(
      order.confirmReceipt(amountsOf(delivery.lines, &DeliveryLine::received), delivery.receivedDate, u.now()));
  delivery.confirmedBy = u.actor().user;
  delivery.confirmedAt = u.now();
  u.add(delivery);
  saveOrder(u, order);
  tellUser(u, order.data().leadTracker,
           hasDamage(delivery) ? NoticeSubject::DeliveryDamaged : NoticeSubject::DeliveryConfirmed, order.data());
  return Outcome{delivery.id.value(), order.data().number};
}

}  // namespace gendan::app
