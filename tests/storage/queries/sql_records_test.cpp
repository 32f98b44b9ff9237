// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Any record as a list: names for identities, pages by key, and nothing that the person who asks may not see (P4.4).

#include "storage/queries/sql_records.h"

#include <gtest/gtest.h>

#include "app/orders/order_commands.h"
#include "storage/queries/sql_queries.h"
#include "support/goods.h"
#include "support/shop.h"

namespace gendan::testing {
namespace {

using namespace domain;
using app::RecordList;

class RecordLists : public ::testing::Test {
 protected:
  [[nodiscard]] RecordList list(const app::RecordQuery& query, const char* login) {
    const auto found = records.list(query, shop.actor(QString::fromLatin1(login)));
    EXPECT_TRUE(found.has_value());
    return found.value_or(RecordList());
  }
  [[nodiscard]] static app::RecordQuery of(const char* kind) {
    app::RecordQuery query;
    query.kind = QString::fromLatin1(kind);
    return query;
  }
  [[nodiscard]] static app::Value first(const RecordList& list, const char* field) {
    EXPECT_FALSE(list.rows.empty());
    return list.rows.empty() ? app::Value{true, 0, {}} : list.value(list.rows.front(), QLatin1StringView(field));
  }

  Shop shop;
  storage::SqlRecords records{shop.store().connection()};
};

TEST_F(RecordLists, SayNamesWhereIdentitiesStand) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("10")});
  const auto orders = list(of("order"), "sara");
  EXPECT_EQ(orders.rows.front().order, order.value());
  EXPECT_EQ(first(orders, "party_id").text, shop.load<Party>(shop.customer()).name);
  EXPECT_EQ(first(orders, "lead_tracker_id").number, shop.user(u"tess"_qs).value());
  EXPECT_EQ(first(orders, "lead_tracker_id").text, u"tess"_qs);
  EXPECT_EQ(first(list(of("allocation"), "sara"), "department_id").text, u"Workshop 1"_qs);
}

TEST_F(RecordLists, ShowMoneyOnlyToWhoMaySeeIt) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("10")});
  for (const auto* login : {"sara", "fay", "max", "tess"}) {
    EXPECT_FALSE(first(list(of("order"), login), "total").null) << login;
    EXPECT_FALSE(
        first(records.parts(u"order"_qs, order.value(), shop.actor(QString::fromLatin1(login)))->front(), "unit_price")
            .null)
        << login;
  }
  for (const auto* login : {"pete", "wes", "quin", "bill", "root"}) {
    EXPECT_TRUE(first(list(of("order"), login), "total").null) << login;
    EXPECT_TRUE(
        first(records.parts(u"order"_qs, order.value(), shop.actor(QString::fromLatin1(login)))->front(), "unit_price")
            .null)
        << login;
    EXPECT_FALSE(first(list(of("order"), login), "party_id").null) << login;
  }
}

TEST_F(RecordLists, HideWithWhomAConfidentialOrderIsFromWhoMayNotSeeItsMoney) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("10")});
  inShop(shop, u"max"_qs, [&](app::UnitOfWork& u) -> Result<> {
    GENDAN_TRY(auto data, u.load<OrderData>(order));
    data.terms.confidentiality = Confidentiality::Confidential;
    u.save(data);
    return {};
  });
  EXPECT_TRUE(first(list(of("order"), "pete"), "party_id").null);
  EXPECT_TRUE(first(list(of("order"), "pete"), "party_id").text.isEmpty());
  EXPECT_FALSE(first(list(of("order"), "sara"), "party_id").null);
}

TEST_F(RecordLists, NeverShowASecret) {
  for (const auto& row : list(of("user"), "root").rows)
    EXPECT_TRUE(list(of("user"), "root").value(row, QLatin1StringView("password_hash")).null);
}

TEST_F(RecordLists, AreNarrowedByOrderFieldAndText) {
  const auto one = shop.accepted(OrderKind::Sales, {qty("10")});
  shop.draft(OrderKind::Purchase, {qty("10")});
  auto query = of("order");
  query.where = {{u"state"_qs, u"draft"_qs}};
  EXPECT_EQ(list(query, "max").rows.size(), 1U);
  EXPECT_EQ(first(list(query, "max"), "kind").text, u"purchase"_qs);
  query.where = {{u"lead_tracker_id"_qs, {}}};
  EXPECT_EQ(list(query, "max").rows.size(), 2U);
  auto reviews = of("review");
  reviews.order = one;
  EXPECT_EQ(list(reviews, "sara").rows.size(), 1U);
  auto parties = of("party");
  parties.text = u"acm"_qs;
  EXPECT_EQ(list(parties, "sara").rows.size(), 1U);
  EXPECT_EQ(*records.count(parties, 10), 1);
  query.where = {{u"colour"_qs, u"red"_qs}};
  EXPECT_EQ(records.list(query, shop.actor(u"max"_qs)).error().code, Code::Invalid);
  EXPECT_EQ(records.list(of("cloud"), shop.actor(u"max"_qs)).error().code, Code::NotFound);
}

