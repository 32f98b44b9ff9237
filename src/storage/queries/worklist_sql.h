// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The condition behind each worklist, one row a list.

#include "app/queries/order_rows.h"

namespace gendan::storage {

struct WorklistSql {
  app::Worklist list;
  /// Over `orders o`; `:me` is the actor, `:today` the date. Open lists stay inside the index orders_open.
  const char* condition;
};

[[nodiscard]] const char* conditionOf(app::Worklist list);
/// Lists of the workshops' work: who works in one sees what was allocated to it, not to the others.
[[nodiscard]] constexpr bool isOfWorkshop(app::Worklist list) {
  return list == app::Worklist::ProductionToPlan || list == app::Worklist::ProductionRunning ||
         list == app::Worklist::ProductionToShip;
}

}  // namespace gendan::storage
