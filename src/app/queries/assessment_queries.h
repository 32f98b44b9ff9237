// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Assessments with their evidence, for whoever may see them: managers all, heads their department's, trackers their
// own once they are final, administrators none (permissions: assessment.readOwn, assessment.readOthers).

#include "app/queries/assessment_sheet.h"
#include "domain/base/result.h"

namespace gendan::app {

class AssessmentQueries {
 public:
  virtual ~AssessmentQueries() = default;
  /// The monthly assessments of everybody the actor may see, with the evidence as it was scored or, where nothing was
  /// scored yet, as it is now. `firstDay`: of the month. Errors: Forbidden; Invalid (not_a_whole_month).
  [[nodiscard]] virtual domain::Result<AssessmentMonth> month(QDate firstDay, const domain::Actor& actor) = 0;
  /// Errors: NotFound, also for what the actor may not see.
  [[nodiscard]] virtual domain::Result<AssessmentSheet> sheet(domain::AssessmentId id, const domain::Actor& actor) = 0;
  /// All assessments that the actor may see, newest first; `tracker`: of one person only. Errors: Forbidden.
  [[nodiscard]] virtual domain::Result<std::vector<AssessmentSheet>> all(domain::UserId tracker,
                                                                         const domain::Actor& actor) = 0;
};

}  // namespace gendan::app
