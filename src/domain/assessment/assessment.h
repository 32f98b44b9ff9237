// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The assessment of a tracker (考核表, P5): four scores beside the evidence, a total, a grade, and what the tracker
// says.

#include <QDate>
#include <optional>
#include <span>
#include <vector>

#include "domain/assessment/formula.h"
#include "domain/base/decimal.h"
#include "domain/people/people.h"

namespace gendan::domain {

using AssessmentId = Id<struct AssessmentTag>;
using AssessmentScoreId = Id<struct AssessmentScoreTag>;

/// P5.4: monthly decides the bonus, ad hoc feeds promotion and pay.
enum class AssessmentKind { Monthly, AdHoc };
template <>
struct Codes<AssessmentKind> {
  static constexpr std::array entries{code(AssessmentKind::Monthly, "monthly"), code(AssessmentKind::AdHoc, "ad_hoc")};
};

/// Final and after: locked. Replaced: a correction was finalised.
enum class AssessmentState { Draft, Final, Acknowledged, Objected, Replaced };
template <>
struct Codes<AssessmentState> {
  static constexpr std::array entries{code(AssessmentState::Draft, "draft"), code(AssessmentState::Final, "final"),
                                      code(AssessmentState::Acknowledged, "acknowledged"),
                                      code(AssessmentState::Objected, "objected"),
                                      code(AssessmentState::Replaced, "replaced")};
};

enum class Grade { Excellent, Good, Qualified, Unqualified };
template <>
struct Codes<Grade> {
  static constexpr std::array entries{code(Grade::Excellent, "excellent"), code(Grade::Good, "good"),
                                      code(Grade::Qualified, "qualified"), code(Grade::Unqualified, "unqualified")};
};

/// P5.5: 0–4, 5–7, 8–10.
enum class Band { NotGood, Basic, Good };
[[nodiscard]] constexpr Band bandOf(int score) {
  return score >= 8 ? Band::Good : score >= 5 ? Band::Basic : Band::NotGood;
}

/// How much each dimension counts, in the order of the enum.
using Weights = std::array<int, kDimensions>;
inline constexpr Weights kEqualWeights{1, 1, 1, 1};
inline constexpr int kLargestWeight = 100;
/// "2,1,1,1". Errors: not_weights (four whole numbers of 0 to 100, not all 0).
[[nodiscard]] Result<Weights> parseWeights(QStringView text);

/// The weighted mean of the scores × 10, exact: Σ weight × score × 10 ÷ Σ weight, 0 to 100.
struct Total {
  qint64 numerator = 0;
  qint64 denominator = 1;
  [[nodiscard]] constexpr bool isAtLeast(int points) const { return numerator >= points * denominator; }
  /// For display only: rounded half up to two decimals, "84.99".
  [[nodiscard]] QString text() const;
  friend constexpr bool operator==(Total a, Total b) {
    return a.numerator * b.denominator == b.numerator * a.denominator;
  }
};
/// P5.6, from the exact total.
[[nodiscard]] constexpr Grade gradeOf(Total total) {
  return total.isAtLeast(85)   ? Grade::Excellent
         : total.isAtLeast(70) ? Grade::Good
         : total.isAtLeast(60) ? Grade::Qualified
                               : Grade::Unqualified;
}
/// The share of the bonus, in percent.
[[nodiscard]] constexpr int bonusRateOf(Grade grade) {
  constexpr std::array kRates{100, 80, 60, 0};
  return kRates[static_cast<size_t>(grade)];
}

struct DimensionScore {
  AssessmentScoreId id;
  Dimension dimension = Dimension::Execution;
  int weight = 1;
  int suggested = kNoScore;  ///< by the formula; kNoScore: nothing happened that it could judge
  int score = kNoScore;      ///< 0 to 10; kNoScore: not given yet
  QString comment;
  friend bool operator==(const DimensionScore&, const DimensionScore&) = default;
};

/// One for each tracker, period, kind and edition. A correction is another edition, finalised by another manager.
struct Assessment {
  AssessmentId id;
  int version = 0;
  UserId tracker;
  DepartmentId department;  ///< the tracker's when it was scored
  AssessmentKind kind = AssessmentKind::Monthly;
  QDate firstDay;
  QDate lastDay;
  int edition = 1;
  AssessmentId corrects;
  QString reason;  ///< of the correction, or of the ad hoc assessment
  AssessmentState state = AssessmentState::Draft;
  UserId assessor;  ///< who scored last
  Instant scoredAt;
  int ordersHeld = 0;
  QString remark;
  UserId finalisedBy;
  Instant finalisedAt;
  Instant answeredAt;
  QString statement;                   ///< the tracker's
  std::vector<DimensionScore> scores;  ///< all four, in the order of the enum
  std::vector<EvidenceFact> facts;     ///< the evidence as it was when scored; kept
  friend bool operator==(const Assessment&, const Assessment&) = default;
};

/// Of the scores given; none while one is missing.
[[nodiscard]] std::optional<Total> totalOf(std::span<const DimensionScore> scores);
/// Σ of the scores, 0 to 40.
[[nodiscard]] int rawSumOf(std::span<const DimensionScore> scores);

/// The four scores with weights and suggestions, none given yet.
[[nodiscard]] std::vector<DimensionScore> blankScores(const Weights& weights, std::span<const EvidenceFact> facts);
/// Kind and period. Errors (all at once): required, not_a_whole_month, date_in_future, before_from, too_long_period.
[[nodiscard]] Result<> checkPeriod(const Assessment& assessment, QDate today);
/// The field of a dimension in forms: its word.
[[nodiscard]] std::u16string_view fieldOf(Dimension dimension);
/// Errors (all at once): score: out_of_range; comment ("<dimension>_note"): reason_needed where the score is more than
/// one band away from the suggestion (P5.5); too_long.
[[nodiscard]] Result<> checkScores(const Assessment& assessment);
/// Draft → Final. `scoredOn`: the day of scoredAt. Errors: NotAllowedInState; score: required; last_day: not_over (the
/// scores are from before the end of the period); those of checkScores.
[[nodiscard]] Result<> finalise(Assessment& assessment, UserId by, Instant at, QDate scoredOn);
/// What the tracker says to a final one, once. Errors: NotAllowedInState; statement: required (to object), too_long.
[[nodiscard]] Result<> acknowledge(Assessment& assessment, Instant at, QString statement);
[[nodiscard]] Result<> object(Assessment& assessment, Instant at, QString statement);
/// The next edition, a draft with the same scores. Errors: NotAllowedInState unless locked and not replaced; reason:
/// required, too_long.
[[nodiscard]] Result<Assessment> correctionOf(const Assessment& earlier, QString reason);

}  // namespace gendan::domain
