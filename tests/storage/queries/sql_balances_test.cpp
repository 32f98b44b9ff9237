// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed, by age: by when it was asked for, else by when the order is due.
#include "storage/queries/sql_balances.h"

#include "storage/raw_database.h"
#include "support/shop.h"

namespace gendan::testing {
namespace {

using namespace domain;

class OpenBalances : public ::testing::Test {
 protected:
  OrderId delivering(const char* dueDate) {
    const auto id = shop.allocated(OrderKind::Sales, {qty("10")});  // 100.00
    RawDatabase(shop.path())
        .done(QStringLiteral("UPDATE orders SET state = 'delivering', due_date = '%1' WHERE id = %2")
                  .arg(QLatin1StringView(dueDate))
                  .arg(id.value()));
    return id;
  }
  [[nodiscard]] std::vector<app::OpenBalance> open(const QString& login) {
    const auto found = storage::SqlBalances(shop.store().connection())
                           .open(OrderKind::Sales, shop.actor(login), QDate(2026, 5, 28));
    EXPECT_TRUE(found.has_value());
    return found.value_or(std::vector<app::OpenBalance>());
  }
  Shop shop;
};

TEST_F(OpenBalances, StandInTheBucketOfTheirDueDate) {
  delivering("2026-05-28");  // due today is not overdue
  delivering("2026-05-27");
  delivering("2026-04-27");
  delivering("2026-03-28");
  delivering("2026-02-26");
  const auto balances = open(u"fay"_qs);
  ASSERT_EQ(balances.size(), 5U);
  constexpr std::array kBuckets{AgeBucket::NotDue, AgeBucket::To30, AgeBucket::To60, AgeBucket::To90, AgeBucket::Over90};
  for (size_t i = 0; i < balances.size(); ++i) {
    EXPECT_EQ(balances[i].ageing.in(kBuckets[i]), cny("100.00")) << i;
    EXPECT_EQ(balances[i].ageing.total(), cny("100.00")) << i;
  }
}

TEST_F(OpenBalances, FollowWhatWasAskedForAndPaid) {
  const auto id = delivering("2026-05-28");
  RawDatabase raw(shop.path());
  raw.ignoreRules();
  raw.done(QStringLiteral("UPDATE orders SET paid = 2500 WHERE id = %1").arg(id.value()));
  raw.insert(u"claim"_qs, {{u"order_id"_qs, id.value()}, {u"amount"_qs, 6000}},
             {{u"state"_qs, u"open"_qs}, {u"due_date"_qs, u"2026-01-31"_qs}, {u"currency"_qs, u"CNY"_qs}});
  const auto balances = open(u"fay"_qs);
  ASSERT_EQ(balances.size(), 1U);
  EXPECT_EQ(balances.front().ageing.in(AgeBucket::Over90), cny("35.00"));
  EXPECT_EQ(balances.front().ageing.in(AgeBucket::NotDue), cny("40.00"));
  EXPECT_EQ(balances.front().due, QDate(2026, 1, 31));
}

TEST_F(OpenBalances, AreShownToWhoMaySeeMoneyOnly) {
  delivering("2026-05-28");
  EXPECT_EQ(open(u"max"_qs).size(), 1U);
  EXPECT_EQ(open(u"tess"_qs).size(), 1U);
  EXPECT_TRUE(open(u"pete"_qs).empty());
  EXPECT_TRUE(open(u"root"_qs).empty());
}

}  // namespace
}  // namespace gendan::testing
