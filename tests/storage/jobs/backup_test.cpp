// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/backup.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "storage/jobs/backup.h"
#include "storage/jobs/sql_restorer.h"
#include "storage/jobs/sql_vault.h"
#include "storage/raw_database.h"
#include "support/shop.h"

namespace gendan::storage {
namespace {

using namespace domain;
using testing::qty;
using testing::RawDatabase;
using testing::Shop;

const QString kPassword = QStringView(testing::kPassword).toString();

class Backup : public ::testing::Test {
 protected:
  Result<app::BackupManifest> make(const QString& login = u"root"_qs) {
    app::Unwatched progress;
    return app::makeBackup(shop.transactor(), {shop.actor(login), {}}, vault, target, progress);
  }
  app::RestoreRequest request() {
    return {target, folder.filePath(u"restored.gendan"_qs), false, {u"root"_qs, kPassword}, {u"max"_qs, kPassword}};
  }
  Result<app::BackupManifest> restore(const app::RestoreRequest& request) {
    app::Unwatched progress;
    return SqlRestorer(shop.clock).restore(request, progress);
  }
  QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
  qint64 rowsOf(const QString& path, const QString& action) {
    return RawDatabase(path).number(u"SELECT count(*) FROM audit WHERE action = '"_qs + action + u"'"_qs);
  }
  static app::Verification verify(const QString& path) {
    app::Unwatched progress;
    return SqlVault(path).verify(progress).value();
  }

