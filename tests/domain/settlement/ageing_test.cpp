// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/ageing.h"

#include <gtest/gtest.h>

#include "domain/settlement/some_order.h"
#include "support/print.h"

namespace gendan::domain {

void PrintTo(const DatedAmount& item, std::ostream* out) {
  *out << item.amount.text().toStdString() << " on " << item.due.toString(Qt::ISODate).toStdString();
}

namespace {

using Items = std::vector<DatedAmount>;

TEST(Ageing, ChangesItsBucketAtEachEdge) {
  const std::vector<std::pair<int, AgeBucket>> edges{
      {-5, AgeBucket::NotDue}, {0, AgeBucket::NotDue},  {1, AgeBucket::To30},  {30, AgeBucket::To30},
      {31, AgeBucket::To60},   {60, AgeBucket::To60},   {61, AgeBucket::To90}, {90, AgeBucket::To90},
      {91, AgeBucket::Over90}, {900, AgeBucket::Over90}};
  for (const auto& [days, bucket] : edges) EXPECT_EQ(bucketOf(kToday.addDays(-days), kToday), bucket) << days;
  EXPECT_EQ(bucketOf({}, kToday), AgeBucket::NotDue);
}

TEST(Ageing, SumsWhatIsOpenByBucket) {
  const Items items{
      {kToday, cny(1)}, {kToday.addDays(-1), cny(2)}, {kToday.addDays(-30), cny(4)}, {kToday.addDays(-95), cny(8)}};
  const auto ageing = ageOf(items, kCny, kToday);
  EXPECT_EQ(ageing.in(AgeBucket::NotDue), cny(1));
  EXPECT_EQ(ageing.in(AgeBucket::To30), cny(6));
  EXPECT_EQ(ageing.in(AgeBucket::To60), cny(0));
  EXPECT_EQ(ageing.in(AgeBucket::Over90), cny(8));
  EXPECT_EQ(ageing.total(), cny(15));
  EXPECT_EQ(ageing.overdue(), cny(14));
  EXPECT_EQ(ageOf({}, kCny, kToday).total(), cny(0));
}

TEST(OpenItems, ArePaidEarliestFirst) {
  const Items instalments{{kToday.addDays(9), cny(30)}, {{}, cny(5)}, {kToday, cny(50)}};
  EXPECT_EQ(openItems(instalments, cny(85), cny(60), {}), (Items{{kToday.addDays(9), cny(20)}, {{}, cny(5)}}));
  EXPECT_EQ(openItems(instalments, cny(85), cny(85), {}), Items{});
}

TEST(OpenItems, CountWhatNobodyHasAskedForYetAsOneMore) {
  const Items instalments{{kToday.addDays(9), cny(30)}};
  EXPECT_EQ(openItems(instalments, cny(100), cny(10), kToday),
            (Items{{kToday, cny(60)}, {kToday.addDays(9), cny(30)}}));
  EXPECT_EQ(openItems(instalments, cny(20), cny(10), kToday), (Items{{kToday.addDays(9), cny(10)}}));
}

}  // namespace
}  // namespace gendan::domain
