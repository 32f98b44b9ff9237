// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/order.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kDay(2026, 5, 4);
const Instant kNow{1'780'000'000'000};

Quantity pcs(qint64 whole) { return Quantity::of(whole); }
Money cny(qint64 minor) { return Money::ofMinor(minor, kCny); }

OrderData draft(OrderKind kind, std::vector<Quantity> quantities) {
  OrderData data;
  data.kind = kind;
  data.terms.party = PartyId(1);
  data.terms.orderDate = kDay;
  data.terms.dueDate = kDay.addDays(30);
  data.owner = DepartmentId(1);
  for (const auto quantity : quantities) {
    OrderLine line;
    line.product = ProductId(1);
    line.productName = line.unit = u"pcs"_qs;
    line.quantity = quantity;
    line.unitPrice = UnitPrice::of(1);
    line.requestedDate = data.terms.dueDate;
    data.lines.push_back(line);
  }
  return data;
}

Order allocated(OrderData data) {
  auto order = *Order::enter(std::move(data), kNow);
  EXPECT_TRUE(order.submit(kNow).has_value());
  EXPECT_TRUE(order.accept(UserId(2), kNow).has_value());
  EXPECT_TRUE(order.allocate(DepartmentId(2), UserId(3), kNow).has_value());
  return order;
}

void deliver(Order& order, int line, Quantity quantity) {
  EXPECT_TRUE(order.produce(line, quantity, kNow).has_value());
  EXPECT_TRUE(order.inspect(line, quantity, {}, false, kNow).has_value());
  EXPECT_TRUE(order.notifyShipment({{line, quantity}}, kNow).has_value());
  EXPECT_TRUE(order.ship({{line, quantity}}).has_value());
  EXPECT_TRUE(order.confirmReceipt({{line, quantity}}, kDay, kNow).has_value());
}

QString reasonOf(const Result<>& result) { return result ? QString() : result.error().fields.value(0).reason; }

TEST(Order, AcceptingItFixesTheFirstPromise) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10)}));
  EXPECT_EQ(order.data().lines[0].firstPromise, kDay.addDays(30));
}

TEST(Order, IsDeliveredInPartsAndSettledWhenNothingIsOwed) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10), pcs(4)}));
  deliver(order, 1, pcs(6));
  EXPECT_EQ(order.state(), OrderState::Delivering);
  deliver(order, 1, pcs(4));
  deliver(order, 2, pcs(4));
  EXPECT_EQ(order.state(), OrderState::Settling);
  EXPECT_EQ(reasonOf(order.pay(cny(1401), false, kNow)), u"exceeds_balance");
  ASSERT_TRUE(order.pay(cny(1400), false, kNow).has_value());
  EXPECT_EQ(order.state(), OrderState::Completed);
}

TEST(Order, PaidBeforeDeliveryItIsCompletedWhenDeliveryEnds) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10)}));
  ASSERT_TRUE(order.pay(cny(1000), false, kNow).has_value());
  deliver(order, 1, pcs(10));
  EXPECT_EQ(order.state(), OrderState::Completed);
}

TEST(Order, AReversedPaymentReopensSettlement) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10)}));
  deliver(order, 1, pcs(10));
  ASSERT_TRUE(order.pay(cny(1000), false, kNow).has_value());
  ASSERT_TRUE(order.reversePayment(cny(1000), false, kNow).has_value());
  EXPECT_EQ(order.state(), OrderState::Settling);
}

TEST(Order, AReplacedReturnReopensDeliveryACreditedOneTheBill) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10)}));
  deliver(order, 1, pcs(10));
  ASSERT_TRUE(order.takeBack(1, pcs(2), ReturnKind::Replace, kNow).has_value());
  EXPECT_EQ(order.state(), OrderState::Delivering);
  EXPECT_FALSE(order.data().lines[0].actualDate.isValid());
  deliver(order, 1, pcs(2));
  EXPECT_EQ(order.state(), OrderState::Settling);
  ASSERT_TRUE(order.takeBack(1, pcs(3), ReturnKind::Credit, kNow).has_value());
  EXPECT_EQ(order.data().due, cny(700));
  EXPECT_EQ(order.state(), OrderState::Settling);
}

