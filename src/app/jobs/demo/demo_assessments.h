// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The months of the demo company's trackers, assessed as far as its people have come.

#include "app/jobs/demo/order_life.h"

namespace gendan::app::demo {

/// At the beginning of each month the heads score their trackers for the month before, the manager finalises, the
/// trackers answer; the last month waits for the manager.
void putAssessments(DemoStage& stage, QDate today, Dice dice);

}  // namespace gendan::app::demo
