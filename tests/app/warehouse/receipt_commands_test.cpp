// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warehouse/receipt_commands.h"

#include "app/shipping/shipping_commands.h"
#include "support/goods.h"

namespace gendan::app {
namespace {

using namespace domain;
using namespace gendan::testing;

ArriveGoods arrivalOf(OrderId order, int lineNo, const char* quantity) {
  ArriveGoods arrive;
  arrive.receipt.order = order;
  arrive.receipt.deliveryNoteNo = u"DN-1"_qs;
  arrive.receipt.lines = {{{}, lineNo, qty(quantity), u"L7"_qs}};
  return arrive;
}

AcceptGoods acceptanceOf(qint64 receipt, const char* accepted, const char* rejected = "0") {
  AcceptGoods accept;
  accept.acceptance.receipt = GoodsReceiptId(receipt);
  accept.acceptance.lines = {{{}, 1, qty(accepted), qty(rejected), u"rust"_qs}};
  return accept;
}

ReturnGoods returnOf(OrderId order, const char* quantity, ReturnKind kind) {
  ReturnGoods goods;
  goods.note.order = order;
  goods.note.lineNo = 1;
  goods.note.quantity = qty(quantity);
  goods.note.kind = kind;
  goods.note.reason = u"cracked"_qs;
  return goods;
}

/// A purchase order of 10 bolts by bill.
class Receiving : public ::testing::Test {
 protected:
  LineQuantities done() { return shop.order(id).lines.front().done; }
  qint64 arrived(const char* quantity) { return shop.done(arrivalOf(id, 1, quantity), u"wes"_qs); }
  /// Hands the order to somebody whom the use cases would never let buy.
  void edit(void (*change)(OrderData&, UserId), UserId user) {
    inShop(shop, u"bianca"_qs, [&](UnitOfWork& u) -> Result<> {
      GENDAN_TRY(auto data, u.load<OrderData>(id));
      change(data, user);
      u.save(data);
      return {};
    });
  }

  Shop shop;
  OrderId id = shop.allocated(OrderKind::Purchase, {qty("10")});
};

TEST_F(Receiving, AcceptedGoodsLieInStock) {
  const auto arrival = shop.perform(arrivalOf(id, 1, "6"), u"wes"_qs);
  ASSERT_TRUE(arrival.has_value());
  EXPECT_EQ(arrival->outcome.number, u"GR-2026-00001"_qs);
  EXPECT_EQ(shop.order(id).state, OrderState::Executing);
  EXPECT_TRUE(stockOf(shop, u"BOLT"_qs).onHand.isZero());
  shop.done(acceptanceOf(arrival->outcome.id, "5", "1"), u"wanda"_qs);
  EXPECT_EQ(shop.order(id).state, OrderState::Delivering);
  EXPECT_EQ(done().accepted, qty("5"));
  EXPECT_EQ(done().rejected, qty("1"));
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).onHand, qty("5"));
  const auto moves = shop.find<StockMove>({});
  ASSERT_EQ(moves.size(), 1U);
  EXPECT_EQ(moves.front().order, id);
  EXPECT_EQ(moves.front().lineNo, 1);
  EXPECT_EQ(moves.front().lot, u"L7"_qs);
  EXPECT_EQ(moves.front().reason, StockReason::Accepted);
}

TEST_F(Receiving, AcceptingEverythingFinishesDelivery) {
  shop.done(acceptanceOf(arrived("4"), "4"), u"wes"_qs);
  shop.done(acceptanceOf(arrived("6"), "6"), u"wes"_qs);
  EXPECT_EQ(shop.order(id).state, OrderState::Settling);
  EXPECT_EQ(shop.order(id).lines.front().actualDate, localDate(shop.clock.now()));
}

TEST_F(Receiving, IsForTheWarehouseOnly) {
  const auto receipt = arrived("4");
  for (const auto& login : {u"bill"_qs, u"sara"_qs, u"quin"_qs, u"max"_qs}) {
    EXPECT_EQ(shop.perform(arrivalOf(id, 1, "1"), login).error().code, Code::Forbidden) << login.toStdString();
    EXPECT_EQ(shop.perform(acceptanceOf(receipt, "1"), login).error().code, Code::Forbidden) << login.toStdString();
  }
}

