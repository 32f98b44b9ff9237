// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shipping/shipping_commands.h"

#include "app/changes/change_commands.h"
#include "support/goods.h"

namespace gendan::app {
namespace {

using namespace domain;
using namespace gendan::testing;

IssueShippingNotice noticeFor(OrderId order, std::vector<ShippingNoticeLine> lines) {
  IssueShippingNotice issue;
  issue.notice.order = order;
  issue.notice.consignee = u"Ms Li"_qs;
  issue.notice.lines = std::move(lines);
  return issue;
}

ShippingNoticeLine lineFor(int lineNo, const char* quantity, const char* fromStock = "0") {
  ShippingNoticeLine line;
  line.lineNo = lineNo;
  line.quantity = qty(quantity);
  line.fromStock = qty(fromStock);
  return line;
}

DispatchGoods dispatchOf(qint64 notice, int lineNo, const char* quantity) {
  DispatchGoods dispatch;
  dispatch.shipment.notice = ShippingNoticeId(notice);
  dispatch.shipment.lines = {{{}, lineNo, qty(quantity), {}}};
  return dispatch;
}

ConfirmDelivery deliveryOf(const Shop& shop, qint64 shipment, int lineNo, const char* received) {
  ConfirmDelivery confirm;
  confirm.delivery.shipment = ShipmentId(shipment);
  confirm.delivery.receivedDate = localDate(shop.clock.now());
  confirm.delivery.receiver = u"Ms Li"_qs;
  confirm.delivery.lines = {{{}, lineNo, qty(received), {}, {}}};
  return confirm;
}

/// A sales order of 10 bolts, all passed by Quality.
class Shipping : public ::testing::Test {
 protected:
  Shipping() { havePassed(shop, id, 1, qty("10")); }

  LineQuantities done() { return shop.order(id).lines.front().done; }
  ShippingNotice notice(qint64 noticeId) { return shop.load<ShippingNotice>(ShippingNoticeId(noticeId)); }

  Shop shop;
  OrderId id = shop.allocated(OrderKind::Sales, {qty("10")});
};

TEST_F(Shipping, GoesFromNoticeToTheCustomerInParts) {
  const auto noticed = shop.perform(noticeFor(id, {lineFor(1, "10")}), u"pete"_qs);
  ASSERT_TRUE(noticed.has_value());
  EXPECT_EQ(noticed->outcome.number, u"SN-2026-00001"_qs);
  EXPECT_EQ(shop.order(id).state, OrderState::Delivering);
  const auto first = shop.done(dispatchOf(noticed->outcome.id, 1, "4"), u"wes"_qs);
  EXPECT_EQ(notice(noticed->outcome.id).state, NoticeState::Open);
  const auto second = shop.done(dispatchOf(noticed->outcome.id, 1, "6"), u"wanda"_qs);
  EXPECT_EQ(notice(noticed->outcome.id).state, NoticeState::Shipped);
  EXPECT_EQ(done().shipped, qty("10"));
  shop.done(deliveryOf(shop, first, 1, "4"), u"sara"_qs);
  EXPECT_EQ(shop.order(id).state, OrderState::Delivering);
  shop.done(deliveryOf(shop, second, 1, "6"), u"saul"_qs);
  EXPECT_EQ(done().received, qty("10"));
  EXPECT_EQ(shop.order(id).state, OrderState::Settling);
  EXPECT_TRUE(shop.find<StockMove>({}).empty()) << "goods made to order never were in stock";
}

TEST_F(Shipping, ANoticeIsIssuedByTheExecutingWorkshopOnly) {
  const auto issue = noticeFor(id, {lineFor(1, "10")});
  for (const auto& login : {u"paul"_qs, u"sara"_qs, u"wes"_qs, u"max"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(issue, login).error().code, Code::Forbidden) << login.toStdString();
}

TEST_F(Shipping, ANoticeTellsSalesAndTheWarehouse) {
  shop.done(noticeFor(id, {lineFor(1, "10")}), u"pete"_qs);
  for (const auto& department : {u"SALES"_qs, u"STORE"_qs})
    EXPECT_EQ(lastTold(shop, shop.department(department), {}, id), NoticeSubject::ShippingNoticeIssued);
}

TEST_F(Shipping, ANoticeIsAddressedToTheCustomerUnlessItSaysOtherwise) {
  auto issue = noticeFor(id, {lineFor(1, "10")});
  issue.notice.consignee.clear();
  const auto issued = notice(shop.done(issue, u"pete"_qs));
  EXPECT_EQ(issued.consignee, u"ACME"_qs);
  EXPECT_EQ(issued.date, localDate(shop.clock.now()));
  EXPECT_EQ(issued.issuedBy, shop.user(u"pete"_qs));
}

TEST_F(Shipping, ANoticeNeedsPassedGoods) {
  const auto refused = shop.perform(noticeFor(id, {lineFor(1, "10.5")}), u"pete"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].quantity"_qs, u"exceeds_passed"_qs}}));
  EXPECT_TRUE(done().notified.isZero());
}

TEST_F(Shipping, ANoticeOnAStaleOrderIsRefused) {
  auto issue = noticeFor(id, {lineFor(1, "1")});
  issue.version = 1;
  EXPECT_EQ(shop.perform(issue, u"pete"_qs).error().code, Code::Stale);
}

TEST_F(Shipping, AHoldStopsNoticesAndDispatchButNotTheWayBack) {
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "5")}), u"pete"_qs);
  shop.done(HoldOrder{id, 0, u"letter of credit missing"_qs}, u"sofia"_qs);
  EXPECT_EQ(shop.perform(noticeFor(id, {lineFor(1, "5")}), u"pete"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(shop.perform(dispatchOf(noticeId, 1, "5"), u"wes"_qs).error().code, Code::NotAllowedInState);
  shop.done(CancelShippingNotice{ShippingNoticeId(noticeId), 0, u"held"_qs}, u"pete"_qs);
  EXPECT_TRUE(done().notified.isZero());
}

TEST_F(Shipping, StockIsPromisedOnceAndLeavesOnDispatch) {
  const auto other = shop.allocated(OrderKind::Sales, {qty("10")});
  haveInStock(shop, u"BOLT"_qs, qty("6"));
  const auto noticeId = shop.done(noticeFor(other, {lineFor(1, "4", "4")}), u"pete"_qs);
  EXPECT_EQ(shop.order(other).lines.front().done.fromStock, qty("4"));
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).onHand, qty("6"));
  const auto refused = shop.perform(noticeFor(other, {lineFor(1, "3", "3")}), u"pete"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].from_stock"_qs, u"exceeds_stock"_qs}}));
  shop.done(dispatchOf(noticeId, 1, "3"), u"wes"_qs);
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).onHand, qty("3"));
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).reserved, qty("1"));
  const auto moves = shop.find<StockMove>({where<&StockMove::order>(other)});
  ASSERT_EQ(moves.size(), 1U);
  EXPECT_EQ(moves.front().quantity, qty("-3"));
  EXPECT_EQ(moves.front().reason, StockReason::Dispatched);
  EXPECT_EQ(moves.front().by, shop.user(u"wes"_qs));
}

