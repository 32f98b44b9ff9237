// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Exact decimals over a 64-bit integer: quantities, unit prices, rates. Never floating point, one rounding place.

#include <QString>
#include <compare>

#include "domain/base/result.h"

namespace gendan::domain {

/// The widest whole number a user may enter; sums of a million of them still fit 64 bits at 4 decimals.
inline constexpr qint64 kLargestWhole = 100'000'000;

/// Reads "[-]digits[.digits]" with at most `places` decimals into an integer scaled by 10^places.
/// Errors (subject = reason): not_a_number, too_many_decimals, too_large.
[[nodiscard]] Result<qint64> parseScaled(QStringView text, int places, qint64 largestWhole);
/// Canonical text: no leading zeros, no trailing fraction zeros ("12.5", "-0.01", "3").
[[nodiscard]] QString scaledText(qint64 scaled, int places);
/// a × b ÷ divisor rounded half up (away from zero), computed in 128 bits. Asserts that the result fits.
[[nodiscard]] qint64 mulDivHalfUp(qint64 a, qint64 b, qint64 divisor);
/// Whether a × b ÷ divisor lies in [-largest, largest], computed exactly.
[[nodiscard]] bool isProductWithin(qint64 a, qint64 b, qint64 largest, qint64 divisor);

template <class Tag, int Places>
class Decimal {
 public:
  static constexpr int kPlaces = Places;
  static constexpr qint64 kScale = [] {
    qint64 scale = 1;
    for (int i = 0; i < Places; ++i) scale *= 10;
    return scale;
  }();
  constexpr Decimal() = default;
  [[nodiscard]] static constexpr Decimal ofScaled(qint64 scaled) { return Decimal(scaled); }
  [[nodiscard]] static constexpr Decimal of(qint64 whole) { return Decimal(whole * kScale); }
  [[nodiscard]] static Result<Decimal> parse(QStringView text) {
    return parseScaled(text, Places, kLargestWhole).map([](qint64 scaled) { return Decimal(scaled); });
  }
  [[nodiscard]] constexpr qint64 scaled() const { return m_scaled; }
  [[nodiscard]] QString text() const { return scaledText(m_scaled, Places); }
  [[nodiscard]] constexpr bool isZero() const { return m_scaled == 0; }
  [[nodiscard]] constexpr bool isPositive() const { return m_scaled > 0; }
  [[nodiscard]] constexpr bool isNegative() const { return m_scaled < 0; }
  friend constexpr auto operator<=>(Decimal, Decimal) = default;
  friend constexpr Decimal operator+(Decimal a, Decimal b) { return Decimal(a.m_scaled + b.m_scaled); }
  friend constexpr Decimal operator-(Decimal a, Decimal b) { return Decimal(a.m_scaled - b.m_scaled); }
  constexpr Decimal operator-() const { return Decimal(-m_scaled); }
  constexpr Decimal& operator+=(Decimal b) { return *this = *this + b; }
  constexpr Decimal& operator-=(Decimal b) { return *this = *this - b; }

 private:
  constexpr explicit Decimal(qint64 scaled) : m_scaled(scaled) {}
  qint64 m_scaled = 0;
};

/// An amount of goods in the unit of its line, 4 decimals.
using Quantity = Decimal<struct QuantityTag, 4>;
/// The price of one unit in the order's currency, 6 decimals.
using UnitPrice = Decimal<struct UnitPriceTag, 6>;
/// A share of one: 0.13 is 13 %, 4 decimals.
using Rate = Decimal<struct RateTag, 4>;

[[nodiscard]] constexpr Quantity least(Quantity a, Quantity b) { return a < b ? a : b; }
[[nodiscard]] constexpr Quantity greatest(Quantity a, Quantity b) { return a < b ? b : a; }
/// quantity × rate, rounded half up to the quantity's last decimal.
[[nodiscard]] Quantity share(Quantity quantity, Rate rate);

}  // namespace gendan::domain
