// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Orders by any column that lists offer: page by page, each row once, whatever the size of a page.
#include <QSqlQuery>
#include <QVariant>
#include <algorithm>

#include "storage/queries/sql_queries.h"
#include "storage/raw_database.h"
#include "support/shop.h"

namespace gendan::testing {
namespace {

using namespace domain;
using app::OrderRow;
using app::OrderSort;

/// 24 orders whose states and dates repeat, so that every kind of tie occurs.
class SortedOrders : public ::testing::Test {
 protected:
  void SetUp() override {
    constexpr int kOrders = 24;
    for (int i = 0; i < kOrders; ++i) shop.draft(OrderKind::Sales, {qty("5")});
    RawDatabase raw(shop.path());
    raw.done(QStringLiteral(
        "UPDATE orders SET order_date = '2026-05-' || (10 + id % 3), due_date = '2026-06-' || (10 + id % 4), "
        "state = CASE id % 3 WHEN 0 THEN 'draft' WHEN 1 THEN 'under_review' ELSE 'cancelled' END"));
  }
  std::vector<OrderRow> all(app::OrderQuery query) {
    std::vector<OrderRow> rows;
    storage::SqlQueries queries(shop.store().connection());
    for (;;) {
      const auto page = queries.orders(query, shop.actor(u"max"_qs), app::localDate(shop.clock.now()));
      EXPECT_TRUE(page.has_value());
      if (!page) return rows;
      rows.insert(rows.end(), page->rows.begin(), page->rows.end());
      if (!page->next) return rows;
      query.after = page->next;
    }
  }
  Shop shop;
};

TEST_F(SortedOrders, ComeOnceEachInPagesOfAnySize) {
  for (const auto sort : {OrderSort::DueDate, OrderSort::Entered, OrderSort::OrderDate, OrderSort::State})
    for (const bool descending : {false, true})
      for (const auto list : {app::Worklist::AllOrders, app::Worklist::SalesDrafts}) {
        app::OrderQuery query;
        query.list = list;
        query.sort = sort;
        query.descending = descending;
        const auto whole = all(query);
        EXPECT_EQ(whole.size(), list == app::Worklist::AllOrders ? 24U : 8U);
        for (const int limit : {1, 5, 7}) {
          query.limit = limit;
          EXPECT_TRUE(std::ranges::equal(all(query), whole, {}, &OrderRow::id, &OrderRow::id))
              << static_cast<int>(sort) << (descending ? " descending, " : ", ") << limit << " at a time";
        }
      }
}

TEST_F(SortedOrders, StandInTheOrderThatTheColumnSays) {
  app::OrderQuery query;
  query.sort = OrderSort::OrderDate;
  EXPECT_TRUE(std::ranges::is_sorted(all(query), {}, &OrderRow::orderDate));
  query.sort = OrderSort::State;
  EXPECT_TRUE(std::ranges::is_sorted(all(query), {}, &OrderRow::state));
  query.descending = true;
  EXPECT_TRUE(std::ranges::is_sorted(all(query), std::ranges::greater(), &OrderRow::state));
  query.state = OrderState::Draft;
  const auto drafts = all(query);
  EXPECT_EQ(drafts.size(), 8U);
  EXPECT_TRUE(std::ranges::all_of(drafts, [](const OrderRow& row) { return row.state == OrderState::Draft; }));
}

TEST_F(SortedOrders, HaveAnIndexForEachSortOfAllOrders) {
  for (const auto sort : {OrderSort::DueDate, OrderSort::Entered, OrderSort::OrderDate}) {
    app::OrderQuery query;
    query.sort = sort;
    const auto bound = storage::orderPageSql(query, shop.actor(u"max"_qs), {2026, 5, 28});
    auto inner = bound.sql.mid(bound.sql.indexOf(u"(SELECT * FROM orders") + 1);
    inner = inner.left(inner.indexOf(u":limit")) + u"100"_qs;
    const auto& connection = shop.store().connection();
    auto explain = connection.prepare(u"EXPLAIN QUERY PLAN "_qs + inner);
    storage::run(explain);
    QStringList details;
    while (explain.next()) details.append(explain.value(3).toString());
    EXPECT_FALSE(details.join(u' ').contains(u"TEMP B-TREE")) << details.join(u"; ").toStdString();
  }
}

}  // namespace
}  // namespace gendan::testing