TEST_F(Receiving, TheBuyerDoesNotAcceptHerOwnGoods) {
  const auto receipt = arrived("4");
  edit([](OrderData& data, UserId user) { data.responsible = user; }, shop.user(u"wes"_qs));
  const auto buyer = shop.perform(acceptanceOf(receipt, "1"), u"wes"_qs);
  ASSERT_FALSE(buyer.has_value());
  EXPECT_EQ(buyer.error().fields, (QList<FieldError>{{u"separation"_qs, u"same_person"_qs}}));
  shop.done(acceptanceOf(receipt, "1"), u"wanda"_qs);
}

TEST_F(Receiving, NorDoesWhoEnteredTheOrder) {
  const auto receipt = arrived("4");
  edit([](OrderData& data, UserId user) { data.enteredBy = user; }, shop.user(u"wes"_qs));
  EXPECT_EQ(shop.perform(acceptanceOf(receipt, "1"), u"wes"_qs).error().code, Code::Forbidden);
  shop.done(acceptanceOf(receipt, "1"), u"wanda"_qs);
}

TEST_F(Receiving, NoMoreArrivesThanWasOrdered) {
  const auto refused = shop.perform(arrivalOf(id, 1, "10.0001"), u"wes"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].quantity"_qs, u"exceeds_ordered"_qs}}));
}

TEST_F(Receiving, TheVerdictsKeepToTheirReceipt) {
  const auto receipt = arrived("4");
  arrived("6");
  shop.done(acceptanceOf(receipt, "3"), u"wes"_qs);
  const auto refused = shop.perform(acceptanceOf(receipt, "1", "1"), u"wes"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].accepted"_qs, u"exceeds_arrived"_qs}}));
}

TEST_F(Receiving, FailedGoodsStayOutOfStock) {
  const auto receipt = arrived("10");
  inShop(shop, u"quin"_qs, [&](UnitOfWork& u) -> Result<> {
    GENDAN_TRY(auto order, loadOrder(u, id));
    GENDAN_CHECK(order.inspect(1, qty("8"), qty("2"), false, u.now()));
    saveOrder(u, order);
    return {};
  });
  const auto refused = shop.perform(acceptanceOf(receipt, "9"), u"wes"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[0].quantity"_qs, u"failed_inspection"_qs}}));
  shop.done(acceptanceOf(receipt, "8", "2"), u"wes"_qs);
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).onHand, qty("8"));
}

TEST_F(Receiving, TellsWhoWaitsForTheGoods) {
  const auto sale = shop.allocated(OrderKind::Sales, {qty("5")});
  inShop(shop, u"bianca"_qs, [&](UnitOfWork& u) -> Result<> {
    GENDAN_TRY(auto data, u.load<OrderData>(id));
    data.feeds = sale;
    u.save(data);
    return {};
  });
  const auto receipt = arrived("4");
  EXPECT_EQ(lastTold(shop, shop.department(u"BUY"_qs), {}, id), NoticeSubject::GoodsArrived);
  EXPECT_EQ(lastTold(shop, shop.department(u"QC"_qs), {}, id), NoticeSubject::GoodsArrived);
  shop.done(acceptanceOf(receipt, "1"), u"wes"_qs);
  EXPECT_EQ(lastTold(shop, shop.department(u"BUY"_qs), {}, id), NoticeSubject::GoodsAccepted);
  EXPECT_EQ(lastTold(shop, {}, shop.user(u"tess"_qs), sale), NoticeSubject::GoodsAccepted);
  shop.done(acceptanceOf(receipt, "0", "1"), u"wes"_qs);
  EXPECT_EQ(lastTold(shop, shop.department(u"BUY"_qs), {}, id), NoticeSubject::GoodsRejected);
  EXPECT_EQ(lastTold(shop, {}, shop.user(u"tess"_qs), sale), NoticeSubject::GoodsRejected);
}

