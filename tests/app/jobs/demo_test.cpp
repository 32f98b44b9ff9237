// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <map>
#include <set>

#include "app/jobs/demo/demo_orders.h"
#include "app/people/passwords.h"
#include "domain/changes/change_request.h"
#include "domain/followup/problem.h"
#include "storage/jobs/sql_vault.h"
#include "storage/sql_store.h"
#include "support/print.h"

namespace gendan::app {
namespace {

using namespace domain;

const QDate kToday(2026, 11, 20);

/// A generated file, closed again.
class DemoFile {
 public:
  explicit DemoFile(const DemoOptions& options) {
    useCheapPasswords();
    auto store = storage::SqlStore::create(path(), m_clock);
    EXPECT_TRUE(store.has_value());
    Unwatched progress;
    const auto made = generateDemo(**store, options, progress);
    EXPECT_TRUE(made.has_value()) << ::testing::PrintToString(made.error());
  }
  [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("demo.gendan")); }
  template <class T>
  [[nodiscard]] std::vector<T> all() {
    std::vector<T> records;
    auto store = storage::SqlStore::open(path(), m_clock);
    EXPECT_TRUE(store.has_value());
    const auto read = (*store)->writeBatch([&](UnitOfWork& u) -> Result<> {
      records = u.find<T>({});
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return records;
  }
  /// All records as text; the first line names the database, which is another one each time.
  [[nodiscard]] QByteArray records() const {
    QByteArray text;
    Unwatched progress;
    const auto sink = [&text](const QByteArray& piece) { return text += piece, true; };
    EXPECT_TRUE(storage::SqlVault(path()).dump({}, sink, progress).has_value());
    return text.mid(text.indexOf('\n'));
  }

 private:
  QTemporaryDir m_folder;
  SystemClock m_clock;
};

DemoOptions optionsOf(int orders, quint64 seed = 1) {
  DemoOptions options;
  options.orders = orders;
  options.seed = seed;
  options.today = kToday;
  return options;
}

class DemoCompanyTest : public ::testing::Test {
 protected:
  static void SetUpTestSuite() { s_file = std::make_unique<DemoFile>(optionsOf(300)); }
  static void TearDownTestSuite() { s_file.reset(); }
  static std::unique_ptr<DemoFile> s_file;
};
std::unique_ptr<DemoFile> DemoCompanyTest::s_file;

TEST_F(DemoCompanyTest, PassesTheCheckAndTheVerification) {
  Unwatched progress;
  storage::SqlVault vault(s_file->path());
  const auto checked = vault.check(progress, [](const Offence& o) {
    ADD_FAILURE() << o.rule.toStdString() << ' ' << o.subject.toStdString() << ' ' << o.detail.toStdString();
  });
  EXPECT_TRUE(checked.has_value());
  const auto verified = vault.verify(progress);
  ASSERT_TRUE(verified.has_value());
  EXPECT_FALSE(verified->firstFault.has_value());
}

TEST_F(DemoCompanyTest, HasOrdersInEveryState) {
  std::set<OrderState> states;
  for (const auto& order : s_file->all<OrderData>()) states.insert(order.state);
  for (const auto& entry : Codes<OrderState>::entries)
    EXPECT_TRUE(states.contains(static_cast<OrderState>(entry.value))) << entry.word;
}

TEST_F(DemoCompanyTest, HasSomethingForEveryWorklist) {
  const auto orders = s_file->all<OrderData>();
  const auto any = [&orders](auto&& holds) { return std::ranges::any_of(orders, holds); };
  EXPECT_TRUE(any([](const OrderData& o) { return o.onHold; }));
  EXPECT_TRUE(any([](const OrderData& o) { return o.feeds.isValid(); }));
  EXPECT_TRUE(any([](const OrderData& o) { return o.revision > 0; }));
  EXPECT_TRUE(any([](const OrderData& o) { return o.terms.currency != kCny; }));
  EXPECT_TRUE(any([](const OrderData& o) { return o.state == OrderState::Executing && o.terms.dueDate < kToday; }));
  std::set<ChangeState> changes;
  for (const auto& change : s_file->all<domain::ChangeRequest>()) changes.insert(change.state);
  EXPECT_TRUE(changes.contains(ChangeState::Pending));
  EXPECT_TRUE(changes.contains(ChangeState::Rejected));
  EXPECT_TRUE(changes.contains(ChangeState::Implemented));
  std::set<ProblemState> problems;
  for (const auto& problem : s_file->all<Problem>()) problems.insert(problem.state);
  EXPECT_EQ(problems.size(), 2U);
}

TEST(DemoOrdersTest, SameOptionsGiveTheSameRecords) {
  const auto once = DemoFile(optionsOf(40)).records();
  EXPECT_GT(once.size(), 100'000);
  EXPECT_TRUE(once == DemoFile(optionsOf(40)).records());
  EXPECT_FALSE(once == DemoFile(optionsOf(40, 2)).records());
}

TEST(DemoOrdersTest, GivesEachOrderTheLinesAndFollowUpsAskedFor) {
  auto options = optionsOf(60);
  options.lines = 3;
  options.followUps = 8;
  DemoFile file(options);
  std::map<OrderId, int> followUps;
  for (const auto& entry : file.all<FollowUp>()) ++followUps[entry.order];
  int closed = 0;
  for (const auto& order : file.all<OrderData>()) {
    EXPECT_EQ(order.lines.size(), 3U) << order.number.toStdString();
    if (order.state != OrderState::Closed) continue;
    ++closed;
    // Each delivery is an entry more.
    EXPECT_GE(followUps[order.id], 8) << order.number.toStdString();
  }
  EXPECT_GT(closed, 30);
}

TEST(DemoOrdersTest, RefusesOptionsOutOfRangeAllAtOnce) {
  DemoFile file(optionsOf(0));
  SystemClock clock;
  const auto store = storage::SqlStore::open(file.path(), clock);
  DemoOptions options;
  options.orders = -1;
  options.lines = kMostDemoLines + 1;
  options.followUps = kMostDemoFollowUps + 1;
  Unwatched progress;
  const auto made = generateDemo(**store, options, progress);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, Code::Invalid);
  EXPECT_EQ(made.error().fields.size(), 4);
}

TEST(DemoOrdersTest, RefusesADatabaseWhereSomebodyLives) {
  DemoFile file(optionsOf(0));
  SystemClock clock;
  const auto store = storage::SqlStore::open(file.path(), clock);
  Unwatched progress;
  const auto made = generateDemo(**store, optionsOf(1), progress);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, Code::Forbidden);
}

class Impatient : public Progress {
 public:
  [[nodiscard]] bool step(qint64, qint64) override { return false; }
};

TEST(DemoOrdersTest, StopsWhenNobodyWantsItAnyMore) {
  const QTemporaryDir folder;
  SystemClock clock;
  const auto store = storage::SqlStore::create(folder.filePath(QStringLiteral("demo.gendan")), clock);
  Impatient progress;
  const auto made = generateDemo(**store, optionsOf(3), progress);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, Code::Cancelled);
}

}  // namespace
}  // namespace gendan::app
