// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How many pieces of a lot are looked at, and how many defects they may show: GB/T 2828.1-2012 (ISO 2859-1), general
// level II, single sampling, normal inspection.

#include <QtGlobal>

#include "domain/base/codes.h"

namespace gendan::domain {

/// Acceptance quality limit in percent; None: the lot is not judged by a plan.
enum class Aql { None, P065, P10, P15, P25, P40 };
template <>
struct Codes<Aql> {
  static constexpr std::array entries{code(Aql::None, "none"), code(Aql::P065, "0.65"), code(Aql::P10, "1.0"),
                                      code(Aql::P15, "1.5"),   code(Aql::P25, "2.5"),   code(Aql::P40, "4.0")};
};

struct SamplingPlan {
  qint64 sampleSize = 0;
  int accept = 0;  ///< up to this many defects the lot passes
  int reject = 1;  ///< from this many on it fails
  friend bool operator==(const SamplingPlan&, const SamplingPlan&) = default;
};

/// The plan for a lot of `lot` pieces (at least 1) by an AQL other than None. A sample as large as the lot is the lot.
[[nodiscard]] SamplingPlan samplingPlan(qint64 lot, Aql aql);

}  // namespace gendan::domain
