// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From the evidence to a suggested score, fact by fact, by a formula that everybody can check
// (docs/assessment-formula.md).

#include <optional>
#include <span>
#include <vector>

#include "domain/base/codes.h"
#include "domain/base/id.h"

namespace gendan::domain {

/// P5.3.
enum class Dimension { Execution, ProblemSolving, Communication, Attitude };
inline constexpr size_t kDimensions = 4;
template <>
struct Codes<Dimension> {
  static constexpr std::array entries{
      code(Dimension::Execution, "order_execution"), code(Dimension::ProblemSolving, "problem_solving"),
      code(Dimension::Communication, "communication"), code(Dimension::Attitude, "attitude")};
};

inline constexpr int kHighestScore = 10;
inline constexpr int kNoScore = -1;

/// What the records say about a tracker's work; each is a count of something out of something.
enum class FactKind {
  Followed,      ///< days on which an order was held that the tracker logged an entry for, of all days × orders held
  OnTime,        ///< follow-ups made by the day they were due, of those due
  DaysLate,      ///< working days that follow-ups came late, per follow-up due
  Corrected,     ///< entries that a later one corrects, of the entries logged
  Agreed,        ///< entries that agree with the facts: a late order has its problem registered, of the entries logged
  FoundInTime,   ///< problems found by the day the order was due, of those found
  SolvedInTime,  ///< problems solved by the day they were due, of those due
  DaysToSolve,   ///< median of the working days from finding to solving, in halves
  Effect,        ///< solved with good effect (2) or fair effect (1), of 2 a problem solved
  Recurred,      ///< problems that came again on the same order after they were solved, of those solved
  PassedOn,      ///< changes that the tracker spoke about before the notice was due, of the notices due
  Acknowledged,  ///< change notices acknowledged by the day they were due, of those due
  ActiveDays,    ///< working days with an entry, of the working days on which orders were held
  FoundThemselves,  ///< problems found by the tracker, of those found on the tracker's orders
};
template <>
struct Codes<FactKind> {
  static constexpr std::array entries{
      code(FactKind::Followed, "followed"),
      code(FactKind::OnTime, "on_time"),
      code(FactKind::DaysLate, "days_late"),
      code(FactKind::Corrected, "entries_corrected"),
      code(FactKind::Agreed, "agreed"),
      code(FactKind::FoundInTime, "found_in_time"),
      code(FactKind::SolvedInTime, "solved_in_time"),
      code(FactKind::DaysToSolve, "days_to_solve"),
      code(FactKind::Effect, "solution_effect"),
      code(FactKind::Recurred, "recurred"),
      code(FactKind::PassedOn, "passed_on"),
      code(FactKind::Acknowledged, "notices_acknowledged"),
      code(FactKind::ActiveDays, "active_days"),
      code(FactKind::FoundThemselves, "found_themselves"),
  };
};

using EvidenceFactId = Id<struct EvidenceFactTag>;

/// `count` out of `of`; of = 0: there was nothing to count, the fact says nothing.
struct EvidenceFact {
  EvidenceFactId id;
  FactKind kind = FactKind::Followed;
  qint64 count = 0;
  qint64 of = 0;
  friend bool operator==(const EvidenceFact&, const EvidenceFact&) = default;
};

/// How a fact counts: count ÷ of at `nothing` or worse gives 0 points, at `full` or better 10, between them in
/// proportion. Both in hundredths: 50 is one half.
struct FactRule {
  FactKind kind;
  Dimension dimension;
  int weight;
  int nothing;
  int full;
};
[[nodiscard]] std::span<const FactRule> factRules();
[[nodiscard]] const FactRule& ruleOf(FactKind kind);

/// Hundredths of a point, 0 to 1000; none without data.
[[nodiscard]] std::optional<int> pointsOf(const EvidenceFact& fact);

struct ExplainedFact {
  EvidenceFact fact;
  int weight = 0;
  std::optional<int> points;  ///< hundredths
};

/// Why the formula says what it says.
struct Suggestion {
  Dimension dimension = Dimension::Execution;
  std::vector<ExplainedFact> facts;
  int points = 0;        ///< the weighted mean of the facts that say something, in hundredths
  int score = kNoScore;  ///< rounded half up; kNoScore: no fact says anything
};
[[nodiscard]] Suggestion suggest(Dimension dimension, std::span<const EvidenceFact> facts);

}  // namespace gendan::domain
