// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "domain/orders/order.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

constexpr Instant kMoment{1'780'000'000'000};
const QDate kDeliveryDay(2026, 6, 1);

/// One line of 10, everything passed (sales) or arrived (purchase), in execution.
Order orderInWork(OrderKind kind) {
  OrderData data;
  data.kind = kind;
  data.state = OrderState::Executing;
  OrderLine line;
  line.lineNo = 1;
  line.quantity = Quantity::of(10);
  line.unitPrice = UnitPrice::of(2);
  if (kind == OrderKind::Sales) line.done.produced = line.done.passed = Quantity::of(10);
  else line.done.arrived = Quantity::of(10);
  data.lines = {line};
  data.paid = Money::zero(data.terms.currency);
  return Order(data);
}

std::vector<LineAmount> amount(qint64 quantity) { return {{1, Quantity::of(quantity)}}; }
const LineQuantities& quantitiesOf(const Order& order) { return order.data().lines.front().done; }
QString whyNot(const Result<>& result) {
  return result || result.error().fields.isEmpty() ? QString() : result.error().fields.front().reason;
}

TEST(WithdrawShipment, TakesBackNoMoreThanWasNotifiedAndNotShipped) {
  auto order = orderInWork(OrderKind::Sales);
  ASSERT_TRUE(order.notifyShipment(amount(8), kMoment).has_value());
  ASSERT_TRUE(order.ship(amount(3)).has_value());
  EXPECT_EQ(whyNot(order.withdrawShipment(1, Quantity::of(6), {})), u"exceeds_notified"_qs);
  EXPECT_EQ(quantitiesOf(order).notified, Quantity::of(8));
  ASSERT_TRUE(order.withdrawShipment(1, Quantity::of(5), {}).has_value());
  EXPECT_EQ(quantitiesOf(order).notified, Quantity::of(3));
  EXPECT_TRUE(order.notifyShipment(amount(7), kMoment).has_value());
}

TEST(WithdrawShipment, GivesTheShareFromStockBack) {
  auto order = orderInWork(OrderKind::Sales);
  ASSERT_TRUE(order.takeFromStock(1, Quantity::of(4)).has_value());
  ASSERT_TRUE(order.notifyShipment(amount(4), kMoment).has_value());
  EXPECT_EQ(whyNot(order.withdrawShipment(1, Quantity::of(3), Quantity::of(4))), u"exceeds_from_stock"_qs);
  ASSERT_TRUE(order.withdrawShipment(1, Quantity::of(4), Quantity::of(4)).has_value());
  EXPECT_TRUE(quantitiesOf(order).fromStock.isZero());
  EXPECT_TRUE(order.notifyShipment(amount(10), kMoment).has_value()) << "all ten that were made may leave";
}

TEST(WithdrawShipment, NeedsAnOrderThatIsNotClosedAndNothingElse) {
  for (const auto state :
       {OrderState::Delivering, OrderState::Settling, OrderState::Completed, OrderState::Cancelled}) {
    auto data = orderInWork(OrderKind::Sales).data();
    data.state = state;
    data.onHold = true;
    data.lines.front().done.notified = Quantity::of(5);
    Order order(data);
    EXPECT_TRUE(order.withdrawShipment(1, Quantity::of(5), {}).has_value()) << word(state).toStdString();
  }
  auto data = orderInWork(OrderKind::Sales).data();
  data.state = OrderState::Closed;
  data.lines.front().done.notified = Quantity::of(5);
  EXPECT_EQ(Order(data).withdrawShipment(1, Quantity::of(5), {}).error().code, Code::NotAllowedInState);
}

TEST(GoodsOf, AnOtherKindOfOrderAreRefused) {
  auto sale = orderInWork(OrderKind::Sales);
  auto purchase = orderInWork(OrderKind::Purchase);
  EXPECT_EQ(whyNot(sale.arrive(amount(1), kMoment)), u"wrong_kind"_qs);
  EXPECT_EQ(whyNot(sale.acceptGoods(amount(1), {}, kDeliveryDay, kMoment)), u"wrong_kind"_qs);
  EXPECT_EQ(whyNot(purchase.notifyShipment(amount(1), kMoment)), u"wrong_kind"_qs);
  EXPECT_EQ(whyNot(purchase.ship(amount(1))), u"wrong_kind"_qs);
  EXPECT_EQ(whyNot(purchase.confirmReceipt(amount(1), kDeliveryDay, kMoment)), u"wrong_kind"_qs);
}

TEST(GoodsOf, ACompletedOrderMayStillBeReceived) {
  auto data = orderInWork(OrderKind::Sales).data();
  data.tolerances.under = Rate::ofScaled(1'000);
  Order order(data);
  ASSERT_TRUE(order.notifyShipment(amount(10), kMoment).has_value());
  ASSERT_TRUE(order.ship(amount(10)).has_value());
  ASSERT_TRUE(order.confirmReceipt(amount(9), kDeliveryDay, kMoment).has_value());
  ASSERT_EQ(order.state(), OrderState::Settling);
  ASSERT_TRUE(order.pay(order.balance(), false, kMoment).has_value());
  ASSERT_EQ(order.state(), OrderState::Completed);
  ASSERT_TRUE(order.confirmReceipt(amount(1), kDeliveryDay, kMoment).has_value());
  EXPECT_EQ(order.state(), OrderState::Settling) << "the last piece is to be paid";
}

TEST(AcceptGoods, AZeroSaysNothingAboutItsLine) {
  auto order = orderInWork(OrderKind::Purchase);
  ASSERT_TRUE(order.acceptGoods(amount(0), amount(4), kDeliveryDay, kMoment).has_value());
  ASSERT_TRUE(order.acceptGoods(amount(5), amount(0), kDeliveryDay, kMoment).has_value());
  EXPECT_EQ(quantitiesOf(order).accepted, Quantity::of(5));
  EXPECT_EQ(quantitiesOf(order).rejected, Quantity::of(4));
  EXPECT_EQ(whyNot(order.acceptGoods(amount(0), amount(0), kDeliveryDay, kMoment)), u"no_lines"_qs);
  EXPECT_EQ(whyNot(order.acceptGoods(amount(2), {}, kDeliveryDay, kMoment)), u"exceeds_arrived"_qs);
}

TEST(AcceptGoods, WhatFailedInspectionCanOnlyBeRejected) {
  auto order = orderInWork(OrderKind::Purchase);
  ASSERT_TRUE(order.inspect(1, Quantity::of(7), Quantity::of(3), false, kMoment).has_value());
  EXPECT_EQ(whyNot(order.acceptGoods(amount(8), {}, kDeliveryDay, kMoment)), u"failed_inspection"_qs);
  EXPECT_TRUE(order.acceptGoods(amount(7), amount(3), kDeliveryDay, kMoment).has_value());
}

}  // namespace
}  // namespace gendan::domain
