// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/health_check.h"

#include "storage/jobs/invariants.h"
#include "storage/jobs/sql_vault.h"
#include "storage/raw_database.h"
#include "support/shop.h"

namespace gendan::storage {
namespace {

using namespace domain;
using testing::qty;
using testing::RawDatabase;
using testing::Shop;

/// A closed file with orders in several states, and copies of it to spoil.
class HealthCheck : public ::testing::Test {
 protected:
  static void SetUpTestSuite() {
    s_shop = std::make_unique<Shop>();
    s_shop->draft(OrderKind::Sales, {qty("5")});
    s_shop->allocated(OrderKind::Sales, {qty("5"), qty("7.5")});
    s_shop->allocated(OrderKind::Purchase, {qty("9")});
    s_shop->close();
  }
  static void TearDownTestSuite() { s_shop.reset(); }

  QString copy() {
    const auto path = folder.filePath(QString::number(++copies));
    EXPECT_TRUE(QFile::copy(s_shop->path(), path));
    return path;
  }
  static std::vector<app::Offence> check(const QString& path) {
    std::vector<app::Offence> offences;
    app::Unwatched progress;
    const auto checked = SqlVault(path).check(progress, [&](const app::Offence& o) { offences.push_back(o); });
    EXPECT_TRUE(checked.has_value()) << ::testing::PrintToString(checked.error());
    return offences;
  }
  /// The rules that do not hold once the statements have been run on a copy.
  QStringList broken(const std::function<void(RawDatabase&)>& spoil) {
    const auto path = copy();
    {
      RawDatabase database(path);
      database.ignoreRules();
      spoil(database);
    }
    QStringList rules;
    for (const auto& offence : check(path)) rules.append(offence.rule);
    rules.removeDuplicates();
    return rules;
  }
  QStringList broken(const char* sql) {
    return broken([sql](RawDatabase& database) { database.done(QString::fromLatin1(sql)); });
  }

