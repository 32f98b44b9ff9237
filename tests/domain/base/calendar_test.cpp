// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/calendar.h"

#include <gtest/gtest.h>

#include <QFile>

#include "support/print.h"

namespace gendan::domain {
namespace {

Calendar china2026() {
  Calendar calendar;
  QFile file(QStringLiteral(GENDAN_TEST_DATA "/cn_calendar_2026.csv"));
  EXPECT_TRUE(file.open(QIODevice::ReadOnly));
  file.readLine();
  while (!file.atEnd()) {
    const auto cells = QString::fromUtf8(file.readLine().trimmed()).split(u',');
    calendar.setException(QDate::fromString(cells[0], Qt::ISODate), cells[1] == u"work");
  }
  return calendar;
}

TEST(Calendar, China2026Has248WorkingDays) {
  EXPECT_EQ(china2026().workingDaysBetween(QDate(2025, 12, 31), QDate(2026, 12, 31)), 248);
}

TEST(Calendar, SpringFestivalIsSteppedOverAndMakeUpDaysCount) {
  const auto calendar = china2026();
  EXPECT_EQ(calendar.addWorkingDays(QDate(2026, 2, 13), 1), QDate(2026, 2, 14));  // a Saturday made up
  EXPECT_EQ(calendar.addWorkingDays(QDate(2026, 2, 13), 2), QDate(2026, 2, 24));
}

TEST(Calendar, TheStartDayDoesNotCount) {
  const Calendar calendar;
  EXPECT_EQ(calendar.addWorkingDays(QDate(2026, 6, 5), 1), QDate(2026, 6, 8));
  EXPECT_EQ(calendar.addWorkingDays(QDate(2026, 6, 5), 0), QDate(2026, 6, 5));
  EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 6, 8), QDate(2026, 6, 5)), -1);
}

TEST(Calendar, NoDateIsNoWorkingDayAndLeadsNowhere) {
  const Calendar calendar;
  EXPECT_FALSE(calendar.isWorkingDay(QDate()));
  EXPECT_EQ(calendar.addWorkingDays(QDate(), 3), QDate());
  EXPECT_EQ(calendar.workingDaysBetween(QDate(), QDate(2026, 6, 8)), 0);
  EXPECT_EQ(calendar.workingDaysBetween(QDate(2026, 6, 8), QDate()), 0);
}

TEST(Calendar, AWeekWithoutWorkingDaysDoesNotHang) {
  Calendar calendar;
  for (int day = 1; day <= 5; ++day) calendar.setWorkingWeekday(day, false);
  EXPECT_EQ(calendar.addWorkingDays(QDate(2026, 6, 5), 3), QDate(2026, 6, 8));
}

}  // namespace
}  // namespace gendan::domain
