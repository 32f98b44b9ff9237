// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What notices, shipments, receipts and their like share: each line stands for an order line by its number.

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "domain/orders/order.h"

namespace gendan::domain {

/// "lines[2].quantity"
[[nodiscard]] std::u16string lineField(size_t index, std::u16string_view field);

/// The line of a document that stands for an order line; nullptr if none does.
template <class Lines>
[[nodiscard]] auto* lineOf(Lines& lines, int lineNo) {
  const auto it = std::ranges::find_if(lines, [lineNo](const auto& line) { return line.lineNo == lineNo; });
  return it == lines.end() ? nullptr : &*it;
}

/// What several documents hold together of one order line: totalOf(confirmations, 2, &DeliveryLine::received).
template <class Documents, class Line>
[[nodiscard]] Quantity totalOf(const Documents& documents, int lineNo, Quantity Line::*amount) {
  Quantity total;
  for (const auto& document : documents)
    if (const auto* line = lineOf(document.lines, lineNo)) total += line->*amount;
  return total;
}

/// One quantity of each line, as the order takes it.
template <class Line>
[[nodiscard]] std::vector<LineAmount> amountsOf(const std::vector<Line>& lines, Quantity Line::*amount) {
  std::vector<LineAmount> amounts;
  amounts.reserve(lines.size());
  for (const auto& line : lines) amounts.push_back({line.lineNo, line.*amount});
  return amounts;
}

/// An order line stands in a document once, so that no second row evades its limit. Errors: no_lines, twice.
template <class Lines>
void checkLineNumbers(FieldErrors& errors, const Lines& lines) {
  errors.addIf(lines.empty(), u"lines", u"no_lines");
  std::set<int> seen;
  for (size_t i = 0; i < lines.size(); ++i)
    errors.addIf(!seen.insert(lines[i].lineNo).second, lineField(i, u"line"), u"twice");
}

/// The day something happened: required, at or after `earliest` (if valid), not after `today`.
/// Errors: required, date_too_early, date_in_future.
void checkPastDate(FieldErrors& errors, std::u16string_view field, QDate date, QDate earliest, QDate today);

}  // namespace gendan::domain
