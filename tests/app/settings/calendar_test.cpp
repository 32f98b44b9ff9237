// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/calendar.h"

#include "app/settings/setting_commands.h"
#include "support/goods.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::Shop;
using gendan::testing::wrong;

const QDate kSaturday(2026, 10, 10);
const QDate kHoliday(2026, 10, 1);

Calendar calendar(Shop& shop) {
  Calendar found;
  const auto read = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
    found = calendarOf(u);
    return {};
  });
  EXPECT_TRUE(read.has_value());
  return found;
}

TEST(CompanyCalendar, IsTheWorkingWeekAndTheDaysThatDiffer) {
  Shop shop;
  EXPECT_FALSE(calendar(shop).isWorkingDay(kSaturday));
  const SetCalendar set{{{kSaturday, true, {}}, {kHoliday, false, u"国庆节"_qs}}};
  EXPECT_EQ(shop.perform(set, u"sofia"_qs).error().code, Code::Forbidden);
  shop.done(set, u"root"_qs);
  EXPECT_TRUE(calendar(shop).isWorkingDay(kSaturday));
  EXPECT_FALSE(calendar(shop).isWorkingDay(kHoliday));
  shop.done(ChangeSetting{u"working_week"_qs, u"123456"_qs}, u"root"_qs);
  EXPECT_TRUE(calendar(shop).isWorkingDay(kSaturday.addDays(7)));
  EXPECT_FALSE(calendar(shop).isWorkingDay(kHoliday));
}

TEST(CompanyCalendar, CountsWorkingDaysAheadAsAllOfItWould) {
  Shop shop;
  const auto today = localDate(shop.clock.now());
  SetCalendar set;
  // A week off, a Saturday to make up for it, and a day off right behind what the first look would have found.
  for (int day = 2; day <= 8; ++day) set.days.push_back({today.addDays(day), false, {}});
  set.days.push_back({QDate(2026, 6, 13), true, {}});
  set.days.push_back({QDate(2026, 6, 12), false, {}});
  shop.done(set, u"root"_qs);
  for (int days = 0; days <= 20; ++days)
    gendan::testing::inShop(shop, u"root"_qs, [&](UnitOfWork& u) -> Result<> {
      EXPECT_EQ(workingDaysAhead(u, days), calendarOf(u).addWorkingDays(today, days)) << days;
      return {};
    });
}

TEST(CompanyCalendar, SetsADayAnewAndLeavesTheOthers) {
  Shop shop;
  shop.done(SetCalendar{{{kSaturday, true, {}}, {kHoliday, false, {}}}}, u"root"_qs);
  shop.done(SetCalendar{{{kSaturday, false, {}}}}, u"root"_qs);
  EXPECT_FALSE(calendar(shop).isWorkingDay(kSaturday));
  EXPECT_FALSE(calendar(shop).isWorkingDay(kHoliday));
  EXPECT_EQ(shop.find<CalendarDay>({}).size(), 2U);
}

TEST(CompanyCalendar, NamesEveryWrongDayAtOnce) {
  Shop shop;
  EXPECT_EQ(wrong(shop.perform(SetCalendar{}, u"root"_qs)), QStringList{u"days: no_days"_qs});
  const SetCalendar set{{{kSaturday, true, {}}, {{}, true, {}}, {kSaturday, false, QString(201, u'x')}}};
  EXPECT_EQ(wrong(shop.perform(set, u"root"_qs)),
            (QStringList{u"days[1].day: required"_qs, u"days[2].day: twice"_qs, u"days[2].name: too_long"_qs}));
  EXPECT_TRUE(shop.find<CalendarDay>({}).empty());
}

}  // namespace
}  // namespace gendan::app