  Shop shop;
  QTemporaryDir folder;
  QString target = folder.filePath(u"a.backup"_qs);
  SqlVault vault{shop.path()};
};

TEST_F(Backup, IsAFileThatIsWholeByItselfAndAManifest) {
  shop.draft(OrderKind::Sales, {qty("5")});
  const auto end = verify(shop.path()).end;
  const auto made = make();
  ASSERT_TRUE(made.has_value()) << ::testing::PrintToString(made.error());
  EXPECT_EQ(files(), (QStringList{u"a.backup"_qs, u"a.backup.json"_qs}));
  EXPECT_EQ(made->mark.database, end.database);
  EXPECT_GE(made->mark.sequence, end.sequence);
  EXPECT_EQ(readManifest(target), *made);
  EXPECT_EQ(QFileInfo(target).size(), made->size);
  EXPECT_EQ(verify(target).end, made->mark);
  EXPECT_EQ(RawDatabase(target).text(u"PRAGMA journal_mode"_qs), "delete");
  EXPECT_EQ(files(), (QStringList{u"a.backup"_qs, u"a.backup.json"_qs})) << "reading it leaves nothing beside it";
}

TEST_F(Backup, IsInTheTrail) {
  ASSERT_TRUE(make().has_value());
  EXPECT_EQ(rowsOf(shop.path(), u"backup.make"_qs), 1);
}

TEST_F(Backup, IsForManagersAndAdministrators) {
  EXPECT_EQ(make(u"sara"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(rowsOf(shop.path(), u"backup.make"_qs), 1) << "the refusal";
  EXPECT_TRUE(files().isEmpty());
  EXPECT_TRUE(make(u"max"_qs).has_value());
}

TEST_F(Backup, OverwritesNothing) {
  ASSERT_TRUE(make().has_value());
  EXPECT_EQ(make().error(), error(Code::Duplicate, u"backup.file"));
}

TEST_F(Backup, IsOfOneMomentWhileOthersWrite) {
  class Writer : public app::Progress {
   public:
    explicit Writer(Shop& s) : m_shop(s) {}
    bool step(qint64, qint64) override {
      m_shop.draft(OrderKind::Sales, {qty("1")});
      return true;
    }

   private:
    Shop& m_shop;
  } writer(shop);
  const auto before = verify(shop.path()).end;
  const auto made = vault.backUp(target, shop.clock.now(), writer);
  ASSERT_TRUE(made.has_value()) << ::testing::PrintToString(made.error());
  EXPECT_EQ(made->mark, before);
  EXPECT_GT(verify(shop.path()).end.sequence, before.sequence);
}

TEST_F(Backup, LeavesNothingWhenItIsCancelled) {
  class Cancel : public app::Progress {
   public:
    explicit Cancel(int steps) : m_left(steps) {}
    bool step(qint64, qint64) override { return m_left-- > 0; }

   private:
    int m_left;
  };
  for (int steps = 0; steps < 3; ++steps) {
    Cancel cancel(steps);
    const auto made = vault.backUp(target, shop.clock.now(), cancel);
    if (made) break;
    EXPECT_EQ(made.error().code, Code::Cancelled);
    EXPECT_TRUE(files().isEmpty()) << steps;
  }
}

TEST_F(Backup, DoesNotCountWhenTheTrailWasTamperedWith) {
  RawDatabase(shop.path()).tamper(u"audit"_qs, u"UPDATE audit SET at = at + 1 WHERE seq = 5"_qs);
  app::Unwatched progress;
  EXPECT_EQ(vault.backUp(target, shop.clock.now(), progress).error(), error(Code::Integrity, u"backup.not_sound"));
  EXPECT_TRUE(files().isEmpty());
}

TEST_F(Backup, IsRestoredWhereNothingIs) {
  shop.draft(OrderKind::Sales, {qty("5")});
  const auto made = make();
  ASSERT_TRUE(made.has_value());
  const auto restored = restore(request());
  ASSERT_TRUE(restored.has_value()) << ::testing::PrintToString(restored.error());
  EXPECT_EQ(*restored, *made);
  EXPECT_EQ(verify(request().target).firstFault, std::nullopt);
  EXPECT_EQ(verify(request().target).witness, verify(request().target).end);
  EXPECT_EQ(rowsOf(request().target, u"backup.restore"_qs), 1);
  EXPECT_TRUE(SqlStore::open(request().target, shop.clock).has_value());
  // The drill disturbs nobody: the original goes on.
  shop.reopen();
  EXPECT_EQ(verify(shop.path()).firstFault, std::nullopt);
}

TEST_F(Backup, ReplacesAFileOnlyOnRequestAndKeepsIt) {
  ASSERT_TRUE(make().has_value());
  const auto later = shop.draft(OrderKind::Sales, {qty("5")});
  shop.close();
  const auto end = verify(shop.path()).end;
  auto asked = request();
  asked.target = shop.path();
  EXPECT_EQ(restore(asked).error(), error(Code::Duplicate, u"database.file"));
  EXPECT_GE(verify(shop.path()).end.sequence, end.sequence);
  asked.replace = true;
  const auto restored = restore(asked);
  ASSERT_TRUE(restored.has_value()) << ::testing::PrintToString(restored.error());
  shop.reopen();
  EXPECT_TRUE(shop.find<OrderData>({app::where<&OrderData::id>(later)}).empty());
  EXPECT_EQ(verify(shop.path()).firstFault, std::nullopt) << "the witness was told";
  const auto kept = QDir(QFileInfo(shop.path()).path()).entryList({u"*.before-restore-*"_qs}, QDir::Files, QDir::Name);
  ASSERT_FALSE(kept.isEmpty());
  EXPECT_GE(verify(QFileInfo(shop.path()).path() + u'/' + kept.front()).end.sequence, end.sequence);
}

TEST_F(Backup, DoesNotReplaceAFileThatIsOpen) {
  ASSERT_TRUE(make().has_value());
  auto asked = request();
  asked.target = shop.path();
  asked.replace = true;
  EXPECT_EQ(restore(asked).error(), error(Code::Busy, u"database.in_use"));
  shop.draft(OrderKind::Sales, {qty("5")});
}

TEST_F(Backup, ReplacesADamagedFile) {
  ASSERT_TRUE(make().has_value());
  shop.close();
  QFile file(shop.path());
  ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("not a database any more, but long enough") > 0);
  file.close();
  auto asked = request();
  asked.target = shop.path();
  asked.replace = true;
  ASSERT_TRUE(restore(asked).has_value());
  shop.reopen();
}

TEST_F(Backup, IsRestoredByTwoPersons) {
  ASSERT_TRUE(make().has_value());
  auto asked = request();
  asked.by.login = u"sara"_qs;
  EXPECT_EQ(restore(asked).error().code, Code::Forbidden);
  asked = request();
  asked.confirmedBy = asked.by;
  EXPECT_EQ(restore(asked).error().code, Code::Forbidden);
  asked = request();
  asked.confirmedBy.password = u"something else"_qs;
  EXPECT_EQ(restore(asked).error(), error(Code::Forbidden, u"session.login"));
  EXPECT_EQ(files(), (QStringList{u"a.backup"_qs, u"a.backup.json"_qs}));
}

TEST_F(Backup, IsNotRestoredWhenItDiffersFromItsManifest) {
  ASSERT_TRUE(make().has_value());
  QFile file(target);
  ASSERT_TRUE(file.open(QIODevice::ReadWrite));
  ASSERT_TRUE(file.seek(file.size() / 2));
  const auto byte = file.peek(1);
  ASSERT_EQ(file.write(QByteArray(1, static_cast<char>(byte[0] ^ 1))), 1);
  file.close();
  EXPECT_EQ(restore(request()).error(), error(Code::Integrity, u"backup.differs"));
  ASSERT_TRUE(file.resize(file.size() - 4096));
  EXPECT_EQ(restore(request()).error(), error(Code::Integrity, u"backup.differs"));
  ASSERT_TRUE(QFile::remove(manifestPath(target)));
  EXPECT_EQ(restore(request()).error(), error(Code::NotFound, u"backup.manifest"));
  EXPECT_EQ(files(), QStringList{u"a.backup"_qs});
}

TEST_F(Backup, OfANewerProgramIsNotRestored) {
  auto made = make();
  ASSERT_TRUE(made.has_value());
  made->schema += 1'000;
  QFile file(manifestPath(target));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(toJson(*made)) > 0);
  file.close();
  EXPECT_EQ(restore(request()).error(), error(Code::NewerFile, u"database.newer"));
}

}  // namespace
}  // namespace gendan::storage