TEST(Order, ServicesNeedNoShipping) {
  auto data = draft(OrderKind::Sales, {pcs(10), pcs(1)});
  data.lines[1].stocked = false;
  auto order = allocated(std::move(data));
  deliver(order, 1, pcs(10));
  EXPECT_EQ(order.state(), OrderState::Settling);
}

TEST(Order, ShortWithinTheToleranceIsCompleteAndBilledAsDelivered) {
  auto data = draft(OrderKind::Sales, {pcs(100)});
  data.tolerances.under = Rate::ofScaled(500);
  auto order = allocated(std::move(data));
  deliver(order, 1, pcs(94));
  EXPECT_EQ(order.state(), OrderState::Delivering);
  deliver(order, 1, pcs(1));
  EXPECT_EQ(order.state(), OrderState::Settling);
  EXPECT_EQ(order.data().due, cny(9500));
}

TEST(Order, OverDeliveryStaysWithinTheTolerance) {
  auto data = draft(OrderKind::Sales, {pcs(100)});
  data.tolerances.over = Rate::ofScaled(500);
  auto order = allocated(std::move(data));
  ASSERT_TRUE(order.produce(1, pcs(110), kNow).has_value());
  ASSERT_TRUE(order.inspect(1, pcs(110), {}, false, kNow).has_value());
  EXPECT_EQ(reasonOf(order.notifyShipment({{1, pcs(106)}}, kNow)), u"exceeds_ordered");
  EXPECT_EQ(reasonOf(order.notifyShipment({{1, pcs(60)}, {1, pcs(46)}}, kNow)), u"exceeds_ordered");
  EXPECT_TRUE(order.notifyShipment({{1, pcs(105)}}, kNow).has_value());
}

TEST(Order, HoldStopsExecutionButNotMoney) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10)}));
  ASSERT_TRUE(order.hold(u"coating"_qs, kDay).has_value());
  EXPECT_EQ(reasonOf(order.produce(1, pcs(1), kNow)), u"on_hold");
  EXPECT_EQ(reasonOf(order.notifyShipment({{1, pcs(1)}}, kNow)), u"on_hold");
  EXPECT_TRUE(order.pay(cny(10), false, kNow).has_value());
  ASSERT_TRUE(order.resume().has_value());
  EXPECT_TRUE(order.produce(1, pcs(1), kNow).has_value());
}

TEST(Order, RejectedGoodsAreDeliveredAgain) {
  auto order = allocated(draft(OrderKind::Purchase, {pcs(10)}));
  ASSERT_TRUE(order.arrive({{1, pcs(10)}}, kNow).has_value());
  EXPECT_EQ(reasonOf(order.arrive({{1, pcs(1)}}, kNow)), u"exceeds_ordered");
  ASSERT_TRUE(order.acceptGoods({{1, pcs(7)}}, {{1, pcs(3)}}, kDay, kNow).has_value());
  EXPECT_EQ(order.state(), OrderState::Delivering);
  ASSERT_TRUE(order.arrive({{1, pcs(3)}}, kNow).has_value());
  ASSERT_TRUE(order.acceptGoods({{1, pcs(3)}}, {}, kDay, kNow).has_value());
  EXPECT_EQ(order.state(), OrderState::Settling);
}

TEST(Order, ARevisionMayNotContradictWhatHappened) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10)}));
  deliver(order, 1, pcs(6));
  const auto before = order.data();
  const auto lower = [](qint64 to) {
    return [to](OrderData& data) -> Result<> {
      data.lines[0].quantity = pcs(to);
      return {};
    };
  };
  EXPECT_EQ(reasonOf(order.revise(lower(5), kDay, kNow)), u"below_executed");
  EXPECT_EQ(reasonOf(order.revise([](OrderData& data) -> Result<> { return data.lines.clear(), Result<>{}; }, kDay, kNow)),
            u"has_deliveries");
  EXPECT_EQ(order.data(), before);
  ASSERT_TRUE(order.revise(lower(6), kDay, kNow).has_value());
  EXPECT_EQ(order.data().revision, 1);
  EXPECT_EQ(order.state(), OrderState::Settling);
}

