// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/money.h"

#include <algorithm>

namespace gendan::domain {

Result<Currency> Currency::parse(QStringView code) {
  if (code.size() != 3 || !std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; }))
    return refuse(Code::Invalid, u"not_a_currency");
  return Currency(code[0].toLatin1(), code[1].toLatin1(), code[2].toLatin1());
}

QString Currency::code() const { return isValid() ? QString::fromLatin1(m_code.data(), 3) : QString(); }

int Currency::places() const {
  static constexpr std::array kNone{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                    "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
  static constexpr std::array kThree{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
  const auto isThis = [this](const char* code) { return std::equal(m_code.begin(), m_code.end(), code); };
  if (std::ranges::any_of(kNone, isThis)) return 0;
  if (std::ranges::any_of(kThree, isThis)) return 3;
  return 2;
}

Result<Money> Money::parse(QStringView text) {
  const auto blank = text.lastIndexOf(u' ');
  if (blank <= 0) return refuse(Code::Invalid, u"not_an_amount");
  GENDAN_TRY(const auto currency, Currency::parse(text.mid(blank + 1)));
  GENDAN_TRY(const auto minor, parseScaled(text.left(blank), currency.places(), kLargestAmount));
  return Money(minor, currency);
}

QString Money::text() const {
  const int places = m_currency.places();
  auto number = scaledText(m_minor, places);
  if (places > 0) {
    auto dot = number.indexOf(u'.');
    if (dot < 0) {
      dot = number.size();
      number += u'.';
    }
    number += QString(places - static_cast<int>(number.size() - dot - 1), u'0');
  }
  return number + u' ' + m_currency.code();
}

std::strong_ordering operator<=>(Money a, Money b) {
  Q_ASSERT(a.m_currency == b.m_currency);
  return a.m_minor <=> b.m_minor;
}

Money operator+(Money a, Money b) {
  Q_ASSERT(a.m_currency == b.m_currency);
  return Money(a.m_minor + b.m_minor, a.m_currency);
}

Money operator-(Money a, Money b) { return a + -b; }

bool lineAmountFits(Quantity quantity, UnitPrice price) {
  return isProductWithin(quantity.scaled(), price.scaled(), kLargestAmount, Quantity::kScale * UnitPrice::kScale);
}

Money lineAmount(Quantity quantity, UnitPrice price, Currency currency) {
  qint64 divisor = Quantity::kScale * UnitPrice::kScale;
  for (int i = 0; i < currency.places(); ++i) divisor /= 10;
  return Money::ofMinor(mulDivHalfUp(quantity.scaled(), price.scaled(), divisor), currency);
}

std::optional<UnitPrice> unitPriceFor(Money amount, Quantity quantity) {
  if (!quantity.isPositive() || amount.isNegative()) return std::nullopt;
  qint64 divisor = quantity.scaled();
  for (int i = 0; i < amount.currency().places(); ++i) divisor *= 10;
  constexpr qint64 kFactor = Quantity::kScale * UnitPrice::kScale;
  if (!isProductWithin(amount.minor(), kFactor, kLargestWhole * UnitPrice::kScale, divisor)) return std::nullopt;
  return UnitPrice::ofScaled(mulDivHalfUp(amount.minor(), kFactor, divisor));
}

LineTax lineTax(Money amount, Rate taxRate, TaxMode mode) {
  if (mode == TaxMode::Excluded) {
    const auto tax = Money::ofMinor(mulDivHalfUp(amount.minor(), taxRate.scaled(), Rate::kScale), amount.currency());
    return {amount, tax, amount + tax};
  }
  const auto net =
      Money::ofMinor(mulDivHalfUp(amount.minor(), Rate::kScale, Rate::kScale + taxRate.scaled()), amount.currency());
  return {net, amount - net, amount};
}

}  // namespace gendan::domain
