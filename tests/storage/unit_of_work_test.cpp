// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is added or saved is written at the commit only; within the transaction every search must see it all the same.
#include "storage/sql_unit_of_work.h"

#include "app/followup/followup_commands.h"
#include "app/notices/notices.h"
#include "app/settings/settings.h"
#include "domain/followup/problem.h"
#include "domain/orders/allocation.h"
#include "domain/orders/review.h"
#include "domain/warehouse/stock.h"
#include "support/shop.h"

namespace gendan::storage {
namespace {

using namespace domain;
using app::where;
using testing::qty;
using testing::Shop;

class UnitOfWork : public ::testing::Test {
 protected:
  /// In one transaction, which stays.
  void inTransaction(const std::function<void(app::UnitOfWork&)>& work) {
    const auto done = shop.store().writeBatch([&](app::UnitOfWork& u) -> Result<> {
      u.begin({shop.actor(u"sara"_qs), {}, u"test"_qs, shop.clock.now(), app::localDate(shop.clock.now())});
      work(u);
      return {};
    });
    EXPECT_TRUE(done.has_value()) << ::testing::PrintToString(done.error());
  }
  QVariant scalar(const char* sql) { return shop.store().connection().scalar(QString::fromLatin1(sql)); }
  static Product product(const char* code, bool stocked = true) {
    Product made;
    made.code = made.name = QString::fromLatin1(code);
    made.unit = QStringLiteral("pcs");
    made.stocked = stocked;
    return made;
  }
  static QStringList codesOf(const std::vector<Product>& products) {
    QStringList codes;
    for (const auto& p : products) codes.append(p.code);
    return codes;
  }

