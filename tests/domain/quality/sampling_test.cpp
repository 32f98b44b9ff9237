// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quality/sampling.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "support/print.h"

namespace gendan::domain {

void PrintTo(const SamplingPlan& plan, std::ostream* out) {
  *out << "n " << plan.sampleSize << " Ac " << plan.accept << " Re " << plan.reject;
}

namespace {

/// Every cell of the table with its arrows followed: what the standard's user reads off it.
struct Row {
  qint64 smallestLot, largestLot;
  std::array<SamplingPlan, 5> plans;  ///< AQL 0.65, 1.0, 1.5, 2.5, 4.0
};

// clang-format off
constexpr std::array kRows{
    Row{2, 8, {{{20, 0, 1}, {13, 0, 1}, {8, 0, 1}, {5, 0, 1}, {3, 0, 1}}}},  // A
    Row{9, 15, {{{20, 0, 1}, {13, 0, 1}, {8, 0, 1}, {5, 0, 1}, {3, 0, 1}}}},  // B
    Row{16, 25, {{{20, 0, 1}, {13, 0, 1}, {8, 0, 1}, {5, 0, 1}, {3, 0, 1}}}},  // C
    Row{26, 50, {{{20, 0, 1}, {13, 0, 1}, {8, 0, 1}, {5, 0, 1}, {13, 1, 2}}}},  // D
    Row{51, 90, {{{20, 0, 1}, {13, 0, 1}, {8, 0, 1}, {20, 1, 2}, {13, 1, 2}}}},  // E
    Row{91, 150, {{{20, 0, 1}, {13, 0, 1}, {32, 1, 2}, {20, 1, 2}, {20, 2, 3}}}},  // F
    Row{151, 280, {{{20, 0, 1}, {50, 1, 2}, {32, 1, 2}, {32, 2, 3}, {32, 3, 4}}}},  // G
    Row{281, 500, {{{80, 1, 2}, {50, 1, 2}, {50, 2, 3}, {50, 3, 4}, {50, 5, 6}}}},  // H
    Row{501, 1'200, {{{80, 1, 2}, {80, 2, 3}, {80, 3, 4}, {80, 5, 6}, {80, 7, 8}}}},  // J
    Row{1'201, 3'200, {{{125, 2, 3}, {125, 3, 4}, {125, 5, 6}, {125, 7, 8}, {125, 10, 11}}}},  // K
    Row{3'201, 10'000, {{{200, 3, 4}, {200, 5, 6}, {200, 7, 8}, {200, 10, 11}, {200, 14, 15}}}},  // L
    Row{10'001, 35'000, {{{315, 5, 6}, {315, 7, 8}, {315, 10, 11}, {315, 14, 15}, {315, 21, 22}}}},  // M
    Row{35'001, 150'000, {{{500, 7, 8}, {500, 10, 11}, {500, 14, 15}, {500, 21, 22}, {315, 21, 22}}}},  // N
    Row{150'001, 500'000, {{{800, 10, 11}, {800, 14, 15}, {800, 21, 22}, {500, 21, 22}, {315, 21, 22}}}},  // P
    Row{500'001, 100'000'000, {{{1250, 14, 15}, {1250, 21, 22}, {800, 21, 22}, {500, 21, 22}, {315, 21, 22}}}},  // Q
};
// clang-format on

constexpr std::array kAqls{Aql::P065, Aql::P10, Aql::P15, Aql::P25, Aql::P40};

TEST(SamplingPlan, HoldsInEveryCellAtBothEndsOfItsLots) {
  for (const auto& row : kRows)
    for (size_t i = 0; i < kAqls.size(); ++i)
      for (const auto lot : {row.smallestLot, row.largestLot}) {
        auto expected = row.plans[i];
        expected.sampleSize = std::min(expected.sampleSize, lot);
        EXPECT_EQ(samplingPlan(lot, kAqls[i]), expected) << "lot " << lot << " AQL " << word(kAqls[i]).toStdString();
      }
}

TEST(SamplingPlan, TheRowsOfTheTestLeaveNoLotOut) {
  for (size_t i = 1; i < kRows.size(); ++i) EXPECT_EQ(kRows[i].smallestLot, kRows[i - 1].largestLot + 1);
}

TEST(SamplingPlan, OfOnePieceIsThatPiece) {
  for (const auto aql : kAqls) EXPECT_EQ(samplingPlan(1, aql), (SamplingPlan{1, 0, 1}));
}

}  // namespace
}  // namespace gendan::domain
