// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/value_text.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::documents {
namespace {

QString plainOf(const char16_t* text) { return plainNumber(text).value_or(QStringLiteral("nothing")); }
QString serialOf(const char16_t* text, Epoch epoch = Epoch::Year1900) {
  return serialDate(text, epoch).value_or(QStringLiteral("nothing"));
}

TEST(PlainNumber, ComesInEverySpelling) {
  const std::pair<const char16_t*, const char16_t*> cases[] = {
      {u"0", u"0"},         {u"-0.0", u"0"},       {u"007", u"7"},         {u"1E+3", u"1000"},
      {u"1.5e2", u"150"},   {u"12E-3", u"0.012"},  {u".5", u"0.5"},        {u"5.", u"5"},
      {u"+3.10", u"3.1"},   {u"-12.30", u"-12.3"}, {u" 4 ", u"4"},         {u"1.0E0", u"1"},
      {u"-1E-2", u"-0.01"}, {u"100", u"100"},      {u"0.0001", u"0.0001"}, {u"2E-16", u"0.0000000000000002"},
  };
  for (const auto& [written, plain] : cases) EXPECT_EQ(plainOf(written), QStringView(plain).toString());
}

TEST(PlainNumber, LosesTheNoiseOfFloatingPointAndNothingElse) {
  EXPECT_EQ(plainOf(u"12.300000000000001"), QStringLiteral("12.3"));
  EXPECT_EQ(plainOf(u"0.30000000000000004"), QStringLiteral("0.3"));
  EXPECT_EQ(plainOf(u"9.9999999999999995"), QStringLiteral("10"));
  EXPECT_EQ(plainOf(u"999999999999999.9"), QStringLiteral("1000000000000000"));
  EXPECT_EQ(plainOf(u"1234567890123.45"), QStringLiteral("1234567890123.45"));
  EXPECT_EQ(plainOf(u"0.00012345678901234567"), QStringLiteral("0.000123456789012346"));
  EXPECT_EQ(plainOf(u"69012345678901234567"),
            QStringLiteral("69012345678901234567"));  // a code of goods, not an amount
  EXPECT_EQ(plainOf(u"1.2345678901234567E+16"), QStringLiteral("12345678901234567"));
}

TEST(PlainNumber, IsNothingForOtherText) {
  for (const auto* text : {u"", u"-", u".", u"e5", u"1e", u"1e999999", u"1e401", u"NaN", u"INF", u"1,5", u"1.2.3",
                           u"0x10", u"１２", u"--1", u"1 000", u"Freight Included"}) {
    EXPECT_EQ(plainOf(text), QStringLiteral("nothing")) << QStringView(text).toUtf8().constData();
  }
}

TEST(SerialDate, CountsFromBothEpochs) {
  EXPECT_EQ(serialOf(u"46027"), QStringLiteral("2026-01-05"));
  EXPECT_EQ(serialOf(u"44565", Epoch::Year1904), QStringLiteral("2026-01-05"));
  EXPECT_EQ(serialOf(u"2958465"), QStringLiteral("9999-12-31"));
  EXPECT_EQ(serialOf(u"1"), QStringLiteral("1900-01-01"));
  EXPECT_EQ(serialOf(u"59"), QStringLiteral("1900-02-28"));
  EXPECT_EQ(serialOf(u"61"), QStringLiteral("1900-03-01"));
  EXPECT_EQ(serialOf(u"0", Epoch::Year1904), QStringLiteral("1904-01-01"));
}

TEST(SerialDate, RoundsTimesToMilliseconds) {
  EXPECT_EQ(serialOf(u"46027.354166666664"), QStringLiteral("2026-01-05T08:30:00"));
  EXPECT_EQ(serialOf(u"46027.3541666667"), QStringLiteral("2026-01-05T08:30:00"));
  EXPECT_EQ(serialOf(u"46027.99999999999"), QStringLiteral("2026-01-06"));
  EXPECT_EQ(serialOf(u"0.5"), QStringLiteral("12:00:00"));
  EXPECT_EQ(serialOf(u"46027.0000057870"), QStringLiteral("2026-01-05T00:00:00.500"));
}

TEST(SerialDate, IsNothingForDaysThatAreNot) {
  for (const auto* text :
       {u"60", u"60.5", u"0", u"-1", u"2958466", u"2958465.9999999999", u"1e300", u"nan", u"inf", u"", u"x"}) {
    EXPECT_EQ(serialOf(text), QStringLiteral("nothing"));
  }
}

TEST(SerialDate, EndsWithTheYear9999InBothEpochs) {
  EXPECT_EQ(serialOf(u"2957003", Epoch::Year1904), QStringLiteral("9999-12-31"));
  EXPECT_EQ(serialOf(u"2957004", Epoch::Year1904), QStringLiteral("nothing"));
}

TEST(IsoDate, IsReadWithAndWithoutTime) {
  EXPECT_EQ(isoDate(u"2026-01-05"), QStringLiteral("2026-01-05"));
  EXPECT_EQ(isoDate(u"2026-01-05T00:00:00Z"), QStringLiteral("2026-01-05"));
  EXPECT_EQ(isoDate(u"2026-01-05T08:30:00.000000000"), QStringLiteral("2026-01-05T08:30:00"));
  EXPECT_EQ(isoDate(u"2026-01-05T08:30:00.250"), QStringLiteral("2026-01-05T08:30:00.250"));
  for (const auto* text :
       {u"", u"2026-02-30", u"2026-01-05 08:30", u"2026-01-05Tx", u"05.01.2026", u"2026-01-05TZ", u"08:30:00", u"Z"}) {
    EXPECT_EQ(isoDate(text), std::nullopt);
  }
}

TEST(IsoTimeOfDay, EndsAtMidnight) {
  EXPECT_EQ(isoTimeOfDay(u"PT08H30M00S"), QStringLiteral("08:30:00"));
  EXPECT_EQ(isoTimeOfDay(u"PT8H"), QStringLiteral("08:00:00"));
  EXPECT_EQ(isoTimeOfDay(u"PT00H00M01.5S"), QStringLiteral("00:00:01.500"));
  for (const auto* text : {u"PT36H00M00S", u"P1D", u"PT99M", u"", u"08:30"})
    EXPECT_EQ(isoTimeOfDay(text), std::nullopt);
}

}  // namespace
}  // namespace gendan::documents
