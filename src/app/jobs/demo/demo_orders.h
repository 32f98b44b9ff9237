// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Orders by the dozen or by the hundred thousand, the same for the same options, each through the real use cases.

#include "app/jobs/progress.h"
#include "app/ports/store.h"

namespace gendan::app {

struct DemoOptions {
  int orders = 300;
  quint64 seed = 1;
  QDate today;        ///< orders were opened in the year before it
  int lines = 0;      ///< of each order; 0: one to four
  int followUps = 0;  ///< of each order, as far as the calendar allows; 0: four to twelve
};
inline constexpr int kMostDemoOrders = 10'000'000;
inline constexpr int kMostDemoLines = 100;
inline constexpr int kMostDemoFollowUps = 100;

/// In a database without people: founds the company, then plays the lives of its orders, some hundred in one
/// transaction, in the order of the calendar. Errors: Invalid (all fields), Forbidden (somebody lives here already),
/// Cancelled (what was finished stays), StorageFailed.
[[nodiscard]] domain::Result<> generateDemo(Store& store, const DemoOptions& options, Progress& progress);

}  // namespace gendan::app
