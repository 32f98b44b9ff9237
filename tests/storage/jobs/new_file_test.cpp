// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// A new file has its name when it is whole, and not before; one that is refused is left alone.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include "domain/catalog/catalog.h"
#include "storage/jobs/bulk_fill.h"
#include "storage/raw_database.h"
#include "support/print.h"
#include "support/shop.h"

namespace gendan::storage {
namespace {

using namespace domain;
using testing::RawDatabase;

class NewFile : public ::testing::Test {
 protected:
  [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
  static Result<> fill(SqlStore& store) {
    return store.writeBatch([](app::UnitOfWork& u) -> Result<> {
      for (int i = 0; i < 20; ++i) {
        Product product;
        product.code = product.name = QString::number(i);
        product.unit = u"pcs"_qs;
        u.add(product);
      }
      return {};
    });
  }
  static qint64 guardsIn(const QString& file) {
    return RawDatabase(file).number(
        u"SELECT count(*) FROM sqlite_schema WHERE name LIKE '%!_no!_replace' ESCAPE '!'"_qs);
  }

  QTemporaryDir folder;
  QString path = folder.filePath(u"new.gendan"_qs);
  testing::FakeClock clock;
};

TEST_F(NewFile, IsThereWhenItIsWhole) {
  const auto store = SqlStore::create(path, clock, Witness());
  ASSERT_TRUE(store.has_value());
  EXPECT_EQ((*store)->connection().path(), path);
  EXPECT_EQ(RawDatabase(path).number(u"SELECT count(*) FROM database_identity"_qs), 1);
}

TEST_F(NewFile, DoesNotReplaceAnother) {
  RawDatabase(path).done(u"CREATE TABLE mine (x)"_qs);
  EXPECT_EQ(SqlStore::create(path, clock, Witness()).error().code, Code::Duplicate);
  EXPECT_EQ(makeInBulk(path, clock, &NewFile::fill).error().code, Code::Duplicate);
  EXPECT_EQ(files(), QStringList{u"new.gendan"_qs});
  EXPECT_EQ(RawDatabase(path).number(u"SELECT count(*) FROM mine"_qs), 0);
}

TEST_F(NewFile, ThatCannotBeMadeLeavesNothing) {
  const auto nowhere = folder.filePath(u"missing/new.gendan"_qs);
  EXPECT_EQ(SqlStore::create(nowhere, clock, Witness()).error().code, Code::StorageFailed);
  EXPECT_EQ(makeInBulk(nowhere, clock, &NewFile::fill).error().code, Code::StorageFailed);
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(NewFile, FilledInBulkIsAsGuardedAsAnyOther) {
  const auto ordinary = folder.filePath(u"ordinary.gendan"_qs);
  ASSERT_TRUE(SqlStore::create(ordinary, clock, Witness()).has_value());
  const auto made = makeInBulk(path, clock, [&](SqlStore& store) {
    EXPECT_FALSE(QFile::exists(path)) << "nobody opens it half made";
    return fill(store);
  });
  ASSERT_TRUE(made.has_value()) << ::testing::PrintToString(made.error());
  EXPECT_EQ(files(), (QStringList{u"new.gendan"_qs, u"ordinary.gendan"_qs}));
  EXPECT_GT(guardsIn(path), 10);
  EXPECT_EQ(guardsIn(path), guardsIn(ordinary));
  EXPECT_EQ(RawDatabase(path).text(u"PRAGMA journal_mode"_qs), "wal");
  EXPECT_EQ(RawDatabase(path).number(u"SELECT count(*) FROM product"_qs), 20);
}

TEST_F(NewFile, WhoseFillingFailsIsNotThere) {
  const auto refused = makeInBulk(path, clock, [&](SqlStore& store) -> Result<> {
    GENDAN_CHECK(fill(store));
    return refuse(Code::Cancelled, u"filling");
  });
  EXPECT_EQ(refused.error().code, Code::Cancelled);
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(NewFile, TakesThePlaceOfWhatACrashLeft) {
  for (const auto* left : {"/new.gendan.filling", "/new.gendan.filling-journal", "/new.gendan.filling.new"}) {
    QFile half(folder.path() + QLatin1StringView(left));
    ASSERT_TRUE(half.open(QIODevice::WriteOnly));
    half.write("half of something");
  }
  ASSERT_TRUE(makeInBulk(path, clock, &NewFile::fill).has_value());
  EXPECT_EQ(files(), QStringList{u"new.gendan"_qs});
}

TEST_F(NewFile, MayHaveAnyName) {
  for (const auto& name : {u"新 100%41 #1?x=1&.gendan"_qs, u"a'b\"c.gendan"_qs}) {
    const auto file = folder.filePath(name);
    ASSERT_TRUE(SqlStore::create(file, clock, Witness()).has_value()) << name.toStdString();
    EXPECT_TRUE(SqlStore::open(file, clock, Witness()).has_value()) << name.toStdString();
    EXPECT_EQ(files(), QStringList{name});
    QFile::remove(file);
  }
}

TEST_F(NewFile, IsLookedAtWithoutATraceUnlessItIsInUse) {
  ASSERT_TRUE(SqlStore::create(path, clock, Witness()).has_value());
  {
    Connection glance(path, OpenMode::Glance);
    EXPECT_EQ(glance.scalar(u"SELECT count(*) FROM database_identity"_qs), 1);
    EXPECT_EQ(files(), QStringList{u"new.gendan"_qs});
  }
  EXPECT_EQ(files(), QStringList{u"new.gendan"_qs});
  RawDatabase inUse(path);
  inUse.done(u"INSERT INTO counter (name, value) VALUES ('seen', 7)"_qs);
  ASSERT_TRUE(QFile::exists(path + u"-wal"_qs));
  Connection glance(path, OpenMode::Glance);
  EXPECT_EQ(glance.scalar(u"SELECT value FROM counter WHERE name = 'seen'"_qs), 7) << "what is not in the file yet";
}

}  // namespace
}  // namespace gendan::storage
