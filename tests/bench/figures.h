// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench/bench_file.h"

namespace gendan::bench {

/// Each figure `name` has its floor, `name.floor`.
void addReading(BenchFile& file);
void addWriting(BenchFile& file);

}  // namespace gendan::bench