TEST(Order, ARefusedStepChangesNothing) {
  auto order = allocated(draft(OrderKind::Sales, {pcs(10), pcs(10)}));
  ASSERT_TRUE(order.produce(1, pcs(10), kNow).has_value());
  ASSERT_TRUE(order.inspect(1, pcs(10), {}, false, kNow).has_value());
  const auto before = order.data();
  const auto refused = order.notifyShipment({{1, pcs(5)}, {2, pcs(5)}, {9, pcs(1)}}, kNow);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"lines[1].quantity"_qs, u"exceeds_passed"_qs},
                                                       {u"lines[2].line"_qs, u"no_such_line"_qs}}));
  EXPECT_EQ(order.data(), before);
}

/// Whatever is tried, in whatever order: a refusal changes nothing, and what is allowed keeps the invariants.
TEST(OrderProperty, KeepsItsInvariantsUnderRandomSteps) {
  EXPECT_TRUE(rc::check([] {
    const auto kind = *rc::gen::element(OrderKind::Sales, OrderKind::Purchase);
    auto order = allocated(draft(kind, {pcs(10), pcs(3)}));
    const int steps = *rc::gen::inRange(1, 60);
    for (int i = 0; i < steps; ++i) {
      const auto before = order.data();
      const int line = *rc::gen::inRange(1, 4);
      const auto q = pcs(*rc::gen::inRange(-1, 8));
      const std::vector<LineAmount> one{{line, q}};
      Result<> done;
      switch (*rc::gen::inRange(0, 15)) {
        case 0: done = order.produce(line, q, kNow); break;
        case 1: done = order.inspect(line, q, {}, false, kNow); break;
        case 2: done = order.inspect(line, {}, q, false, kNow); break;
        case 3: done = order.inspect(line, q, {}, true, kNow); break;
        case 4: done = order.dispose(line, q, *rc::gen::element(Disposition::Scrap, Disposition::Concession)); break;
        case 5: done = order.notifyShipment(one, kNow); break;
        case 6: done = order.ship(one); break;
        case 7: done = order.confirmReceipt(one, kDay, kNow); break;
        case 8: done = order.arrive(one, kNow); break;
        case 9: done = order.acceptGoods(one, {}, kDay, kNow); break;
        case 10: done = order.acceptGoods({}, one, kDay, kNow); break;
        case 11:
          done = order.takeBack(line, q, *rc::gen::element(ReturnKind::Replace, ReturnKind::Credit), kNow);
          break;
        case 12: done = order.takeFromStock(line, q); break;
        case 13: done = order.withdrawShipment(line, q, *rc::gen::element(pcs(0), q)); break;
        default: done = order.pay(cny(q.scaled() / 100), false, kNow); break;
      }
      if (!done) RC_ASSERT(order.data() == before);
      for (const auto& l : order.data().lines) {
        const auto& d = l.done;
        RC_ASSERT(d.passed + d.failed + d.scrapped <= (kind == OrderKind::Sales ? d.produced : d.arrived));
        RC_ASSERT(d.notified <= d.passed + d.fromStock);
        RC_ASSERT(d.shipped <= d.notified && d.received <= d.shipped);
        RC_ASSERT(d.accepted + d.rejected <= d.arrived);
        RC_ASSERT(d.reopened + d.credited <= d.returned && d.returned <= d.received + d.accepted);
        RC_ASSERT(order.delivered(l) <= l.quantity);
      }
      if (order.state() == OrderState::Completed) RC_ASSERT(order.isDelivered() && order.balance().isZero());
      if (order.state() == OrderState::Settling) RC_ASSERT(order.isDelivered());
    }
  }));
}

}  // namespace
}  // namespace gendan::domain