  static std::unique_ptr<Shop> s_shop;
  QTemporaryDir folder;
  int copies = 0;
};

std::unique_ptr<Shop> HealthCheck::s_shop;

using Spoil = std::function<void(RawDatabase&)>;

Spoil run(const char* sql) {
  return [sql](RawDatabase& database) { database.done(QString::fromLatin1(sql)); };
}

/// One way to break each invariant that is not about a line's quantity.
const std::map<QString, Spoil>& spoils() {
  static const std::map<QString, Spoil> all{
      {u"order.audited"_qs,
       [](RawDatabase& d) { d.tamper(u"audit"_qs, u"UPDATE audit SET order_id = NULL WHERE order_id = 1"_qs); }},
      {u"order.reviewed"_qs, run("UPDATE orders SET state = 'accepted' WHERE id = 1")},
      {u"order.lead_tracker"_qs, run("UPDATE orders SET lead_tracker_id = 1 WHERE id = 2")},
      {u"order.executor"_qs, run("UPDATE orders SET executor_id = 1 WHERE id = 2")},
      {u"command.audited"_qs,
       [](RawDatabase& d) {
         d.insert(u"command_log"_qs, {{u"seq"_qs, 1'000'000}}, {{u"id"_qs, u"x"_qs}});
       }},
      {u"notice_line.shipped"_qs,
       [](RawDatabase& d) {
         d.insert(u"shipping_notice"_qs, {{u"id"_qs, 1}, {u"order_id"_qs, 2}}, {{u"number"_qs, u"x"_qs}});
         d.insert(u"shipping_notice_line"_qs, {{u"notice_id"_qs, 1}, {u"line_no"_qs, 1}, {u"shipped"_qs, 5}});
       }},
      {u"stock_level.on_hand"_qs,
       [](RawDatabase& d) {
         d.insert(u"stock_move"_qs, {{u"product_id"_qs, 1}, {u"quantity"_qs, 5}});
       }},
      {u"stock_level.reserved"_qs,
       [](RawDatabase& d) {
         d.insert(u"stock_level"_qs, {{u"product_id"_qs, 1}, {u"reserved"_qs, 5}});
       }},
      {u"order.paid"_qs, run("UPDATE orders SET paid = paid + 1 WHERE id = 1")},
      {u"payment_notice.paid"_qs,
       [](RawDatabase& d) {
         d.insert(u"payment_notice"_qs, {{u"paid"_qs, 5}}, {{u"number"_qs, u"x"_qs}});
       }},
      {u"assessment.scored"_qs,
       [](RawDatabase& d) { d.insert(u"assessment"_qs, {{u"id"_qs, 1}}, {{u"state"_qs, u"final"_qs}}); }},
      {u"document.size"_qs,
       [](RawDatabase& d) {
         d.insert(u"document"_qs, {{u"size"_qs, 5}}, {{u"file_name"_qs, u"x"_qs}});
       }},
  };
  return all;
}

TEST_F(HealthCheck, FindsNothingInASoundFile) { EXPECT_TRUE(check(s_shop->path()).empty()); }

TEST_F(HealthCheck, EachInvariantFindsWhatBreaksIt) {
  for (const auto& invariant : invariants()) {
    const auto column = invariant.name.startsWith(u"order_line.") ? invariant.name.mid(11) : QString();
    const auto spoil = column.isEmpty() ? spoils().find(invariant.name) : spoils().end();
    ASSERT_TRUE(!column.isEmpty() || spoil != spoils().end()) << "no way to break " << invariant.name.toStdString();
    const auto rules = broken([&](RawDatabase& database) {
      if (column.isEmpty()) spoil->second(database);
      else database.done(QStringLiteral("UPDATE order_line SET %1 = %1 + 1 WHERE id = 2").arg(column));
    });
    EXPECT_TRUE(rules.contains(invariant.name)) << invariant.name.toStdString();
  }
}

TEST_F(HealthCheck, FindsStockWithoutMoves) {
  EXPECT_TRUE(broken([](RawDatabase& d) {
                d.insert(u"stock_level"_qs, {{u"product_id"_qs, 1}, {u"on_hand"_qs, 5}});
              }).contains(u"stock_level.on_hand"_qs));
}

TEST_F(HealthCheck, FindsTotalsAndStatesThatDoNotFollow) {
  EXPECT_EQ(broken("UPDATE orders SET total = total + 1 WHERE id = 1"), QStringList{u"order.total"_qs});
  EXPECT_EQ(broken("UPDATE orders SET due = due - 1 WHERE id = 1"), QStringList{u"order.due"_qs});
  EXPECT_EQ(broken("UPDATE orders SET state = 'settling' WHERE id = 2"), QStringList{u"order.state"_qs});
}

TEST_F(HealthCheck, FindsATriggerThatWasTakenAway) {
  EXPECT_EQ(broken("DROP TRIGGER audit_no_update"), QStringList{u"schema"_qs});
  EXPECT_EQ(broken("CREATE TABLE notes (x TEXT)"), QStringList{u"schema"_qs});
  EXPECT_EQ(broken("UPDATE migration SET checksum = 'x' WHERE version = 1"), QStringList{u"migration"_qs});
}

TEST_F(HealthCheck, FindsAReferenceToNothing) {
  EXPECT_EQ(broken("UPDATE orders SET party_id = 99 WHERE id = 1"), QStringList{u"foreign_key_check"_qs});
}

TEST_F(HealthCheck, NamesARecordThatCanNotBeRead) {
  const auto path = copy();
  {
    RawDatabase database(path);
    database.ignoreRules();
    database.done(u"UPDATE orders SET priority = 'whenever' WHERE id = 2"_qs);
  }
  const app::Offence expected{u"record"_qs, u"order 2"_qs, u"orders.priority can't be read"_qs};
  EXPECT_EQ(check(path), std::vector{expected});
}

TEST_F(HealthCheck, FindsAPageThatWasOverwritten) {
  const auto path = copy();
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadWrite));
  // Somewhere inside the audit rows, whose pages come last.
  ASSERT_TRUE(file.seek(file.size() - 4096) && file.write(QByteArray(2048, '\x5a')) == 2048);
  file.close();
  app::Unwatched progress;
  bool found = false;
  const auto checked = SqlVault(path).check(progress, [&](const app::Offence&) { found = true; });
  EXPECT_TRUE(found || (!checked && checked.error().code == Code::Integrity));
}

TEST_F(HealthCheck, EndsWhenItIsCancelled) {
  class Cancel : public app::Progress {
   public:
    bool step(qint64, qint64) override { return false; }
  } cancel;
  EXPECT_EQ(SqlVault(s_shop->path()).check(cancel, [](const app::Offence&) {}).error().code, Code::Cancelled);
}

}  // namespace
}  // namespace gendan::storage
