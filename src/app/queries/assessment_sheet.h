// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the assessment's papers show (考核表, 月度考核汇总表): names where records have identities, and only what the
// asking person may see.

#include "domain/assessment/assessment.h"
#include "domain/base/money.h"

namespace gendan::app {

struct SheetDimension {
  domain::Dimension dimension = domain::Dimension::Execution;
  int weight = 1;
  int score = domain::kNoScore;  ///< kNoScore: not given yet
  QString comment;
  domain::Suggestion suggestion;  ///< with the evidence, fact by fact
};

/// Totals, grade and rate stand only where all four scores are given.
struct AssessmentResult {
  int rawSum = 0;  ///< of 40
  domain::Total total;
  domain::Grade grade = domain::Grade::Unqualified;
  int bonusRate = 0;                   ///< percent
  std::optional<domain::Money> bonus;  ///< monthly only; none: the company has set no bonus
};

/// One tracker's assessment (考核表).
struct AssessmentSheet {
  domain::AssessmentId id;  ///< none: nothing was scored yet, the evidence is that of this moment
  int version = 0;
  domain::UserId trackerId;
  QString tracker;
  QString department;
  domain::AssessmentKind kind = domain::AssessmentKind::Monthly;
  QDate firstDay;
  QDate lastDay;
  int edition = 1;
  QString reason;  ///< of a correction or an ad hoc assessment
  domain::AssessmentState state = domain::AssessmentState::Draft;
  int ordersHeld = 0;
  std::vector<SheetDimension> dimensions;  ///< all four, in the order of the enum
  QString remark;
  std::optional<AssessmentResult> result;
  QString assessor;
  domain::Instant scoredAt;
  QString finalisedBy;
  domain::Instant finalisedAt;
  QString statement;  ///< the tracker's
  domain::Instant answeredAt;
};

/// All trackers of one month (月度考核汇总表): who held orders, assessed or not.
struct AssessmentMonth {
  QDate firstDay;
  QDate lastDay;
  struct Row {
    AssessmentSheet sheet;                        ///< the newest edition
    std::optional<domain::Total> totalLastMonth;  ///< of the final assessment of the month before
  };
  std::vector<Row> rows;  ///< by department and name
};

}  // namespace gendan::app