TEST_F(Shipping, AServiceIsNotTakenFromStock) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("1")});
  inShop(shop, u"sara"_qs, [&](UnitOfWork& u) -> Result<> {
    GENDAN_TRY(auto data, u.load<OrderData>(order));
    data.lines.front().stocked = false;
    u.save(data);
    return {};
  });
  const auto refused = shop.perform(noticeFor(order, {lineFor(1, "1", "1"), lineFor(2, "1", "1")}), u"pete"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].from_stock"_qs, u"not_stocked"_qs},
                                                       {u"lines[1].line"_qs, u"no_such_line"_qs}}));
}

TEST_F(Shipping, CancellingTakesBackWhatHasNotLeft) {
  haveInStock(shop, u"BOLT"_qs, qty("6"));
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "10", "6")}), u"pete"_qs);
  shop.done(dispatchOf(noticeId, 1, "2"), u"wes"_qs);
  const CancelShippingNotice cancel{ShippingNoticeId(noticeId), 0, u"customer is moving house"_qs};
  EXPECT_EQ(shop.perform(cancel, u"wes"_qs).error().code, Code::Forbidden);
  shop.done(cancel, u"petra"_qs);
  const auto cancelled = notice(noticeId);
  EXPECT_EQ(cancelled.state, NoticeState::Cancelled);
  EXPECT_EQ(cancelled.cancelledBy, shop.user(u"petra"_qs));
  EXPECT_EQ(done().notified, qty("2"));
  EXPECT_EQ(done().fromStock, qty("2"));
  EXPECT_TRUE(stockOf(shop, u"BOLT"_qs).reserved.isZero());
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).onHand, qty("4"));
  EXPECT_EQ(lastTold(shop, shop.department(u"STORE"_qs), {}, id), NoticeSubject::ShippingNoticeCancelled);
  EXPECT_EQ(shop.perform(dispatchOf(noticeId, 1, "1"), u"wes"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(shop.perform(cancel, u"petra"_qs).error().code, Code::NotAllowedInState);
  shop.done(noticeFor(id, {lineFor(1, "8")}), u"pete"_qs);
}

TEST_F(Shipping, AllOpenNoticesOfAnOrderEndTogether) {
  const auto first = shop.done(noticeFor(id, {lineFor(1, "3")}), u"pete"_qs);
  shop.done(dispatchOf(first, 1, "3"), u"wes"_qs);
  const auto second = shop.done(noticeFor(id, {lineFor(1, "4")}), u"pete"_qs);
  const auto third = shop.done(noticeFor(id, {lineFor(1, "2")}), u"pete"_qs);
  inShop(shop, u"sofia"_qs, [&](UnitOfWork& u) -> Result<> {
    GENDAN_TRY(auto order, loadOrder(u, id));
    GENDAN_CHECK(cancelOpenNotices(u, order, u"order cancelled"_qs));
    saveOrder(u, order);
    return {};
  });
  EXPECT_EQ(notice(first).state, NoticeState::Shipped);
  EXPECT_EQ(notice(second).state, NoticeState::Cancelled);
  EXPECT_EQ(notice(third).state, NoticeState::Cancelled);
  EXPECT_EQ(done().notified, qty("3"));
}

TEST_F(Shipping, ACancelledOrderPromisesNothing) {
  haveInStock(shop, u"BOLT"_qs, qty("6"));
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "10", "6")}), u"pete"_qs);
  FileChange file;
  file.order = id;
  file.kind = ChangeKind::Cancel;
  file.wording.reason = file.wording.content = file.wording.effect = u"customer went out of business"_qs;
  file.wording.responsibility = {shop.department(u"WS1"_qs), shop.user(u"petra"_qs),
                                 localDate(shop.clock.now()).addDays(7)};
  DecideChange approve;
  approve.request = ChangeRequestId(shop.done(file, u"sara"_qs));
  for (const auto& head : {u"sofia"_qs, u"petra"_qs, u"fiona"_qs, u"wilma"_qs}) shop.done(approve, head);
  EXPECT_EQ(shop.order(id).state, OrderState::Cancelled);
  EXPECT_EQ(notice(noticeId).state, NoticeState::Cancelled);
  EXPECT_TRUE(stockOf(shop, u"BOLT"_qs).reserved.isZero());
}

