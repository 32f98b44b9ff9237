// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees what in the worklists of orders.
#include "storage/queries/sql_queries.h"
#include "support/shop.h"

namespace gendan::testing {
namespace {

using namespace domain;
using app::Worklist;

class Worklists : public ::testing::Test {
 protected:
  [[nodiscard]] qint64 counted(Worklist list, const Actor& actor) {
    app::OrderQuery query;
    query.list = list;
    const auto count = queries.count(query, actor, app::localDate(shop.clock.now()), 100);
    const auto page = queries.orders(query, actor, app::localDate(shop.clock.now()));
    EXPECT_TRUE(count && page);
    EXPECT_EQ(page->rows.size(), static_cast<size_t>(*count));
    return *count;
  }

  Shop shop;
  storage::SqlQueries queries{shop.store().connection()};
};

TEST_F(Worklists, OfAWorkshopHoldItsOwnOrdersOnly) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("5")});  // to workshop 1
  auto elsewhere = shop.actor(u"pete"_qs);
  elsewhere.department = shop.department(u"SALES"_qs);  // any other department
  EXPECT_EQ(counted(Worklist::ProductionToPlan, shop.actor(u"pete"_qs)), 1);
  EXPECT_EQ(counted(Worklist::ProductionToPlan, elsewhere), 0);
  for (const auto& login : {u"sofia"_qs, u"max"_qs, u"tess"_qs, u"tom"_qs})
    EXPECT_EQ(counted(Worklist::ProductionToPlan, shop.actor(login)), 1) << login.toStdString();
  EXPECT_EQ(counted(Worklist::AllOrders, elsewhere), 1);
  EXPECT_TRUE(order.isValid());
}

}  // namespace
}  // namespace gendan::testing
