// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/iso_date.h"

#include <gtest/gtest.h>

namespace gendan::domain {
namespace {

TEST(IsoDate, SaysEveryDayOfCenturiesAsQtDoes) {
  for (QDate day(1583, 1, 1); day.year() < 2400; day = day.addDays(13)) {
    EXPECT_EQ(isoText(day), day.toString(Qt::ISODate));
    EXPECT_EQ(isoDate(isoText(day)), day);
  }
  EXPECT_EQ(isoText(QDate(1, 1, 1)), QStringLiteral("0001-01-01"));
  EXPECT_EQ(isoText(QDate(9999, 12, 31)), QStringLiteral("9999-12-31"));
}

TEST(IsoDate, HasNoTextForWhatHasNotFourDigits) {
  for (const auto day : {QDate(), QDate(10'000, 1, 1), QDate(-5, 1, 1)}) EXPECT_TRUE(isoText(day).isEmpty());
}

TEST(IsoDate, TakesNothingElse) {
  for (const auto* text : {u"", u"2026-1-01", u"2026-01-1", u"2026-02-30", u"2026-00-10", u"2026-13-01", u"2026-01-00",
                           u"26-01-01", u"2026/01/01", u"2026-01-01 ", u" 2026-01-01", u"2026-01-01T00:00",
                           u"+026-01-01", u"20２6-01-01", u"0000-01-01"})
    EXPECT_FALSE(isoDate(text).isValid()) << QStringView(text).toString().toStdString();
}

}  // namespace
}  // namespace gendan::domain