  Shop shop;
};

TEST_F(UnitOfWork, FindsWhatItHasAddedAndSavedAmongWhatIsStored) {
  inTransaction([](app::UnitOfWork& u) {
    auto added = product("CLAMP");
    u.add(added);
    auto bolt = u.find<Product>({where<&Product::code>(u"BOLT"_qs)}).front();
    bolt.stocked = false;
    u.save(bolt);
    EXPECT_EQ(codesOf(u.find<Product>({})), (QStringList{u"BOLT"_qs, u"NUT"_qs, u"FREIGHT"_qs, u"CLAMP"_qs}));
    EXPECT_EQ(codesOf(u.find<Product>({where<&Product::stocked>(true)})), (QStringList{u"NUT"_qs, u"CLAMP"_qs}));
    EXPECT_EQ(codesOf(u.find<Product>({where<&Product::stocked>(false)})), (QStringList{u"BOLT"_qs, u"FREIGHT"_qs}));
    added.stocked = false;
    u.save(added);
    EXPECT_EQ(codesOf(u.find<Product>({where<&Product::stocked>(true)})), QStringList{u"NUT"_qs});
  });
  EXPECT_EQ(scalar("SELECT group_concat(code) FROM product WHERE stocked = 0"), u"BOLT,FREIGHT,CLAMP"_qs);
}

TEST_F(UnitOfWork, AsksForAllConditionsOfASearch) {
  inTransaction([](app::UnitOfWork& u) {
    auto added = product("CLAMP");
    u.add(added);
    const auto stockedClamp = [&u](bool stocked) {
      return u.find<Product>({where<&Product::code>(u"CLAMP"_qs), where<&Product::stocked>(stocked)}).size();
    };
    EXPECT_EQ(stockedClamp(true), 1U);
    EXPECT_EQ(stockedClamp(false), 0U);
    added.stocked = false;
    u.save(added);
    EXPECT_EQ(stockedClamp(true), 0U);
    EXPECT_EQ(stockedClamp(false), 1U);
  });
}

TEST_F(UnitOfWork, FindsByAnAbsentValue) {
  const auto order = shop.allocated(OrderKind::Sales, {qty("5")});
  inTransaction([&](app::UnitOfWork& u) {
    const auto current = [&] {
      return u.find<Allocation>({where<&Allocation::order>(order), where<&Allocation::replacedAt>(Instant{})});
    };
    ASSERT_EQ(current().size(), 1U);
    auto replaced = current().front();
    replaced.replacedAt = u.now();
    u.save(replaced);
    EXPECT_TRUE(current().empty());
    // The database allows one current allocation an order: the update must come first.
    auto next = replaced;
    next.id = {};
    next.version = 0;
    next.replacedAt = {};
    u.add(next);
    EXPECT_EQ(current().size(), 1U);
  });
  EXPECT_EQ(scalar("SELECT count(*) FROM allocation"), 2);
}

TEST_F(UnitOfWork, WritesARecordThatIsSavedAfterItWasAddedOnce) {
  inTransaction([](app::UnitOfWork& u) {
    auto added = product("CLAMP");
    u.add(added);
    for (const auto* name : {u"one", u"two", u"three"}) {
      added.name = QStringView(name).toString();
      u.save(added);
    }
  });
  EXPECT_EQ(scalar("SELECT name FROM product WHERE code = 'CLAMP'"), u"three"_qs);
  EXPECT_EQ(scalar("SELECT version FROM product WHERE code = 'CLAMP'"), 0);
  EXPECT_EQ(scalar("SELECT count(*) FROM audit WHERE action = 'test'"), 4);  // the trail has each step
  EXPECT_EQ(scalar("SELECT count(*) FROM search WHERE txt = 'CLAMP three'"), 1);
}

TEST_F(UnitOfWork, GivesPartsTheirIdentitiesAtOnce) {
  const auto id = shop.draft(OrderKind::Sales, {qty("5")});
  inTransaction([&](app::UnitOfWork& u) {
    auto order = *u.load<OrderData>(id);
    auto line = order.lines.front();
    line.id = {};
    line.lineNo = 2;
    order.lines.push_back(line);
    u.save(order);
    const auto saved = *u.load<OrderData>(id);
    EXPECT_TRUE(saved.lines.back().id.isValid());
    EXPECT_NE(saved.lines.back().id, saved.lines.front().id);
    u.save(order);  // the caller still has no identity for the new line: it is the same line all the same
  });
  EXPECT_EQ(scalar("SELECT count(*) FROM order_line"), 2);
}

TEST_F(UnitOfWork, KeepsCountingWhereTheLastTransactionStopped) {
  std::vector<qint64> counts;
  for (int i = 0; i < 2; ++i)
    inTransaction([&](app::UnitOfWork& u) {
      counts.push_back(u.nextCount(u"test"_qs));
      counts.push_back(u.nextCount(u"test"_qs));
    });
  EXPECT_EQ(counts, (std::vector<qint64>{1, 2, 3, 4}));
}

TEST_F(UnitOfWork, RefusesASecondRecordWithTheSameKey) {
  const auto done = shop.store().writeBatch([](app::UnitOfWork& u) -> Result<> {
    auto second = product("BOLT");
    u.add(second);
    return {};
  });
  ASSERT_FALSE(done.has_value());
  EXPECT_EQ(done.error().code, Code::Duplicate);
  EXPECT_EQ(scalar("SELECT count(*) FROM product"), 3);
}

TEST_F(UnitOfWork, SeesAChangeOfAnotherProcessOnlyAsStale) {
  const auto id = shop.draft(OrderKind::Sales, {qty("5")});
  const auto done = shop.store().writeBatch([&](app::UnitOfWork& u) -> Result<> {
    auto order = *u.load<OrderData>(id);
    shop.store().connection().execute(u"UPDATE orders SET version = version + 1"_qs);
    order.terms.remarks = u"late"_qs;
    u.save(order);
    return {};
  });
  ASSERT_FALSE(done.has_value());
  EXPECT_EQ(done.error().code, Code::Stale);
}

TEST_F(UnitOfWork, WritesManyRowsAsItWritesOne) {
  inTransaction([](app::UnitOfWork& u) {
    for (int i = 0; i < 100; ++i) {
      auto added = product(QByteArray::number(1'000 + i).constData(), i % 2 == 0);
      u.add(added);
    }
  });
  EXPECT_EQ(scalar("SELECT count(*) FROM product WHERE code BETWEEN '1' AND '2' AND name = code AND "
                   "stocked = 1 - CAST(code AS INTEGER) % 2"),
            100);
  EXPECT_EQ(scalar("SELECT count(DISTINCT seq) FROM audit WHERE action = 'test'"), 100);
  EXPECT_EQ(scalar("SELECT count(*) FROM search_index WHERE txt MATCH '1057'"), 1);
}

TEST_F(UnitOfWork, LetsALineTakeTheNumberOfOneThatGoes) {
  const auto id = shop.draft(OrderKind::Sales, {qty("1"), qty("2"), qty("3")});
  inTransaction([&](app::UnitOfWork& u) {
    auto order = *u.load<OrderData>(id);
    order.lines.erase(order.lines.begin() + 2);
    order.lines[0].lineNo = 3;
    u.save(order);
  });
  EXPECT_EQ(scalar("SELECT group_concat(line_no || ':' || quantity) FROM (SELECT line_no, quantity FROM order_line ORDER BY id)").toString(),
            QStringLiteral("3:%1,2:%2").arg(qty("1").scaled()).arg(qty("2").scaled()));
}

TEST_F(UnitOfWork, GivesEachOfTwoProcessesIdentitiesOfItsOwn) {
  const auto other = storage::SqlStore::open(shop.path(), shop.clock);
  ASSERT_TRUE(other.has_value());
  for (int round = 0; round < 3; ++round) {
    inTransaction([&](app::UnitOfWork& u) {
      auto mine = product(("A" + QByteArray::number(round)).constData());
      u.add(mine);
      EXPECT_EQ(u.nextCount(u"test"_qs), 2 * round + 1);
    });
    const auto done = (*other)->writeBatch([&](app::UnitOfWork& u) -> Result<> {
      auto theirs = product(("B" + QByteArray::number(round)).constData());
      u.add(theirs);
      EXPECT_EQ(u.nextCount(u"test"_qs), 2 * round + 2);
      return {};
    });
    ASSERT_TRUE(done.has_value()) << ::testing::PrintToString(done.error());
  }
  EXPECT_EQ(scalar("SELECT group_concat(code) FROM (SELECT code FROM product ORDER BY id)").toString(), u"BOLT,NUT,FREIGHT,A0,B0,A1,B1,A2,B2"_qs);
}

TEST_F(UnitOfWork, RefusesNumbersThatAreUsedUp) {
  auto& connection = shop.store().connection();
  connection.execute(u"UPDATE counter SET value = 9223372036854775807"_qs);
  connection.execute(u"INSERT INTO counter (name, value) VALUES ('test', 9223372036854775807)"_qs);
  connection.execute(
      u"INSERT INTO product (id, code, name, specification, unit, stocked, disabled) VALUES (9223372036854775807, "
      "'LAST', 'LAST', '', 'pcs', 1, 0)"_qs);
  const auto adds = [this] {
    return shop.store().writeBatch([](app::UnitOfWork& u) -> Result<> {
      auto added = product("NEXT");
      u.add(added);
      return {};
    });
  };
  const auto counts = [this] {
    return shop.store().writeBatch([](app::UnitOfWork& u) -> Result<> { return u.nextCount(u"test"_qs), Result<>{}; });
  };
  EXPECT_EQ(adds().error().code, Code::Integrity);
  EXPECT_EQ(counts().error().code, Code::Integrity);
}

/// What is written at the end of a transaction is held to the rules of the database all the same.
TEST_F(UnitOfWork, LeavesNothingBehindThatTheDatabaseRefuses) {
  const auto order = shop.accepted(OrderKind::Sales, {qty("5")});
  const auto trail = scalar("SELECT count(*) FROM audit");
  const auto refusal = [&](const std::function<void(app::UnitOfWork&)>& work) {
    const auto done = shop.store().writeBatch([&](app::UnitOfWork& u) -> Result<> {
      u.begin({shop.actor(u"sara"_qs), {}, u"test"_qs, shop.clock.now(), app::localDate(shop.clock.now())});
      auto before = product("BEFORE");
      u.add(before);
      work(u);
      auto after = product("AFTER");
      u.add(after);
      return {};
    });
    EXPECT_FALSE(done.has_value());
    return done ? QString() : domain::codeWord(done.error().code) + u' ' + done.error().subject;
  };
  EXPECT_EQ(refusal([&](app::UnitOfWork& u) {
              auto review = u.find<Review>({where<&Review::order>(order)}).front();
              review.note = u"another one"_qs;
              u.save(review);
            }),
            u"integrity storage.frozen"_qs);
  EXPECT_EQ(refusal([&](app::UnitOfWork& u) {
              auto data = *u.load<OrderData>(order);
              data.lines.front().quantity = qty("0");
              u.save(data);
            }),
            u"integrity storage.constraint"_qs);
  EXPECT_EQ(refusal([&](app::UnitOfWork& u) {
              auto data = *u.load<OrderData>(order);
              data.lines.front().product = ProductId(999);
              u.save(data);
            }),
            u"not_found reference"_qs);
  EXPECT_EQ(refusal([&](app::UnitOfWork& u) {
              Review review;
              review.order = OrderId(999);
              review.reviewer = shop.user(u"saul"_qs);
              review.accepted = true;
              review.at = u.now();
              u.add(review);
            }),
            u"not_found reference"_qs);
  EXPECT_EQ(scalar("SELECT count(*) FROM audit"), trail);
  EXPECT_EQ(scalar("SELECT count(*) FROM product"), 3);
  EXPECT_EQ(scalar("SELECT count(*) FROM search WHERE title IN ('BEFORE', 'AFTER')"), 0);
  inTransaction([](app::UnitOfWork& u) {
    auto next = product("NEXT");
    u.add(next);
  });
  EXPECT_EQ(scalar("SELECT count(*) FROM product"), 4) << "the connection is as good as before";
}

TEST_F(UnitOfWork, KeepsTheSearchIndexInStepWithItsTable) {
  const auto id = shop.draft(OrderKind::Sales, {qty("1"), qty("2")});
  inTransaction([&](app::UnitOfWork& u) {
    auto order = *u.load<OrderData>(id);
    order.lines.front().specification = u"zinc plated"_qs;
    order.terms.remarks = u"in a hurry"_qs;
    u.save(order);
    order.lines.pop_back();
    order.terms.remarks.clear();
    u.save(order);
    auto added = product("ZINC");
    u.add(added);
    added.name = u"zinc bar"_qs;
    u.save(added);
  });
  // Fails if the index has words that the table has not, or the other way round.
  shop.store().connection().execute(u"INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"_qs);
  EXPECT_EQ(scalar("SELECT count(*) FROM search_index WHERE txt MATCH 'zinc'"), 2);
  EXPECT_EQ(scalar("SELECT count(*) FROM search_index WHERE txt MATCH 'hurry'"), 0);
}

TEST_F(UnitOfWork, HoldsNoReadLockAfterIt) {
  shop.draft(OrderKind::Sales, {qty("1")});
  inTransaction([](app::UnitOfWork& u) { EXPECT_FALSE(u.find<OrderData>({}).empty()); });
  const auto refused = shop.store().writeBatch([](app::UnitOfWork& u) -> Result<> {
    auto second = product("BOLT");
    u.add(second);
    return {};
  });
  EXPECT_FALSE(refused.has_value());
  Connection other(shop.path());
  EXPECT_EQ(other.scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_qs), 0) << "somebody still reads";
}

/// Every foreign key of the schema, also those whose field does not say what it refers to.
TEST_F(UnitOfWork, WritesRowsInTheOrderThatForeignKeysAskFor) {
  std::map<QString, const Table*> tables;
  for (const auto& table : allTables()) {
    tables[QString::fromLatin1(table.table)] = &table;
    for (const auto& part : table.parts) tables[QString::fromLatin1(part.name)] = &table;
  }
  int keys = 0;
  for (const auto& [name, table] : tables) {
    auto query = shop.store().connection().prepare(u"SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?)"_qs);
    query.addBindValue(name);
    run(query);
    for (; query.next(); ++keys) {
      const auto named = tables.find(query.value(0).toString());
      if (named == tables.end() || named->second == table) continue;
      EXPECT_LE(writeOrderOf(*named->second), writeOrderOf(*table))
          << name.toStdString() << '.' << query.value(1).toString().toStdString();
    }
  }
  EXPECT_GT(keys, 100);
}

TEST(WriteOrder, PutsWhatIsNamedFirst) {
  const auto orderOf = [](const void* type) { return writeOrderOf(tableOf(type)); };
  EXPECT_LT(orderOf(&app::kRecord<Department>), orderOf(&app::kRecord<User>));
  EXPECT_LT(orderOf(&app::kRecord<User>), orderOf(&app::kRecord<OrderData>));
  EXPECT_LT(orderOf(&app::kRecord<OrderData>), orderOf(&app::kRecord<Problem>));
  for (const auto& table : allTables())
    for (const auto& field : table.fields)
      if (const auto* named = tableReferredBy(field); named != nullptr) {
        EXPECT_LE(writeOrderOf(*named), writeOrderOf(table)) << table.table;
      }
}

}  // namespace
}  // namespace gendan::storage
