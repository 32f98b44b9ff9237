// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

constexpr auto kJpy = Currency::of("JPY");
constexpr auto kKwd = Currency::of("KWD");

QString reasonOf(const auto& refused) { return refused ? u"accepted"_qs : refused.error().subject; }

Money anyMoney() {
  const auto currency = *rc::gen::element(kCny, kJpy, kKwd);
  return Money::ofMinor(*rc::gen::inRange<qint64>(-1'000'000'000'000, 1'000'000'000'001), currency);
}

Quantity tradedQuantity() { return Quantity::ofScaled(*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'001)); }
UnitPrice tradedPrice() { return UnitPrice::ofScaled(*rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'001)); }
Rate anyTaxRate() { return Rate::ofScaled(*rc::gen::inRange<qint64>(0, Rate::kScale + 1)); }

TEST(Currency, HasTheDecimalsOfIso4217) {
  EXPECT_EQ(kCny.places(), 2);
  EXPECT_EQ(Currency::of("EUR").places(), 2);
  EXPECT_EQ(kJpy.places(), 0);
  EXPECT_EQ(Currency::of("XPF").places(), 0);
  EXPECT_EQ(kKwd.places(), 3);
  EXPECT_EQ(Currency::of("TND").places(), 3);
}

TEST(Currency, IsThreeCapitalLetters) {
  EXPECT_EQ(Currency::parse(u"CNY").value(), kCny);
  EXPECT_EQ(kCny.code(), u"CNY");
  for (const auto* code : {u"", u"CN", u"CNYX", u"cny", u"CN1", u"ＣＮＹ", u"人民币"})
    EXPECT_EQ(reasonOf(Currency::parse(code)), u"not_a_currency") << QString::fromUtf16(code).toStdString();
}

TEST(Currency, IsInvalidUntilNamed) {
  EXPECT_FALSE(Currency().isValid());
  EXPECT_TRUE(Currency().code().isEmpty());
  EXPECT_TRUE(kCny.isValid());
}

TEST(Money, TextShowsEveryDecimalOfTheCurrency) {
  EXPECT_EQ(Money::ofMinor(120'000, kCny).text(), u"1200.00 CNY");
  EXPECT_EQ(Money::ofMinor(-5, kCny).text(), u"-0.05 CNY");
  EXPECT_EQ(Money::ofMinor(1'250, kCny).text(), u"12.50 CNY");
  EXPECT_EQ(Money::ofMinor(1'200, kJpy).text(), u"1200 JPY");
  EXPECT_EQ(Money::ofMinor(1'200, kKwd).text(), u"1.200 KWD");
}

TEST(Money, ReadsAnAmountWithItsCurrency) {
  EXPECT_EQ(Money::parse(u"1200 CNY").value(), Money::ofMinor(120'000, kCny));
  EXPECT_EQ(Money::parse(u"-0.5 CNY").value(), Money::ofMinor(-50, kCny));
  EXPECT_EQ(Money::parse(u"12.345 KWD").value(), Money::ofMinor(12'345, kKwd));
  EXPECT_EQ(Money::parse(u"1000000000000 CNY").value(), Money::ofMinor(100'000'000'000'000, kCny));
}

TEST(Money, RefusesWithTheReason) {
  EXPECT_EQ(reasonOf(Money::parse(u"")), u"not_an_amount");
  EXPECT_EQ(reasonOf(Money::parse(u"1200")), u"not_an_amount");
  EXPECT_EQ(reasonOf(Money::parse(u" CNY")), u"not_an_amount");
  EXPECT_EQ(reasonOf(Money::parse(u"1200 yuan")), u"not_a_currency");
  EXPECT_EQ(reasonOf(Money::parse(u"12x CNY")), u"not_a_number");
  EXPECT_EQ(reasonOf(Money::parse(u"1 200 CNY")), u"not_a_number");
  EXPECT_EQ(reasonOf(Money::parse(u"0.001 CNY")), u"too_many_decimals");
  EXPECT_EQ(reasonOf(Money::parse(u"0.5 JPY")), u"too_many_decimals");
  EXPECT_EQ(reasonOf(Money::parse(u"1000000000000.01 CNY")), u"too_large");
}

RC_GTEST_PROP(Money, ReadsBackWhatItWrites, ()) {
  const auto money = anyMoney();
  RC_ASSERT(Money::parse(money.text()).value() == money);
}

RC_GTEST_PROP(Money, AddsAndComparesAsItsMinorUnits, ()) {
  const auto a = anyMoney();
  const auto b = Money::ofMinor(*rc::gen::inRange<qint64>(-1'000'000, 1'000'000), a.currency());
  RC_ASSERT((a + b).minor() == a.minor() + b.minor());
  RC_ASSERT((a + b) - b == a);
  RC_ASSERT((a <=> b) == (a.minor() <=> b.minor()));
  RC_ASSERT(a + -a == Money::zero(a.currency()));
}

struct RoundedAmount {
  QString quantity;
  QString price;
  Currency currency;
  qint64 minor;
};
class RoundsLineAmount : public testing::TestWithParam<RoundedAmount> {};

TEST_P(RoundsLineAmount, HalfUpOnce) {
  const auto& [quantity, price, currency, minor] = GetParam();
  EXPECT_EQ(lineAmount(Quantity::parse(quantity).value(), UnitPrice::parse(price).value(), currency),
            Money::ofMinor(minor, currency));
}

INSTANTIATE_TEST_SUITE_P(Money, RoundsLineAmount,
                         testing::Values(RoundedAmount{u"3"_qs, u"1.25"_qs, kCny, 375},    // exact
                                         RoundedAmount{u"1"_qs, u"0.005"_qs, kCny, 1},     // a half goes up
                                         RoundedAmount{u"1"_qs, u"0.004999"_qs, kCny, 0},  // just below it, down
                                         RoundedAmount{u"-1"_qs, u"0.005"_qs, kCny, -1},  // a credit rounds as its sale
                                         RoundedAmount{u"1"_qs, u"-0.005"_qs, kCny, -1},  //
                                         RoundedAmount{u"-1"_qs, u"0.004999"_qs, kCny, 0},   //
                                         RoundedAmount{u"3"_qs, u"0.333333"_qs, kCny, 100},  // 0.999999
                                         RoundedAmount{u"0.0001"_qs, u"50"_qs, kCny, 1},     // 0.005
                                         RoundedAmount{u"1"_qs, u"0.5"_qs, kJpy, 1},         // no decimals
                                         RoundedAmount{u"1"_qs, u"0.0005"_qs, kKwd, 1},      // three decimals
                                         RoundedAmount{u"100000000"_qs, u"10000"_qs, kKwd, 1'000'000'000'000'000}));

TEST(LineAmount, FitsUpToTheLargestAmountThatCanBeRead) {
  const auto most = Quantity::of(kLargestWhole);
  EXPECT_TRUE(lineAmountFits(most, UnitPrice::of(10'000)));
  EXPECT_TRUE(lineAmountFits(-most, UnitPrice::of(10'000)));
  EXPECT_FALSE(lineAmountFits(most, UnitPrice::ofScaled(10'000 * UnitPrice::kScale + 1)));
  EXPECT_FALSE(lineAmountFits(-most, UnitPrice::of(kLargestWhole)));
  EXPECT_TRUE(Money::parse(lineAmount(most, UnitPrice::of(10'000), kKwd).text()));
}

RC_GTEST_PROP(LineAmount, OfACreditIsMinusThatOfTheSale, ()) {
  const auto quantity = tradedQuantity();
  const auto price = tradedPrice();
  RC_ASSERT(lineAmount(-quantity, price, kCny) == -lineAmount(quantity, price, kCny));
}

TEST(UnitPriceFor, IsTheWayBackFromTheAmount) {
  EXPECT_EQ(unitPriceFor(Money::ofMinor(1'000, kCny), Quantity::of(3)), UnitPrice::parse(u"3.333333").value());
  EXPECT_EQ(unitPriceFor(Money::ofMinor(1, kJpy), Quantity::parse(u"0.0001").value()), UnitPrice::of(10'000));
  EXPECT_EQ(unitPriceFor(Money::zero(kCny), Quantity::of(3)), UnitPrice());
  const auto largest = Money::ofMinor(kLargestAmount * 1'000, kKwd);
  EXPECT_EQ(unitPriceFor(largest, Quantity::of(kLargestWhole)), UnitPrice::of(10'000));
  EXPECT_EQ(unitPriceFor(largest, Quantity::of(1)), std::nullopt);
  EXPECT_EQ(unitPriceFor(Money::ofMinor(1, kCny), Quantity()), std::nullopt);
  EXPECT_EQ(unitPriceFor(Money::ofMinor(-1, kCny), Quantity::of(1)), std::nullopt);
}

TEST(LineTax, OfAPriceThatIncludesIt) {
  const auto [net, tax, gross] = lineTax(Money::ofMinor(11'300, kCny), Rate::ofScaled(1'300), TaxMode::Included);
  EXPECT_EQ(net, Money::ofMinor(10'000, kCny));
  EXPECT_EQ(tax, Money::ofMinor(1'300, kCny));
  EXPECT_EQ(gross, Money::ofMinor(11'300, kCny));
}

TEST(LineTax, OfAPriceThatDoesNot) {
  const auto [net, tax, gross] = lineTax(Money::ofMinor(10'050, kCny), Rate::ofScaled(1'300), TaxMode::Excluded);
  EXPECT_EQ(net, Money::ofMinor(10'050, kCny));
  EXPECT_EQ(tax, Money::ofMinor(1'307, kCny));  // 13.065 rounded half up
  EXPECT_EQ(gross, Money::ofMinor(11'357, kCny));
}

RC_GTEST_PROP(LineTax, NetAndTaxMakeGross, ()) {
  const auto amount = anyMoney();
  const auto rate = anyTaxRate();
  for (const auto mode : {TaxMode::Included, TaxMode::Excluded}) {
    const auto line = lineTax(amount, rate, mode);
    RC_ASSERT(line.net + line.tax == line.gross);
    RC_ASSERT((mode == TaxMode::Included ? line.gross : line.net) == amount);
    RC_ASSERT(line.tax.isZero() || line.tax.isNegative() == amount.isNegative());
  }
}

RC_GTEST_PROP(LineTax, OfZeroPercentIsNothing, ()) {
  const auto amount = anyMoney();
  for (const auto mode : {TaxMode::Included, TaxMode::Excluded})
    RC_ASSERT(lineTax(amount, Rate(), mode).tax == Money::zero(amount.currency()));
}

RC_GTEST_PROP(LineTax, OfTheNetOfAnIncludedPriceIsThatPriceAgain, ()) {
  const auto amount = anyMoney();
  const auto rate = anyTaxRate();
  const auto included = lineTax(amount, rate, TaxMode::Included);
  const auto again = lineTax(included.net, rate, TaxMode::Excluded);
  RC_ASSERT(qAbs((again.gross - amount).minor()) <= 1);
}

}  // namespace
}  // namespace gendan::domain
