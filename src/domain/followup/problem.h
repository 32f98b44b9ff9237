// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A problem is registered, owned, chased and closed, never only mentioned (P1.3).

#include "domain/followup/follow_up.h"

namespace gendan::domain {

using ProblemId = Id<struct ProblemTag>;
using FeedbackId = Id<struct FeedbackTag>;

enum class ProblemKind {
  Delay,
  Quality,
  Shortage,
  Material,
  Equipment,
  Staffing,
  Logistics,
  Payment,
  Complaint,
  Other
};
template <>
struct Codes<ProblemKind> {
  static constexpr std::array entries{
      code(ProblemKind::Delay, "delay"),         code(ProblemKind::Quality, "quality"),
      code(ProblemKind::Shortage, "shortage"),   code(ProblemKind::Material, "material"),
      code(ProblemKind::Equipment, "equipment"), code(ProblemKind::Staffing, "staffing"),
      code(ProblemKind::Logistics, "logistics"), code(ProblemKind::Payment, "payment"),
      code(ProblemKind::Complaint, "complaint"), code(ProblemKind::Other, "other"),
  };
};

enum class Severity { Minor, Major, Severe };
template <>
struct Codes<Severity> {
  static constexpr std::array entries{code(Severity::Minor, "minor"), code(Severity::Major, "major"),
                                      code(Severity::Severe, "severe")};
};

enum class ProblemState { Open, Resolved };
template <>
struct Codes<ProblemState> {
  static constexpr std::array entries{code(ProblemState::Open, "open"), code(ProblemState::Resolved, "resolved")};
};

/// How well the solution worked: the assessment's three bands of problem solving (P5.5).
enum class SolutionEffect { Unknown, Good, Fair, Poor };
template <>
struct Codes<SolutionEffect> {
  static constexpr std::array entries{code(SolutionEffect::Unknown, "unknown"), code(SolutionEffect::Good, "good"),
                                      code(SolutionEffect::Fair, "fair"), code(SolutionEffect::Poor, "poor")};
};

/// Who has to solve it, until when, how.
struct Ownership {
  DepartmentId department;
  UserId responsible;
  QDate due;
  QString measures;
  friend bool operator==(const Ownership&, const Ownership&) = default;
};

struct Problem {
  ProblemId id;
  int version = 0;
  QString number;
  OrderId order;
  ProblemKind kind = ProblemKind::Other;
  Severity severity = Severity::Minor;
  QString description;
  UserId foundBy;
  Instant foundAt;
  FollowUpId followUp;  ///< where it was found, if there
  FeedbackId feedback;  ///< the complaint it comes from, if any
  Ownership owner;
  ProblemState state = ProblemState::Open;
  UserId resolvedBy;
  Instant resolvedAt;
  SolutionEffect effect = SolutionEffect::Unknown;
  QString solution;
  friend bool operator==(const Problem&, const Problem&) = default;
};

/// Errors (all at once): required, too_long, date_in_the_past.
[[nodiscard]] Result<> checkProblem(const Problem& problem, QDate today);
/// What is left out in `change` stays as it is; a person of another department goes with the old one.
/// Errors: NotAllowedInState once resolved, too_long, date_in_the_past.
[[nodiscard]] Result<> assign(Problem& problem, const Ownership& change, QDate today);
/// Errors: NotAllowedInState once resolved; required (solution, effect), too_long.
[[nodiscard]] Result<> resolve(Problem& problem, UserId by, Instant at, SolutionEffect effect, QString solution);

}  // namespace gendan::domain
