// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/tracking.h"

#include "app/people/people_commands.h"
#include "domain/orders/allocation.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;
using testing::wrong;

class HandingOver : public ::testing::Test {
 protected:
  void SetUp() override {
    AddUser add;
    add.user = {u"tina"_qs, u"Tina"_qs, u"SALES"_qs, {Role::Tracker}, u"a password of tests"_qs};
    tina = UserId(shop.done(add, u"root"_qs));
  }
  [[nodiscard]] HandOverTracking handOver(std::vector<TrackedOrder> orders) const {
    return {shop.user(u"tess"_qs), tina, std::move(orders)};
  }
  [[nodiscard]] std::vector<TrackerAssignment> seats(OrderId order) {
    return shop.find<TrackerAssignment>(
        {where<&TrackerAssignment::order>(order), where<&TrackerAssignment::active>(true)});
  }
  Shop shop;
  UserId tina;
  OrderId first = shop.allocated(OrderKind::Sales, {qty("5")});
  OrderId second = shop.allocated(OrderKind::Sales, {qty("5")});
};

TEST_F(HandingOver, GivesEverySeatToTheOtherTracker) {
  const auto done = shop.perform(handOver({{first}, {second}}), u"sofia"_qs);
  ASSERT_TRUE(done.has_value()) << ::testing::PrintToString(done.error());
  EXPECT_EQ(done->outcome.number, u"2"_qs);
  for (const auto order : {first, second}) {
    EXPECT_EQ(shop.order(order).leadTracker, tina);
    const auto now = seats(order);
    ASSERT_EQ(now.size(), 1U);
    EXPECT_EQ(now.front().tracker, tina);
    EXPECT_TRUE(now.front().lead);
  }
}

TEST_F(HandingOver, KeepsASeatThatDoesNotLeadWhatItIs) {
  AssignTracker second_seat{first, shop.user(u"tom"_qs), false};
  shop.done(second_seat, u"max"_qs);
  HandOverTracking command{shop.user(u"tom"_qs), tina, {{first}}};
  shop.done(command, u"max"_qs);
  EXPECT_EQ(shop.order(first).leadTracker, shop.user(u"tess"_qs));
  EXPECT_EQ(seats(first).size(), 2U);
}

TEST_F(HandingOver, IsAllOrNothing) {
  const auto third = shop.draft(OrderKind::Sales, {qty("5")});
  const auto refused = shop.perform(handOver({{first}, {third}}), u"sofia"_qs);
  EXPECT_EQ(wrong(refused), QStringList{u"orders[1].order: draft"_qs});
  EXPECT_EQ(shop.order(first).leadTracker, shop.user(u"tess"_qs));
  EXPECT_EQ(wrong(shop.perform(handOver({{first}, {first}}), u"sofia"_qs)),
            QStringList{u"orders[1].order: repeated"_qs});
}

TEST_F(HandingOver, SaysWhatIsWrong) {
  EXPECT_EQ(wrong(shop.perform(handOver({}), u"sofia"_qs)), QStringList{u"orders: no_orders"_qs});
  EXPECT_EQ(wrong(shop.perform(HandOverTracking{tina, tina, {{first}}}, u"sofia"_qs)),
            QStringList{u"to: same_person"_qs});
  EXPECT_EQ(wrong(shop.perform(HandOverTracking{tina, shop.user(u"tom"_qs), {{first}}}, u"sofia"_qs)),
            QStringList{u"orders[0].order: not_tracked_by"_qs});
  EXPECT_EQ(wrong(shop.perform(HandOverTracking{shop.user(u"tess"_qs), shop.user(u"sara"_qs), {{first}}}, u"sofia"_qs)),
            QStringList{u"to: not_a_tracker"_qs});
}

TEST_F(HandingOver, IsForHeadsAndManagers) {
  for (const auto& login : {u"sara"_qs, u"tess"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(handOver({{first}}), login).error().code, Code::Forbidden) << login.toStdString();
  EXPECT_EQ(shop.perform(handOver({{first}}), u"bianca"_qs).error().code, Code::Forbidden) << "not of the order";
  shop.done(handOver({{first}}), u"max"_qs);
}

}  // namespace
}  // namespace gendan::app