TEST_F(Receiving, GoodsGoBackToTheSupplierOutOfStock) {
  const auto receipt = arrived("10");
  shop.done(acceptanceOf(receipt, "10"), u"wes"_qs);
  auto goods = returnOf(id, "3", ReturnKind::Replace);
  goods.note.receipt = GoodsReceiptId(receipt);
  EXPECT_EQ(shop.perform(goods, u"bill"_qs).error().code, Code::Forbidden);
  const auto returned = shop.perform(goods, u"wes"_qs);
  ASSERT_TRUE(returned.has_value());
  EXPECT_EQ(returned->outcome.number, u"RN-2026-00001"_qs);
  EXPECT_EQ(stockOf(shop, u"BOLT"_qs).onHand, qty("7"));
  EXPECT_EQ(shop.order(id).state, OrderState::Delivering) << "three more are owed";
  EXPECT_EQ(done().reopened, qty("3"));
  EXPECT_EQ(lastTold(shop, shop.department(u"BUY"_qs), {}, id), NoticeSubject::GoodsReturned);
}

TEST_F(Receiving, WhatHasLeftTheStockDoesNotGoBack) {
  shop.done(acceptanceOf(arrived("10"), "10"), u"wes"_qs);
  inShop(shop, u"wes"_qs, [&](UnitOfWork& u) {
    StockMove move;
    move.product = shop.product(u"BOLT"_qs);
    move.quantity = qty("-8");
    move.reason = StockReason::Counted;
    return post(u, move);
  });
  const auto refused = shop.perform(returnOf(id, "3", ReturnKind::Credit), u"wes"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"quantity"_qs, u"exceeds_stock"_qs}}));
  EXPECT_TRUE(done().returned.isZero());
}

TEST_F(Receiving, AReturnKeepsToTheReceiptItNames) {
  const auto receipt = arrived("4");
  shop.done(acceptanceOf(receipt, "4"), u"wes"_qs);
  shop.done(acceptanceOf(arrived("6"), "6"), u"wes"_qs);
  auto goods = returnOf(id, "3", ReturnKind::Credit);
  goods.note.receipt = GoodsReceiptId(receipt);
  shop.done(goods, u"wes"_qs);
  goods.note.quantity = qty("2");
  EXPECT_EQ(shop.perform(goods, u"wes"_qs).error().fields,
            (QList<FieldError>{{u"quantity"_qs, u"exceeds_delivered"_qs}}));
  const auto other = shop.allocated(OrderKind::Purchase, {qty("10")});
  const auto otherReceipt = shop.done(arrivalOf(other, 1, "5"), u"wes"_qs);
  goods.note.receipt = GoodsReceiptId(otherReceipt);
  EXPECT_EQ(shop.perform(goods, u"wes"_qs).error().fields, (QList<FieldError>{{u"receipt"_qs, u"other_order"_qs}}));
}

TEST(ReturnFromCustomer, IsForSalesAndStaysOutOfStock) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  havePassed(shop, id, 1, qty("5"));
  IssueShippingNotice issue;
  issue.notice.order = id;
  issue.notice.lines = {{{}, 1, qty("5"), {}, {}, 0, {}, {}}};
  DispatchGoods dispatch;
  dispatch.shipment.notice = ShippingNoticeId(shop.done(issue, u"pete"_qs));
  dispatch.shipment.lines = {{{}, 1, qty("5"), {}}};
  ConfirmDelivery confirm;
  confirm.delivery.shipment = ShipmentId(shop.done(dispatch, u"wes"_qs));
  confirm.delivery.receivedDate = localDate(shop.clock.now());
  confirm.delivery.receiver = u"Ms Li"_qs;
  confirm.delivery.lines = {{{}, 1, qty("4"), {}, {}}};
  shop.done(confirm, u"sara"_qs);
  auto goods = returnOf(id, "5", ReturnKind::Credit);
  EXPECT_EQ(shop.perform(goods, u"wes"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(goods, u"sara"_qs).error().fields.front().reason, u"exceeds_delivered"_qs);
  goods.note.quantity = qty("2");
  goods.note.shipment = confirm.delivery.shipment;
  shop.done(goods, u"sara"_qs);
  EXPECT_EQ(shop.order(id).lines.front().done.credited, qty("2"));
  EXPECT_TRUE(shop.find<StockMove>({}).empty());
  for (const auto& department : {u"WS1"_qs, u"STORE"_qs, u"FIN"_qs})
    EXPECT_EQ(lastTold(shop, shop.department(department), {}, id), NoticeSubject::GoodsReturned)
        << department.toStdString();
}

}  // namespace
}  // namespace gendan::app
