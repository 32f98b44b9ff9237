// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Assessing trackers (P5): score beside the evidence, finalise, hear the tracker, correct by somebody else.

#include "app/ports/store.h"
#include "domain/assessment/assessment.h"

namespace gendan::app {

struct GivenScore {
  int score = domain::kNoScore;  ///< kNoScore: as it was
  QString note;
};

/// Writes the draft, or makes it. Until the period is over, evidence and suggestions are those of this moment.
struct ScoreTracker {
  static constexpr auto kWord = "assessment.score";
  domain::UserId tracker;
  domain::AssessmentKind kind = domain::AssessmentKind::Monthly;
  QDate firstDay;
  QDate lastDay;  ///< none: of that month
  int version = 0;
  GivenScore execution;
  GivenScore problemSolving;
  GivenScore communication;
  GivenScore attitude;
  QString remark;
  QString reason;  ///< of an ad hoc assessment
};
/// Errors: Forbidden; NotAllowedInState once it is final; tracker: no_orders_held; those of checkPeriod, checkScores.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ScoreTracker& command);

struct FinaliseAssessment {
  static constexpr auto kWord = "assessment.finalise";
  domain::AssessmentId assessment;
  int version = 0;
};
/// By a manager; locks it and tells the tracker. A correction replaces what it corrects. Errors: Forbidden, also for
/// whoever finalised the edition before; those of finalise().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const FinaliseAssessment& command);

/// By the tracker.
struct AcknowledgeAssessment {
  static constexpr auto kWord = "assessment.acknowledge";
  domain::AssessmentId assessment;
  int version = 0;
  QString statement;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AcknowledgeAssessment& command);

/// By the tracker, with a statement; tells who finalised it.
struct ObjectToAssessment {
  static constexpr auto kWord = "assessment.object";
  domain::AssessmentId assessment;
  int version = 0;
  QString statement;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ObjectToAssessment& command);

/// By a manager who did not finalise it: opens the next edition as a draft.
struct CorrectAssessment {
  static constexpr auto kWord = "assessment.correct";
  domain::AssessmentId assessment;
  int version = 0;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const CorrectAssessment& command);

/// May the actor see this assessment (assessment.readOwn, assessment.readOthers)?
[[nodiscard]] bool maySee(const domain::Actor& actor, domain::UserId tracker, domain::DepartmentId department,
                          domain::AssessmentState state);

}  // namespace gendan::app
