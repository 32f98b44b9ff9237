// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How old money owed is (P3.6): what is open, by due date, in five buckets.

#include <QDate>
#include <array>
#include <span>
#include <vector>

#include "domain/base/money.h"

namespace gendan::domain {

enum class AgeBucket { NotDue, To30, To60, To90, Over90 };
template <>
struct Codes<AgeBucket> {
  static constexpr std::array entries{code(AgeBucket::NotDue, "not_due"), code(AgeBucket::To30, "to_30"),
                                      code(AgeBucket::To60, "to_60"), code(AgeBucket::To90, "to_90"),
                                      code(AgeBucket::Over90, "over_90")};
};
inline constexpr size_t kAgeBuckets = Codes<AgeBucket>::entries.size();

/// An amount with the day it must be there; no day: not due yet.
struct DatedAmount {
  QDate due;
  Money amount;
  friend bool operator==(const DatedAmount&, const DatedAmount&) = default;
};

/// What is left of the instalments after `paid` has covered the earliest first: `owed` less `paid` in all. What is owed
/// beyond them counts as one more instalment, due on `otherwise`; what they ask for beyond it is left out.
[[nodiscard]] std::vector<DatedAmount> openItems(std::vector<DatedAmount> instalments, Money owed, Money paid,
                                                 QDate otherwise);

/// By days overdue: 0 and less, 1–30, 31–60, 61–90, more. An amount is late after the end of its due day.
[[nodiscard]] AgeBucket bucketOf(QDate due, QDate today);

struct Ageing {
  std::array<Money, kAgeBuckets> amounts;
  [[nodiscard]] Money in(AgeBucket bucket) const { return amounts[static_cast<size_t>(bucket)]; }
  [[nodiscard]] Money total() const;
  [[nodiscard]] Money overdue() const { return total() - in(AgeBucket::NotDue); }
};
/// All items are in `currency`.
[[nodiscard]] Ageing ageOf(std::span<const DatedAmount> items, Currency currency, QDate today);

}  // namespace gendan::domain
