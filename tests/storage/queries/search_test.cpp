// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The search finds for each person what that person may read, and no more (P4.4).

#include <gtest/gtest.h>

#include "app/followup/followup_commands.h"
#include "app/orders/order_commands.h"
#include "storage/queries/sql_queries.h"
#include "storage/raw_database.h"
#include "support/goods.h"
#include "support/shop.h"

namespace gendan::testing {
namespace {

using namespace domain;

class Searches : public ::testing::Test {
 protected:
  Searches() {
    app::LogFollowUp log;
    log.order = order;
    log.note.contact = u"Ann of Acme"_qs;
    log.note.finding = u"they moved their plant to Suzhou"_qs;
    shop.done(log, u"tess"_qs);
  }
  void keepSecret() {
    inShop(shop, u"max"_qs, [&](app::UnitOfWork& u) -> Result<> {
      GENDAN_TRY(auto data, u.load<OrderData>(order));
      data.terms.confidentiality = Confidentiality::Confidential;
      data.terms.contractRef = u"HT-4711"_qs;
      u.save(data);
      return {};
    });
  }
  QStringList found(const QString& text, const char* login) {
    const auto hits = queries.search(text, 50, shop.actor(QString::fromLatin1(login)));
    EXPECT_TRUE(hits.has_value());
    QStringList kinds;
    for (const auto& hit : hits.value_or(std::vector<app::SearchHit>())) kinds.append(hit.kind);
    return kinds;
  }
  size_t listed(const QString& text, const char* login) {
    app::OrderQuery query;
    query.text = text;
    const auto page = queries.orders(query, shop.actor(QString::fromLatin1(login)), app::localDate(shop.clock.now()));
    EXPECT_TRUE(page.has_value());
    return page ? page->rows.size() : 0;
  }

  Shop shop;
  OrderId order = shop.allocated(OrderKind::Sales, {qty("10")});
  storage::SqlQueries queries{shop.store().connection()};
};

TEST_F(Searches, FindWordsOfEverythingForEverybody) {
  for (const auto* login : {"sara", "tess", "pete", "wes", "bill", "root"}) {
    EXPECT_EQ(found(u"suzhou"_qs, login), QStringList{u"follow_up"_qs}) << login;
    EXPECT_EQ(found(u"SO-2026-00001"_qs, login), QStringList{u"order"_qs}) << login;
    EXPECT_EQ(listed(u"suzhou"_qs, login), 1U) << login;
  }
}

TEST_F(Searches, TellNothingOfAConfidentialOrderButItsNumber) {
  keepSecret();
  for (const auto* login : {"sara", "fay", "max", "tess"}) {
    EXPECT_EQ(found(u"suzhou"_qs, login).size(), 1) << login;
    EXPECT_EQ(found(u"HT-4711"_qs, login).size(), 1) << login;
    EXPECT_EQ(listed(u"HT-4711"_qs, login), 1U) << login;
  }
  for (const auto* login : {"pete", "wes", "quin", "bill", "tom", "root"}) {
    EXPECT_EQ(found(u"suzhou"_qs, login), QStringList()) << login;
    EXPECT_EQ(found(u"acme"_qs, login).contains(u"follow_up"_qs), false) << login;
    EXPECT_EQ(found(u"HT-4711"_qs, login), QStringList()) << login;
    EXPECT_EQ(found(u"SO-2026-00001"_qs, login), QStringList{u"order"_qs}) << login;
    EXPECT_EQ(listed(u"HT-4711"_qs, login), 0U) << login;
    EXPECT_EQ(listed(u"so-2026-00001"_qs, login), 1U) << login;
  }
}

TEST_F(Searches, SayWhenAnOrderCanNotBeRead) {
  RawDatabase file(shop.path());
  file.ignoreRules();
  file.done(u"UPDATE orders SET kind = 'gift'"_qs);
  const auto page = queries.orders({}, shop.actor(u"max"_qs), app::localDate(shop.clock.now()));
  ASSERT_FALSE(page.has_value());
  EXPECT_EQ(page.error().code, Code::Integrity);
}

TEST_F(Searches, AreBounded) {
  for (const int limit : {0, -1, app::kLargestPage + 1})
    EXPECT_EQ(queries.search(u"suzhou"_qs, limit, shop.actor(u"max"_qs)).error().code, Code::Invalid) << limit;
  EXPECT_TRUE(queries.search(u"  \t"_qs, 5, shop.actor(u"pete"_qs))->empty());
}

}  // namespace
}  // namespace gendan::testing
