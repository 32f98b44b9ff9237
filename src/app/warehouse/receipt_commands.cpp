// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warehouse/receipt_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/feeding.h"
#include "app/orders/order_access.h"
#include "app/risk/credit.h"
#include "app/warehouse/stock_ledger.h"
#include "domain/orders/document_lines.h"
#include "domain/shipping/delivery.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<> mayAccept(UnitOfWork& u, const OrderData& order) {
  const auto me = u.actor().user;
  auto relations = relationsTo(u, order);
  relations.set(Relation::SamePerson, order.responsible == me || order.enteredBy == me);
  return permits(Action::GoodsAccept, Access::Do, u.actor(), relations);
}

Result<> moveStock(UnitOfWork& u, const Order& order, int lineNo, Quantity quantity, StockReason reason,
                   const QString& lot) {
  GENDAN_TRY(const auto* line, order.line(lineNo));
  if (!line->stocked || quantity.isZero()) return {};
  StockMove move;
  move.product = line->product;
  move.quantity = quantity;
  move.reason = reason;
  move.order = order.id();
  move.lineNo = lineNo;
  move.lot = lot;
  return post(u, std::move(move));
}

/// A purchase that succeeds or fails shows on the sales order that waits for it.
void tellOfVerdict(UnitOfWork& u, const OrderData& purchase, NoticeSubject subject) {
  tellDepartment(u, purchase.owner, subject, purchase);
  if (const auto fed = fedOrder(u, purchase)) tellUser(u, fed->leadTracker, subject, *fed);
}

bool isAny(const GoodsAcceptance& acceptance, Quantity GoodsAcceptanceLine::*amount) {
  return std::ranges::any_of(acceptance.lines, [amount](const auto& line) { return (line.*amount).isPositive(); });
}

/// What the shipment or receipt that a return names had brought of its line.
Result<> checkSource(UnitOfWork& u, const ReturnNote& note) {
  if (note.shipment.isValid()) {
    const auto shipment = u.load<Shipment>(note.shipment);
    if (!shipment || shipment->order != note.order) return refuse(invalid(u"shipment", u"other_order"));
    const auto deliveries = u.find<DeliveryConfirmation>({where<&DeliveryConfirmation::shipment>(note.shipment)});
    return checkReturnable(note, totalOf(deliveries, note.lineNo, &DeliveryLine::received),
                           u.find<ReturnNote>({where<&ReturnNote::shipment>(note.shipment)}));
  }
  if (note.receipt.isValid()) {
    const auto receipt = u.load<GoodsReceipt>(note.receipt);
    if (!receipt || receipt->order != note.order) return refuse(invalid(u"receipt", u"other_order"));
    const auto verdicts = u.find<GoodsAcceptance>({where<&GoodsAcceptance::receipt>(note.receipt)});
    return checkReturnable(note, totalOf(verdicts, note.lineNo, &GoodsAcceptanceLine::accepted),
                           u.find<ReturnNote>({where<&ReturnNote::receipt>(note.receipt)}));
  }
  return {};
}

void tellOfReturn(UnitOfWork& u, const OrderData& order, ReturnKind kind) {
  constexpr auto kSubject = NoticeSubject::GoodsReturned;
  tellDepartment(u, order.executor, kSubject, order);
  tellFunction(u, order.kind == OrderKind::Sales ? Function::Warehouse : Function::Quality, kSubject, order);
  if (kind == ReturnKind::Credit) tellFunction(u, Function::Finance, kSubject, order);
  tellUser(u, order.leadTracker, kSubject, order);
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const ArriveGoods& command) {
  GENDAN_TRY(auto order, orderFor(u, command.receipt.order, command.version, Action::GoodsAccept));
  GENDAN_CHECK(order.canMoveGoods(OrderKind::Purchase, u"goods.arrive"));
  auto receipt = command.receipt;
  if (!receipt.date.isValid()) receipt.date = u.today();
  GENDAN_CHECK(checkArrival(receipt, u.today()));
  GENDAN_CHECK(order.arrive(amountsOf(receipt.lines, &GoodsReceiptLine::quantity), u.now()));
  receipt.number = nextNumber(u, Series::GoodsReceipt);
  receipt.recordedBy = u.actor().user;
  receipt.recordedAt = u.now();
  u.add(receipt);
  saveOrder(u, order);
  tellDepartment(u, order.data().owner, NoticeSubject::GoodsArrived, order.data());
  tellFunction(u, Function::Quality, NoticeSubject::GoodsArrived, order.data());
  return Outcome{receipt.id.value(), receipt.number};
}

Result<Outcome> handle(UnitOfWork& u, const AcceptGoods& command) {
  GENDAN_TRY(const auto receipt, u.load<GoodsReceipt>(command.acceptance.receipt));
  GENDAN_TRY(auto order, loadOrder(u, receipt.order));
  GENDAN_CHECK(mayAccept(u, order.data()));
  GENDAN_CHECK(order.canReceive(OrderKind::Purchase, u"goods.accept"));
  auto draft = command.acceptance;
  if (!draft.date.isValid()) draft.date = u.today();
  const auto earlier = u.find<GoodsAcceptance>({where<&GoodsAcceptance::receipt>(receipt.id)});
  GENDAN_TRY(auto acceptance, judge(std::move(draft), receipt, earlier, u.today()));
  GENDAN_CHECK(order.acceptGoods(amountsOf(acceptance.lines, &GoodsAcceptanceLine::accepted),
                                 amountsOf(acceptance.lines, &GoodsAcceptanceLine::rejected), acceptance.date,
                                 u.now()));
  acceptance.acceptedBy = u.actor().user;
  acceptance.acceptedAt = u.now();
  u.add(acceptance);
  for (const auto& line : acceptance.lines)
    GENDAN_CHECK(moveStock(u, order, line.lineNo, line.accepted, StockReason::Accepted,
                           lineOf(receipt.lines, line.lineNo)->lot));
  saveOrder(u, order);
  if (isAny(acceptance, &GoodsAcceptanceLine::accepted)) tellOfVerdict(u, order.data(), NoticeSubject::GoodsAccepted);
  if (isAny(acceptance, &GoodsAcceptanceLine::rejected)) tellOfVerdict(u, order.data(), NoticeSubject::GoodsRejected);
  return Outcome{acceptance.id.value(), receipt.number};
}

Result<Outcome> handle(UnitOfWork& u, const ReturnGoods& command) {
  GENDAN_TRY(auto order, loadOrder(u, command.note.order, command.version));
  GENDAN_CHECK(mayAct(u, order.data(), order.isSales() ? Action::DeliveryConfirm : Action::GoodsAccept));
  GENDAN_CHECK(order.canTakeBack());
  auto note = command.note;
  if (!note.date.isValid()) note.date = u.today();
  GENDAN_CHECK(checkReturn(note, order.kind(), u.today()));
  GENDAN_CHECK(order.takeBack(note.lineNo, note.quantity, note.kind, u.now()));
  GENDAN_CHECK(checkSource(u, note));
  if (!order.isSales()) GENDAN_CHECK(moveStock(u, order, note.lineNo, -note.quantity, StockReason::Returned, note.lot));
  note.number = nextNumber(u, Series::ReturnNote);
  note.returnedBy = u.actor().user;
  note.returnedAt = u.now();
  u.add(note);
  saveOrder(u, order);
  tellOfCredit(u, order);
  tellOfReturn(u, order.data(), note.kind);
  return Outcome{note.id.value(), note.number};
}

}  // namespace gendan::app