TEST_F(RecordLists, ComeNewestFirstPageByPage) {
  for (int i = 0; i < 5; ++i) shop.draft(OrderKind::Sales, {qty("1")});
  auto query = of("order");
  query.limit = 2;
  std::vector<qint64> ids;
  while (true) {
    const auto page = list(query, "sara");
    for (const auto& row : page.rows) ids.push_back(row.id);
    if (!page.hasMore) break;
    query.before = ids.back();
  }
  ASSERT_EQ(ids.size(), 5U);
  EXPECT_TRUE(std::ranges::is_sorted(ids, std::greater<>()));
}

TEST_F(RecordLists, OfferChoicesByCodeAndName) {
  app::ChoiceQuery query;
  query.kind = u"product"_qs;
  query.text = u"bol"_qs;
  const auto choices = records.choices(query);
  ASSERT_EQ(choices->size(), 1U);
  EXPECT_EQ(choices->front().code, u"BOLT"_qs);
  EXPECT_EQ(choices->front().id, shop.product(u"BOLT"_qs).value());
  query.text = QString();
  EXPECT_EQ(records.choices(query)->size(), 3U);
}

TEST_F(RecordLists, ShowTheTrailToHeadsAndManagersAndToAdministratorsWithoutNames) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("10")});
  app::AuditQuery query;
  query.order = order;
  const auto head = records.audit(query, shop.actor(u"sofia"_qs));
  ASSERT_TRUE(head.has_value());
  EXPECT_EQ(head->front().action, u"order.allocate"_qs);
  EXPECT_EQ(head->front().actor, u"sara"_qs);
  EXPECT_EQ(records.audit(query, shop.actor(u"sara"_qs)).error().code, Code::Forbidden);
  EXPECT_EQ(records.audit(query, shop.actor(u"fiona"_qs)).error().code, Code::Forbidden);
  query.order = {};
  EXPECT_EQ(records.audit(query, shop.actor(u"sofia"_qs)).error().code, Code::Forbidden);
  EXPECT_TRUE(records.audit(query, shop.actor(u"max"_qs)).has_value());
  const auto masked = records.audit(query, shop.actor(u"root"_qs));
  ASSERT_TRUE(masked.has_value());
  for (const auto& entry : *masked) EXPECT_TRUE(entry.actor.isEmpty());
}

TEST_F(RecordLists, KeepAmountsOutOfTheTrailOfWhoMayNotSeeThem) {
  app::AuditQuery query;
  query.order = shop.allocated(OrderKind::Sales, {qty("10")});
  const auto entries = records.audit(query, shop.actor(u"petra"_qs));
  ASSERT_TRUE(entries.has_value());
  for (const auto& entry : *entries) {
    EXPECT_FALSE(entry.after.contains("\"total\"")) << entry.after.toStdString();
    EXPECT_FALSE(entry.after.contains("unit_price")) << entry.after.toStdString();
  }
  const auto full = records.audit(query, shop.actor(u"sofia"_qs));
  EXPECT_TRUE(std::ranges::any_of(*full, [](const auto& entry) { return entry.after.contains("\"total\""); }));
}

class OrderPages : public RecordLists {
 protected:
  [[nodiscard]] std::vector<qint64> idsOf(app::OrderQuery query) {
    storage::SqlQueries queries(shop.store().connection());
    query.limit = 2;
    std::vector<qint64> ids;
    do {
      const auto page = queries.orders(query, shop.actor(u"sara"_qs), app::localDate(shop.clock.now()));
      EXPECT_TRUE(page.has_value());
      for (const auto& row : page->rows) ids.push_back(row.id.value());
      query.after = page->next;
    } while (query.after);
    return ids;
  }
};

TEST_F(OrderPages, AreSortedEitherWayAndFilteredByWords) {
  for (int i = 0; i < 5; ++i) shop.draft(OrderKind::Sales, {qty("1")});
  app::OrderQuery query;
  query.sort = app::OrderSort::Entered;
  auto ids = idsOf(query);
  ASSERT_EQ(ids.size(), 5U);
  EXPECT_TRUE(std::ranges::is_sorted(ids));
  query.descending = true;
  std::ranges::reverse(ids);
  EXPECT_EQ(idsOf(query), ids);
  query.sort = app::OrderSort::DueDate;
  EXPECT_EQ(idsOf(query).size(), 5U);
  query.text = u"SO-2026-00003"_qs;
  EXPECT_EQ(idsOf(query).size(), 1U);
  query.text = u"nothing like it"_qs;
  EXPECT_TRUE(idsOf(query).empty());
}

}  // namespace
}  // namespace gendan::testing
