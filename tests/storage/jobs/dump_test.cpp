// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/jobs/backup.h"
#include "storage/jobs/sql_vault.h"
#include "storage/tables/table.h"
#include "support/shop.h"

namespace gendan::storage {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

class Dump : public ::testing::Test {
 protected:
  Result<> dump(const QString& order = {}, const QString& login = u"root"_qs) {
    text.clear();
    app::Unwatched progress;
    SqlVault vault(shop.path());
    return app::dumpRecords(
        shop.transactor(), {shop.actor(login), {}}, vault, order,
        [this](const QByteArray& piece) {
          text += piece;
          return true;
        },
        progress);
  }
  QJsonObject json(const QString& order = {}) {
    EXPECT_TRUE(dump(order).has_value());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(text, &error);
    EXPECT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    return document.object();
  }
  Shop shop;
  QByteArray text;
};

TEST_F(Dump, HoldsEveryTable) {
  const auto all = json();
  for (const auto& table : allTables()) EXPECT_TRUE(all[QString::fromLatin1(table.table)].isArray()) << table.table;
  EXPECT_EQ(all[u"app_user"].toArray().size(), shop.find<User>({}).size());
}

TEST_F(Dump, OfTheSameContentIsTheSameText) {
  shop.draft(OrderKind::Sales, {qty("5"), qty("1.25")});
  ASSERT_TRUE(dump().has_value());
  const auto first = text;
  ASSERT_TRUE(dump().has_value());
  EXPECT_EQ(text, first);
  shop.draft(OrderKind::Sales, {qty("5")});
  ASSERT_TRUE(dump().has_value());
  EXPECT_NE(text, first);
}

TEST_F(Dump, MasksSecrets) {
  ASSERT_TRUE(dump().has_value());
  EXPECT_FALSE(text.contains("argon2"));
  EXPECT_TRUE(text.contains("\"password_hash\":\"***\""));
}

TEST_F(Dump, ShowsARecordWithItsParts) {
  const auto id = shop.draft(OrderKind::Sales, {qty("5"), qty("1.25")});
  const auto order = json()[u"orders"].toArray().last().toObject();
  EXPECT_EQ(order[u"id"].toInteger(), id.value());
  EXPECT_EQ(order[u"total"].toString(), shop.order(id).total.text());
  EXPECT_EQ(order[u"order_line"].toArray().size(), 2);
  EXPECT_EQ(order[u"order_line"][1][u"quantity"].toString(), u"1.25"_qs);
}

TEST_F(Dump, OfOneOrderHoldsWhatConcernsItAlone) {
  const auto one = shop.allocated(OrderKind::Sales, {qty("5")});
  shop.allocated(OrderKind::Sales, {qty("6")});
  const auto found = json(shop.order(one).number);
  EXPECT_EQ(found[u"orders"].toArray().size(), 1);
  EXPECT_EQ(found[u"review"].toArray().size(), 1);
  EXPECT_EQ(found[u"allocation"].toArray().size(), 1);
  EXPECT_FALSE(found.contains(u"app_user"));
  EXPECT_EQ(dump(u"SO-1999-00001"_qs).error(), error(Code::NotFound, u"order"));
}

TEST_F(Dump, IsForThoseWhoMayMakeBackups) {
  EXPECT_EQ(dump({}, u"sara"_qs).error().code, Code::Forbidden);
  EXPECT_TRUE(text.isEmpty());
}

TEST_F(Dump, SaysWhenThereIsNoRoom) {
  app::Unwatched progress;
  EXPECT_EQ(SqlVault(shop.path())
                .dump(
                    {}, [](const QByteArray&) { return false; }, progress)
                .error(),
            error(Code::StorageFailed, u"dump.sink"));
}

}  // namespace
}  // namespace gendan::storage
