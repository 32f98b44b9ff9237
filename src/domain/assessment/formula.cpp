// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment/formula.h"

#include <algorithm>

#include "domain/base/decimal.h"

namespace gendan::domain {

namespace {

constexpr int kFullPoints = 1000;
constexpr int kPointsAScore = kFullPoints / kHighestScore;

// clang-format off
constexpr std::array kFactRules{
    FactRule{FactKind::Followed,        Dimension::Execution,      2,   50, 100},
    FactRule{FactKind::OnTime,          Dimension::Execution,      4,   40, 100},
    FactRule{FactKind::DaysLate,        Dimension::Execution,      1,  500,   0},
    FactRule{FactKind::Corrected,       Dimension::Execution,      1,   20,   0},
    FactRule{FactKind::Agreed,          Dimension::Execution,      2,   50, 100},
    FactRule{FactKind::FoundInTime,     Dimension::ProblemSolving, 2,    0, 100},
    FactRule{FactKind::SolvedInTime,    Dimension::ProblemSolving, 3,   40, 100},
    FactRule{FactKind::DaysToSolve,     Dimension::ProblemSolving, 2, 1200, 200},
    FactRule{FactKind::Effect,          Dimension::ProblemSolving, 2,   20, 100},
    FactRule{FactKind::Recurred,        Dimension::ProblemSolving, 1,   50,   0},
    FactRule{FactKind::PassedOn,        Dimension::Communication,  1,   20, 100},
    FactRule{FactKind::Acknowledged,    Dimension::Communication,  1,   40, 100},
    FactRule{FactKind::ActiveDays,      Dimension::Attitude,       3,   10,  90},
    FactRule{FactKind::FoundThemselves, Dimension::Attitude,       1,    0, 100},
};
// clang-format on

constexpr bool rulesInOrder() {
  for (size_t i = 0; i < kFactRules.size(); ++i)
    if (static_cast<size_t>(kFactRules[i].kind) != i) return false;
  return kFactRules.size() == Codes<FactKind>::entries.size();
}
static_assert(rulesInOrder(), "one rule a fact, in the order of the enum");

}  // namespace

std::span<const FactRule> factRules() { return kFactRules; }
const FactRule& ruleOf(FactKind kind) { return kFactRules[static_cast<size_t>(kind)]; }

std::optional<int> pointsOf(const EvidenceFact& fact) {
  if (fact.of <= 0) return std::nullopt;
  const auto& rule = ruleOf(fact.kind);
  // (count ÷ of − nothing) ÷ (full − nothing), both sides multiplied by hundredths of `of`; rounded down.
  const qint64 way = (rule.full - rule.nothing) * fact.of;
  const qint64 gone = 100 * fact.count - rule.nothing * fact.of;
  const bool backwards = way < 0;
  const qint64 points = (backwards ? -gone : gone) * kFullPoints / (backwards ? -way : way);
  return static_cast<int>(std::clamp<qint64>(points, 0, kFullPoints));
}

Suggestion suggest(Dimension dimension, std::span<const EvidenceFact> facts) {
  Suggestion suggestion{dimension, {}, 0, kNoScore};
  int weights = 0;
  int sum = 0;
  for (const auto& fact : facts) {
    const auto& rule = ruleOf(fact.kind);
    if (rule.dimension != dimension) continue;
    const auto points = pointsOf(fact);
    suggestion.facts.push_back({fact, rule.weight, points});
    if (!points) continue;
    weights += rule.weight;
    sum += rule.weight * *points;
  }
  if (weights == 0) return suggestion;
  suggestion.points = sum / weights;
  suggestion.score = static_cast<int>(mulDivHalfUp(sum, 1, qint64(weights) * kPointsAScore));
  return suggestion;
}

}  // namespace gendan::domain
