// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/sql_vault.h"
#include "storage/raw_database.h"
#include "support/shop.h"

namespace gendan::storage {
namespace {

using namespace domain;
using app::ChainFault;
using testing::qty;
using testing::RawDatabase;
using testing::Shop;

/// What `verify` says of the shop's file.
app::Verification verify(const Shop& shop) {
  app::Unwatched progress;
  const auto found = SqlVault(shop.path()).verify(progress);
  EXPECT_TRUE(found.has_value()) << ::testing::PrintToString(found.error());
  return found.value_or(app::Verification{});
}

std::optional<ChainFault> faultOf(const Shop& shop) { return verify(shop).firstFault; }

ChainFault fault(qint64 sequence, const char* what) { return {sequence, QString::fromLatin1(what)}; }

class AuditChain : public ::testing::Test {
 protected:
  AuditChain() {
    shop.draft(OrderKind::Sales, {qty("5")});
    last = verify(shop).end.sequence;
  }
  /// Closed, so that the witness knows its end, and nobody else has it open.
  void tamper(const QString& sql) {
    shop.close();
    RawDatabase(shop.path()).tamper(u"audit"_qs, sql);
  }
  /// Enough rows for the walk to report a step.
  void fill() {
    const auto filled = shop.store().writeBatch([this](app::UnitOfWork& u) -> Result<> {
      const auto now = shop.clock.now();
      u.begin({shop.actor(u"root"_qs), {}, u"test.fill"_qs, now, app::localDate(now)});
      for (int i = 0; i < 10'000; ++i) u.note(u"filler"_qs, i, u"{}"_qs);
      return {};
    });
    ASSERT_TRUE(filled.has_value());
  }
  Shop shop;
  qint64 last = 0;
};

TEST_F(AuditChain, IsWholeWhileTheProgramAloneWrites) {
  EXPECT_GT(last, 10);
  EXPECT_EQ(faultOf(shop), std::nullopt);
  shop.reopen();
  EXPECT_EQ(faultOf(shop), std::nullopt);
}

/// Each column is in the hash.
TEST_F(AuditChain, NamesARowWhoseContentWasChanged) {
  for (const char* change : {"at = at + 1", "actor_id = 1", "on_behalf_id = 1", "action = action || ' '",
                             "subject = ''", "subject_id = subject_id + 1", "order_id = 77", "before_json = '{}'",
                             "after_json = upper(after_json)", "hash = zeroblob(32)"}) {
    Shop other;
    other.draft(OrderKind::Sales, {qty("5")});
    other.close();
    RawDatabase(other.path())
        .tamper(u"audit"_qs, u"UPDATE audit SET "_qs + QLatin1StringView(change) + u" WHERE seq = 7"_qs);
    EXPECT_EQ(faultOf(other), fault(7, "row_differs")) << change;
  }
}

TEST_F(AuditChain, NamesTheRowAfterOneThatWasHashedAnew) {
  // Who knows the format can hash the changed row; the next one still holds the hash of what stood there.
  tamper(
      u"UPDATE audit SET hash = randomblob(32) WHERE seq = 7; UPDATE audit SET hash = randomblob(32) WHERE seq = 8"_qs);
  EXPECT_EQ(faultOf(shop), fault(7, "row_differs"));
}

TEST_F(AuditChain, NamesTheFirstRowThatWasDeleted) {
  tamper(u"DELETE FROM audit WHERE seq IN (5, 6)"_qs);
  EXPECT_EQ(faultOf(shop), fault(5, "row_missing"));
}

TEST_F(AuditChain, NamesADeletedRowWhoseNumberWasGivenAway) {
  tamper(
      u"DELETE FROM audit WHERE seq = 5; UPDATE audit SET seq = -seq WHERE seq > 5; UPDATE audit SET seq = -seq - 1 WHERE seq < 0"_qs);
  EXPECT_EQ(faultOf(shop), fault(5, "row_differs"));
}

TEST_F(AuditChain, NamesARowThatWasPutIn) {
  tamper(
      u"INSERT INTO audit SELECT 0, at, actor_id, on_behalf_id, action, subject, subject_id, order_id, before_json, "
      "after_json, hash FROM audit WHERE seq = 5"_qs);
  EXPECT_EQ(faultOf(shop), fault(0, "row_repeated"));
}

TEST_F(AuditChain, BelongsToOneDatabase) {
  shop.close();
  RawDatabase(shop.path()).tamper(u"database_identity"_qs, u"UPDATE database_identity SET genesis = randomblob(32)"_qs);
  EXPECT_EQ(faultOf(shop), fault(1, "row_differs"));
  RawDatabase(shop.path()).tamper(u"database_identity"_qs, u"DELETE FROM database_identity"_qs);
  EXPECT_EQ(faultOf(shop), fault(0, "identity_missing"));
}

TEST_F(AuditChain, MissesNoEndThatWasCutOff) {
  tamper(QStringLiteral("DELETE FROM audit WHERE seq > %1").arg(last - 3));
  EXPECT_EQ(faultOf(shop), fault(last - 2, "tail_missing"));
  const auto opened = SqlStore::open(shop.path(), shop.clock);
  ASSERT_FALSE(opened.has_value());
  EXPECT_EQ(opened.error(), error(Code::Integrity, u"audit.tail_missing"));
}

TEST_F(AuditChain, MissesNoOlderFileThatWasPutBack) {
  shop.close();
  const auto older = shop.path() + u".older"_qs;
  ASSERT_TRUE(QFile::copy(shop.path(), older));
  shop.reopen();
  shop.draft(OrderKind::Sales, {qty("6")});
  shop.close();
  ASSERT_TRUE(QFile::remove(shop.path()) && QFile::rename(older, shop.path()));
  EXPECT_EQ(faultOf(shop), fault(last + 1, "tail_missing"));
  EXPECT_EQ(SqlStore::open(shop.path(), shop.clock).error().subject, u"audit.tail_missing"_qs);
}

TEST_F(AuditChain, MissesNoHistoryThatWasWrittenAnew) {
  shop.close();
  const auto older = shop.path() + u".older"_qs;
  ASSERT_TRUE(QFile::copy(shop.path(), older));
  shop.reopen();
  const auto real = shop.draft(OrderKind::Sales, {qty("6")});
  shop.close();
  // The older file goes on without the witness, by the same steps but another content: a chain that is right in itself.
  ASSERT_TRUE(QFile::remove(shop.path()) && QFile::rename(older, shop.path()));
  shop.reopen(Witness());
  EXPECT_EQ(shop.draft(OrderKind::Sales, {qty("7")}), real);
  shop.draft(OrderKind::Sales, {qty("8")});
  shop.close();
  const auto found = verify(shop);
  ASSERT_TRUE(found.witness.has_value());
  EXPECT_EQ(found.firstFault, fault(found.witness->sequence, "witness_differs"));
  EXPECT_EQ(SqlStore::open(shop.path(), shop.clock).error(), error(Code::Integrity, u"audit.differs"));
}

TEST_F(AuditChain, IsReadWhileAnotherConnectionWrites) {
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
  fill();
  const auto before = verify(shop).end;
  const auto found = SqlVault(shop.path()).verify(writer);
  ASSERT_TRUE(found.has_value());
  EXPECT_EQ(found->firstFault, std::nullopt);
  EXPECT_EQ(found->end, before);
  EXPECT_GT(verify(shop).end.sequence, before.sequence);
}

TEST_F(AuditChain, WalkEndsWhenItIsCancelled) {
  class Cancel : public app::Progress {
   public:
    bool step(qint64, qint64) override { return false; }
  } cancel;
  fill();
  EXPECT_EQ(SqlVault(shop.path()).verify(cancel).error(), error(Code::Cancelled, u"audit.verify"));
}

}  // namespace
}  // namespace gendan::storage
