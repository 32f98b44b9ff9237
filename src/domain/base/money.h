// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Amounts in whole minor units with their currency. Adding two currencies is a bug and asserts.

#include <QString>
#include <array>
#include <optional>

#include "domain/base/codes.h"
#include "domain/base/decimal.h"

namespace gendan::domain {

/// An ISO 4217 code, held as three letters; invalid when empty.
class Currency {
 public:
  constexpr Currency() = default;
  /// Three capital letters, else Invalid.
  [[nodiscard]] static Result<Currency> parse(QStringView code);
  [[nodiscard]] static constexpr Currency of(const char (&code)[4]) { return Currency(code[0], code[1], code[2]); }
  [[nodiscard]] QString code() const;
  /// Decimals of the minor unit by ISO 4217: 2 for most, 0 for JPY and others, 3 for KWD and others.
  [[nodiscard]] int places() const;
  [[nodiscard]] constexpr bool isValid() const { return m_code[0] != 0; }
  friend constexpr auto operator<=>(const Currency&, const Currency&) = default;

 private:
  constexpr Currency(char a, char b, char c) : m_code{a, b, c} {}
  std::array<char, 3> m_code{};
};

inline constexpr Currency kCny = Currency::of("CNY");

/// The widest amount in whole units that is taken in; sums of thousands of them still fit 64 bits at 3 decimals.
inline constexpr qint64 kLargestAmount = 1'000'000'000'000;

class Money {
 public:
  constexpr Money() = default;
  [[nodiscard]] static constexpr Money ofMinor(qint64 minor, Currency currency) { return Money(minor, currency); }
  [[nodiscard]] static constexpr Money zero(Currency currency) { return Money(0, currency); }
  /// "1200.00 CNY": a decimal with at most the currency's places and kLargestAmount, a blank, the currency.
  /// Errors (subject = reason): not_an_amount, not_a_currency, and those of parseScaled.
  [[nodiscard]] static Result<Money> parse(QStringView text);
  [[nodiscard]] constexpr qint64 minor() const { return m_minor; }
  [[nodiscard]] constexpr Currency currency() const { return m_currency; }
  [[nodiscard]] QString text() const;
  [[nodiscard]] constexpr bool isZero() const { return m_minor == 0; }
  [[nodiscard]] constexpr bool isPositive() const { return m_minor > 0; }
  [[nodiscard]] constexpr bool isNegative() const { return m_minor < 0; }
  friend constexpr bool operator==(Money, Money) = default;
  friend std::strong_ordering operator<=>(Money a, Money b);
  friend Money operator+(Money a, Money b);
  friend Money operator-(Money a, Money b);
  constexpr Money operator-() const { return Money(-m_minor, m_currency); }
  Money& operator+=(Money b) { return *this = *this + b; }
  Money& operator-=(Money b) { return *this = *this - b; }

 private:
  constexpr Money(qint64 minor, Currency currency) : m_minor(minor), m_currency(currency) {}
  qint64 m_minor = 0;
  Currency m_currency;
};

/// Whether quantity × unit price is at most kLargestAmount either way: to be asked before a line is taken in.
[[nodiscard]] bool lineAmountFits(Quantity quantity, UnitPrice price);
/// The one rounding place: quantity × unit price, half up to the currency's minor unit, once per line.
[[nodiscard]] Money lineAmount(Quantity quantity, UnitPrice price, Currency currency);
/// The way back: the unit price nearest to amount ÷ quantity, half up. Nothing if the quantity is not positive, the
/// amount negative or the price beyond what may be entered.
[[nodiscard]] std::optional<UnitPrice> unitPriceFor(Money amount, Quantity quantity);

enum class TaxMode { Included, Excluded };
template <>
struct Codes<TaxMode> {
  static constexpr std::array entries{code(TaxMode::Included, "included"), code(TaxMode::Excluded, "excluded")};
};

struct LineTax {
  Money net;
  Money tax;
  Money gross;
};
/// Tax of one line from its amount as typed. Included: net = gross ÷ (1 + r) rounded once, tax = gross − net.
[[nodiscard]] LineTax lineTax(Money amount, Rate taxRate, TaxMode mode);

}  // namespace gendan::domain
