// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/ageing.h"

#include <algorithm>

namespace gendan::domain {

std::vector<DatedAmount> openItems(std::vector<DatedAmount> instalments, Money owed, Money paid, QDate otherwise) {
  auto rest = owed;
  for (const auto& item : instalments) rest -= item.amount;
  if (rest.isPositive()) instalments.push_back({otherwise, rest});
  // What has no due date yet is paid last.
  std::ranges::stable_sort(instalments, [](const DatedAmount& a, const DatedAmount& b) {
    return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
  });
  std::vector<DatedAmount> open;
  auto left = owed - paid;
  for (auto item : instalments) {
    const auto covered = std::min(item.amount, paid);
    paid -= covered;
    item.amount = std::min(item.amount - covered, left);
    left -= item.amount;
    if (item.amount.isPositive()) open.push_back(item);
  }
  return open;
}

AgeBucket bucketOf(QDate due, QDate today) {
  const auto days = due.isValid() ? due.daysTo(today) : 0;
  if (days <= 0) return AgeBucket::NotDue;
  if (days <= 30) return AgeBucket::To30;
  if (days <= 60) return AgeBucket::To60;
  return days <= 90 ? AgeBucket::To90 : AgeBucket::Over90;
}

Money Ageing::total() const {
  auto sum = Money::zero(amounts.front().currency());
  for (const auto amount : amounts) sum += amount;
  return sum;
}

Ageing ageOf(std::span<const DatedAmount> items, Currency currency, QDate today) {
  Ageing ageing;
  ageing.amounts.fill(Money::zero(currency));
  for (const auto& item : items) ageing.amounts[static_cast<size_t>(bucketOf(item.due, today))] += item.amount;
  return ageing;
}

}  // namespace gendan::domain
