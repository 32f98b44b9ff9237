// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// 考核表 and 月度考核汇总表, P5: one tracker's scores with their evidence, and all trackers of a month side by side.

#include "app/queries/assessment_sheet.h"
#include "documents/pages/form.h"

namespace gendan::documents {

[[nodiscard]] Form assessmentForm(const app::AssessmentSheet& sheet);
[[nodiscard]] Form assessmentMonthForm(const app::AssessmentMonth& month);
/// The month's summary, then a sheet for each tracker who has a score.
[[nodiscard]] std::vector<Form> assessmentForms(const app::AssessmentMonth& month);

}  // namespace gendan::documents
