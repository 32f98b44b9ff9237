// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <QRegularExpression>
#include <limits>

#include "support/print.h"

namespace gendan::domain {
namespace {

constexpr qint64 kLargestScaled = kLargestWhole * Quantity::kScale;

Quantity anyQuantity() { return Quantity::ofScaled(*rc::gen::inRange<qint64>(-kLargestScaled, kLargestScaled + 1)); }

struct Reading {
  QString text;
  qint64 scaled;
};
class ReadsQuantity : public testing::TestWithParam<Reading> {};

TEST_P(ReadsQuantity, AsTyped) {
  const auto quantity = Quantity::parse(GetParam().text);
  ASSERT_TRUE(quantity) << testing::PrintToString(quantity.error());
  EXPECT_EQ(quantity->scaled(), GetParam().scaled);
}

INSTANTIATE_TEST_SUITE_P(Decimal, ReadsQuantity,
                         testing::Values(Reading{u"0"_qs, 0}, Reading{u"12"_qs, 120'000}, Reading{u"12.5"_qs, 125'000},
                                         Reading{u"0.0001"_qs, 1}, Reading{u"-0.01"_qs, -100}, Reading{u"-0"_qs, 0},
                                         Reading{u"007"_qs, 70'000}, Reading{u"1.50000000"_qs, 15'000},
                                         Reading{u"100000000"_qs, kLargestScaled},
                                         Reading{u"100000000.0000"_qs, kLargestScaled},
                                         Reading{u"-100000000"_qs, -kLargestScaled}));

struct RefusedReading {
  QString text;
  QString reason;
};
class RefusesQuantity : public testing::TestWithParam<RefusedReading> {};

TEST_P(RefusesQuantity, WithItsReason) {
  const auto quantity = Quantity::parse(GetParam().text);
  ASSERT_FALSE(quantity) << testing::PrintToString(*quantity);
  EXPECT_EQ(quantity.error(), (Error{Code::Invalid, GetParam().reason, {}}));
}

INSTANTIATE_TEST_SUITE_P(
    Decimal, RefusesQuantity,
    testing::Values(RefusedReading{u""_qs, u"not_a_number"_qs}, RefusedReading{u"-"_qs, u"not_a_number"_qs},
                    RefusedReading{u"."_qs, u"not_a_number"_qs}, RefusedReading{u"5."_qs, u"not_a_number"_qs},
                    RefusedReading{u".5"_qs, u"not_a_number"_qs}, RefusedReading{u"--5"_qs, u"not_a_number"_qs},
                    RefusedReading{u"+5"_qs, u"not_a_number"_qs}, RefusedReading{u" 5"_qs, u"not_a_number"_qs},
                    RefusedReading{u"5 "_qs, u"not_a_number"_qs}, RefusedReading{u"1,000"_qs, u"not_a_number"_qs},
                    RefusedReading{u"1.2.3"_qs, u"not_a_number"_qs}, RefusedReading{u"1e3"_qs, u"not_a_number"_qs},
                    RefusedReading{u"1.5x"_qs, u"not_a_number"_qs}, RefusedReading{u"１２"_qs, u"not_a_number"_qs},
                    RefusedReading{u"1.00001"_qs, u"too_many_decimals"_qs},
                    RefusedReading{u"0.12345"_qs, u"too_many_decimals"_qs},
                    RefusedReading{u"100000000.0001"_qs, u"too_large"_qs},
                    RefusedReading{u"100000001"_qs, u"too_large"_qs},
                    RefusedReading{u"-100000000.0001"_qs, u"too_large"_qs},
                    RefusedReading{QString(10'000, u'9'), u"too_large"_qs}));

TEST(Decimal, TextIsCanonical) {
  EXPECT_EQ(Quantity::ofScaled(125'000).text(), u"12.5");
  EXPECT_EQ(Quantity::of(3).text(), u"3");
  EXPECT_EQ(Quantity::of(-30).text(), u"-30");
  EXPECT_EQ(Quantity().text(), u"0");
  EXPECT_EQ(UnitPrice::ofScaled(-1).text(), u"-0.000001");
  EXPECT_EQ(scaledText(42, 0), u"42");
}

TEST(Decimal, TheSmallestIntegerHasAText) {
  EXPECT_EQ(scaledText(std::numeric_limits<qint64>::min(), 4), u"-922337203685477.5808");
}

RC_GTEST_PROP(Decimal, ReadsBackWhatItWrites, ()) {
  const auto quantity = anyQuantity();
  RC_ASSERT(Quantity::parse(quantity.text()).value() == quantity);
}

RC_GTEST_PROP(Decimal, TakesDigitsWithOneDotAndOneSignOnly, ()) {
  static const QRegularExpression number(u"^-?[0-9]+(\\.[0-9]+)?$"_qs);
  const auto typed = *rc::gen::container<std::string>(rc::gen::element('-', '.', '0', '1', '9', ' '));
  const auto quantity = Quantity::parse(QString::fromStdString(typed));
  const bool isNumber = number.match(QString::fromStdString(typed)).hasMatch();
  RC_ASSERT(!quantity || isNumber);
  RC_ASSERT(quantity || !isNumber || quantity.error().subject != u"not_a_number");
}

RC_GTEST_PROP(Decimal, IsOrderedAsItsValue, ()) {
  const auto a = anyQuantity();
  const auto b = anyQuantity();
  RC_ASSERT((a < b) == (a.scaled() < b.scaled()));
  RC_ASSERT((a - b).isNegative() == (a < b));
  RC_ASSERT((a == b) == (a - b).isZero());
  RC_ASSERT(least(a, b) <= greatest(a, b));
  RC_ASSERT(least(a, b) + greatest(a, b) == a + b);
}

RC_GTEST_PROP(Decimal, AddsExactly, ()) {
  const auto a = anyQuantity();
  const auto b = anyQuantity();
  const auto c = anyQuantity();
  RC_ASSERT((a + b).scaled() == a.scaled() + b.scaled());
  RC_ASSERT((a + b) + c == a + (c + b));
  RC_ASSERT(a - b == a + -b);
  RC_ASSERT(a + Quantity() == a);
}

TEST(MulDivHalfUp, RoundsHalvesAwayFromZero) {
  EXPECT_EQ(mulDivHalfUp(5, 1, 10), 1);
  EXPECT_EQ(mulDivHalfUp(4, 1, 10), 0);
  EXPECT_EQ(mulDivHalfUp(-5, 1, 10), -1);
  EXPECT_EQ(mulDivHalfUp(-4, 1, 10), 0);
  EXPECT_EQ(mulDivHalfUp(15, 1, 10), 2);
  EXPECT_EQ(mulDivHalfUp(1, 1, 3), 0);
  EXPECT_EQ(mulDivHalfUp(2, 1, 3), 1);
}

TEST(MulDivHalfUp, CarriesProductsOver64Bits) {
  constexpr auto kMost = std::numeric_limits<qint64>::max();
  EXPECT_EQ(mulDivHalfUp(kMost, kMost, kMost), kMost);
  EXPECT_EQ(mulDivHalfUp(-kMost, kMost, kMost), -kMost);
}

RC_GTEST_PROP(MulDivHalfUp, IsNeverOffByMoreThanAHalf, ()) {
  const auto a = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
  const auto b = *rc::gen::inRange<qint64>(-1'000'000, 1'000'000);
  const auto divisor = *rc::gen::inRange<qint64>(1, 10'000);
  const auto error = mulDivHalfUp(a, b, divisor) * divisor - a * b;
  RC_ASSERT(qAbs(error) * 2 <= divisor);
}

TEST(Share, IsRoundedToTheLastDecimal) {
  EXPECT_EQ(share(Quantity::of(1), Rate::ofScaled(1'300)), Quantity::ofScaled(1'300));
  EXPECT_EQ(share(Quantity::ofScaled(5), Rate::ofScaled(1'000)), Quantity::ofScaled(1));
  EXPECT_EQ(share(Quantity::ofScaled(4), Rate::ofScaled(1'000)), Quantity());
  EXPECT_EQ(share(Quantity::ofScaled(-5), Rate::ofScaled(1'000)), Quantity::ofScaled(-1));
}

}  // namespace
}  // namespace gendan::domain
