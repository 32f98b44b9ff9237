// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/date_style.h"

#include <gtest/gtest.h>

#include <QLocale>

#include "support/print.h"

namespace gendan::documents {
namespace {

QDate read(QStringView style, QStringView text) {
  const auto parsed = DateStyle::parse(style);
  EXPECT_TRUE(parsed.has_value());
  return parsed ? parsed->read(text) : QDate();
}

TEST(DateStyle, ReadsTheStylesOfRealFiles) {
  EXPECT_EQ(read(u"d-MMM-yy", u"2-Jun-06"), QDate(2006, 6, 2));
  EXPECT_EQ(read(u"d-MMM-yy", u"14-nov-06"), QDate(2006, 11, 14));
  EXPECT_EQ(read(u"M/d/yy", u"11/13/06"), QDate(2006, 11, 13));
  EXPECT_EQ(read(u"yyyy年M月d日", u"2026年3月9日"), QDate(2026, 3, 9));
  EXPECT_EQ(read(u"yyyyMMdd", u"20260309"), QDate(2026, 3, 9));
  EXPECT_EQ(read(u"d MMMM yyyy", u"9 March 2026"), QDate(2026, 3, 9));
}

TEST(DateStyle, ShortYearsAreOfThisCentury) {
  EXPECT_EQ(read(u"d/M/yy", u"29/2/00"), QDate(2000, 2, 29));  // 1900 had none
  EXPECT_EQ(read(u"d/M/yy", u"1/1/99"), QDate(2099, 1, 1));
}

TEST(DateStyle, DoesNotAskTheLocale) {
  QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
  EXPECT_EQ(read(u"d-MMM-yy", u"2-Jun-06"), QDate(2006, 6, 2));
  QLocale::setDefault(QLocale::c());
}

TEST(DateStyle, TakesNothingElse) {
  for (const auto* text : {u"", u"2-Jun-2006", u"2-Jun-6", u"2-Jun-06 ", u" 2-Jun-06", u"32-Jun-06", u"30-Feb-06",
                           u"-Jun-06", u"2-June-06", u"2-Juni-06", u"+2-Jun-06", u"٢-Jun-06", u"2-6-06"})
    EXPECT_FALSE(read(u"d-MMM-yy", text).isValid()) << QStringView(text).toString().toStdString();
  EXPECT_FALSE(read(u"dd/MM/yyyy", u"2/03/2026").isValid());
  EXPECT_FALSE(read(u"M/d/yy", u"13/11/06").isValid());
}

TEST(DateStyle, KnowsItsOwnLetters) {
  for (const auto* style : {u"", u"d-M", u"d-M-y", u"d-M-yyy", u"ddd-M-yy", u"d-MMMMM-yy", u"d-d-M-yy", u"d-M-yy HH",
                            u"dth M yy", u"yy-M-d-yy"})
    EXPECT_FALSE(DateStyle::parse(style).has_value()) << QStringView(style).toString().toStdString();
}

}  // namespace
}  // namespace gendan::documents