TEST_F(Shipping, OnlyTheWarehouseDispatches) {
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "5")}), u"pete"_qs);
  for (const auto& login : {u"pete"_qs, u"sara"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(dispatchOf(noticeId, 1, "5"), login).error().code, Code::Forbidden) << login.toStdString();
  shop.done(dispatchOf(noticeId, 1, "5"), u"wes"_qs);
  EXPECT_EQ(lastTold(shop, shop.department(u"SALES"_qs), {}, id), NoticeSubject::Dispatched);
}

TEST_F(Shipping, DispatchKeepsToItsNoticeWhateverElseTheOrderHas) {
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "5")}), u"pete"_qs);
  shop.done(noticeFor(id, {lineFor(1, "5")}), u"pete"_qs);
  const auto refused = shop.perform(dispatchOf(noticeId, 1, "6"), u"wes"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].quantity"_qs, u"exceeds_notified"_qs}}));
}

TEST_F(Shipping, TheSumOfConfirmationsStaysWithinTheShipment) {
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "10")}), u"pete"_qs);
  const auto first = shop.done(dispatchOf(noticeId, 1, "4"), u"wes"_qs);
  shop.done(dispatchOf(noticeId, 1, "6"), u"wes"_qs);
  shop.done(deliveryOf(shop, first, 1, "3"), u"sara"_qs);
  const auto refused = shop.perform(deliveryOf(shop, first, 1, "2"), u"sara"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].received"_qs, u"exceeds_shipped"_qs}}));
  EXPECT_EQ(done().received, qty("3"));
}

TEST_F(Shipping, TheLeadTrackerHearsOfDeliveryAndOfDamage) {
  const auto noticeId = shop.done(noticeFor(id, {lineFor(1, "10")}), u"pete"_qs);
  const auto shipment = shop.done(dispatchOf(noticeId, 1, "10"), u"wes"_qs);
  EXPECT_EQ(shop.perform(deliveryOf(shop, shipment, 1, "1"), u"wes"_qs).error().code, Code::Forbidden);
  shop.done(deliveryOf(shop, shipment, 1, "1"), u"sara"_qs);
  EXPECT_EQ(lastTold(shop, {}, shop.user(u"tess"_qs), id), NoticeSubject::DeliveryConfirmed);
  auto damaged = deliveryOf(shop, shipment, 1, "9");
  damaged.delivery.lines.front().damaged = qty("2");
  damaged.delivery.lines.front().damage = u"crushed corner"_qs;
  shop.done(damaged, u"sara"_qs);
  EXPECT_EQ(lastTold(shop, {}, shop.user(u"tess"_qs), id), NoticeSubject::DeliveryDamaged);
}

}  // namespace
}  // namespace gendan::app
