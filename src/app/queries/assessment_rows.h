// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Assessments as lists and tables show them, one row each: scores, suggestions, total, grade and bonus.

#include <array>

#include "app/fields/field.h"
#include "app/queries/assessment_sheet.h"

namespace gendan::app {

struct AssessmentRow {
  AssessmentSheet sheet;
  std::optional<domain::Total> totalLastMonth;
};

/// The columns of an AssessmentRow; what is not there yet is null.
[[nodiscard]] const std::vector<Field>& assessmentRowFields();

}  // namespace gendan::app
