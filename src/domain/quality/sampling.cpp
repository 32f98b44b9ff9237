// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quality/sampling.h"

#include <algorithm>
#include <limits>

namespace gendan::domain {

namespace {

constexpr int kDown = -1;  // the plan below, with its sample size
constexpr int kUp = -2;    // the plan above, with its sample size
constexpr size_t kAqls = 5;

struct Row {
  qint64 largestLot;
  int sampleSize;
  std::array<int, kAqls> reject;  ///< by AQL 0.65, 1.0, 1.5, 2.5, 4.0
};

// clang-format off
constexpr std::array kRows{
    Row{      8,    2, {kDown, kDown, kDown, kDown, kDown}},  // A
    Row{     15,    3, {kDown, kDown, kDown, kDown,     1}},  // B
    Row{     25,    5, {kDown, kDown, kDown,     1,   kUp}},  // C
    Row{     50,    8, {kDown, kDown,     1,   kUp, kDown}},  // D
    Row{     90,   13, {kDown,     1,   kUp, kDown,     2}},  // E
    Row{    150,   20, {    1,   kUp, kDown,     2,     3}},  // F
    Row{    280,   32, {  kUp, kDown,     2,     3,     4}},  // G
    Row{    500,   50, {kDown,     2,     3,     4,     6}},  // H
    Row{  1'200,   80, {    2,     3,     4,     6,     8}},  // J
    Row{  3'200,  125, {    3,     4,     6,     8,    11}},  // K
    Row{ 10'000,  200, {    4,     6,     8,    11,    15}},  // L
    Row{ 35'000,  315, {    6,     8,    11,    15,    22}},  // M
    Row{150'000,  500, {    8,    11,    15,    22,   kUp}},  // N
    Row{500'000,  800, {   11,    15,    22,   kUp,   kUp}},  // P
    Row{std::numeric_limits<qint64>::max(), 1'250, {15, 22, kUp, kUp, kUp}},  // Q
};
// clang-format on

/// The row whose plan holds for `row` at an AQL: where its arrows lead.
constexpr size_t follow(size_t row, size_t aql) {
  while (kRows[row].reject[aql] < 0) row = kRows[row].reject[aql] == kDown ? row + 1 : row - 1;
  return row;
}

constexpr bool everyArrowLeadsToAPlan() {
  for (size_t row = 0; row < kRows.size(); ++row)
    for (size_t aql = 0; aql < kAqls; ++aql)
      if (kRows[follow(row, aql)].reject[aql] < 1) return false;
  return true;
}
static_assert(everyArrowLeadsToAPlan());

}  // namespace

SamplingPlan samplingPlan(qint64 lot, Aql aql) {
  Q_ASSERT(lot > 0 && aql != Aql::None);
  const auto column = static_cast<size_t>(aql) - 1;
  const auto letter = static_cast<size_t>(std::ranges::lower_bound(kRows, lot, {}, &Row::largestLot) - kRows.begin());
  const auto& row = kRows[follow(letter, column)];
  const int reject = row.reject[column];
  return {std::min<qint64>(row.sampleSize, lot), reject - 1, reject};
}

}  // namespace gendan::domain
