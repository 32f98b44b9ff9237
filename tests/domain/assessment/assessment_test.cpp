// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// P5.5, P5.6: every score vector, the edges of the grades, and the life of an assessment.
#include "domain/assessment/assessment.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

constexpr Instant kNow{1'780'000'000'000};
const UserId kTracker(1);
const UserId kManager(2);

std::vector<DimensionScore> scored(std::array<int, 4> scores, Weights weights = kEqualWeights) {
  auto blank = blankScores(weights, {});
  for (size_t i = 0; i < scores.size(); ++i) blank[i].score = scores[i];
  return blank;
}

Assessment drafted(std::array<int, 4> scores = {8, 7, 6, 9}) {
  Assessment a;
  a.tracker = kTracker;
  a.firstDay = QDate(2026, 5, 1);
  a.lastDay = QDate(2026, 5, 31);
  a.scores = scored(scores);
  return a;
}

/// The policy's own words, without the program's arithmetic: by the raw sum of 40 points, quarters of a total of 100.
Grade gradeBySum(int sum) {
  if (sum >= 34) return Grade::Excellent;  // 34 × 2.5 = 85
  if (sum >= 28) return Grade::Good;       // 28 × 2.5 = 70
  if (sum >= 24) return Grade::Qualified;  // 24 × 2.5 = 60
  return Grade::Unqualified;
}

TEST(Grades, OfAllScoreVectorsAreThoseOfTheTable) {
  int vectors = 0;
  for (int a = 0; a <= 10; ++a)
    for (int b = 0; b <= 10; ++b)
      for (int c = 0; c <= 10; ++c)
        for (int d = 0; d <= 10; ++d) {
          const auto scores = scored({a, b, c, d});
          const auto total = totalOf(scores);
          ASSERT_TRUE(total);
          ASSERT_EQ(gradeOf(*total), gradeBySum(a + b + c + d)) << a << b << c << d;
          ASSERT_EQ(rawSumOf(scores), a + b + c + d);
          ASSERT_EQ(*total, (Total{25 * (a + b + c + d), 10}));
          ++vectors;
        }
  EXPECT_EQ(vectors, 14'641);
}

struct Edge {
  std::array<int, 4> scores;
  Weights weights;
  const char* shown;
  Grade grade;
  int rate;
};

TEST(Grades, AreTakenFromTheExactTotal) {
  const std::vector<Edge> edges{
      {{10, 10, 10, 10}, {1, 1, 1, 1}, "100.00", Grade::Excellent, 100},
      {{9, 8, 0, 0}, {1, 1, 0, 0}, "85.00", Grade::Excellent, 100},
      {{8, 9, 0, 0}, {51, 49, 0, 0}, "84.90", Grade::Good, 80},
      {{9, 8, 10, 0}, {49, 50, 0, 0}, "84.95", Grade::Good, 80},
      {{7, 7, 7, 7}, {3, 1, 7, 2}, "70.00", Grade::Good, 80},
      {{7, 6, 0, 0}, {99, 1, 0, 0}, "69.90", Grade::Qualified, 60},
      {{6, 6, 6, 6}, {9, 1, 1, 1}, "60.00", Grade::Qualified, 60},
      {{6, 5, 0, 0}, {99, 1, 0, 0}, "59.90", Grade::Unqualified, 0},
      {{6, 5, 6, 6}, {100, 1, 100, 100}, "59.97", Grade::Unqualified, 0},
      {{0, 0, 0, 0}, {1, 1, 1, 1}, "0.00", Grade::Unqualified, 0},
  };
  for (const auto& edge : edges) {
    const auto total = totalOf(scored(edge.scores, edge.weights));
    ASSERT_TRUE(total);
    EXPECT_EQ(total->text(), QString::fromLatin1(edge.shown));
    EXPECT_EQ(gradeOf(*total), edge.grade) << edge.shown;
    EXPECT_EQ(bonusRateOf(gradeOf(*total)), edge.rate) << edge.shown;
  }
}

TEST(Grades, HaveTheirEdgesWhereThePolicySays) {
  const auto of = [](int hundredths) { return gradeOf({hundredths, 100}); };
  EXPECT_EQ(of(5'999), Grade::Unqualified);
  EXPECT_EQ(of(6'000), Grade::Qualified);
  EXPECT_EQ(of(6'999), Grade::Qualified);
  EXPECT_EQ(of(7'000), Grade::Good);
  EXPECT_EQ(of(8'499), Grade::Good);
  EXPECT_EQ(of(8'500), Grade::Excellent);
  EXPECT_EQ(of(10'000), Grade::Excellent);
  // Shown as 60.00, and still not 60.
  const Total nearly{59'999, 1'000};
  EXPECT_EQ(nearly.text(), QStringLiteral("60.00"));
  EXPECT_EQ(gradeOf(nearly), Grade::Unqualified);
}

TEST(Scores, FallIntoThreeBands) {
  for (int score = 0; score <= 10; ++score)
    EXPECT_EQ(bandOf(score), score <= 4 ? Band::NotGood : score <= 7 ? Band::Basic : Band::Good) << score;
}

TEST(Scores, FarFromTheSuggestionNeedAReason) {
  for (int suggested = 0; suggested <= 10; ++suggested)
    for (int score = 0; score <= 10; ++score) {
      auto a = drafted({score, 5, 5, 5});
      a.scores[0].suggested = suggested;
      const bool far = (suggested <= 4 && score >= 8) || (suggested >= 8 && score <= 4);
      EXPECT_EQ(checkScores(a).has_value(), !far) << suggested << ' ' << score;
      const QStringList wanted{QStringLiteral("order_execution_note: reason_needed")};
      EXPECT_EQ(gendan::testing::wrong(checkScores(a)), far ? wanted : QStringList());
      a.scores[0].comment = QStringLiteral("ill for two weeks");
      EXPECT_TRUE(checkScores(a).has_value());
    }
}

TEST(Scores, AreWholePointsFromZeroToTen) {
  for (const int wrong : {-2, 11, 100}) EXPECT_FALSE(checkScores(drafted({wrong, 5, 5, 5})).has_value()) << wrong;
  EXPECT_TRUE(checkScores(drafted({0, 10, 5, kNoScore})).has_value());
}

TEST(Weights, AreFourWholeNumbersThatDoNotVanish) {
  EXPECT_EQ(parseWeights(u"2, 1,1,1").value_or(Weights{}), (Weights{2, 1, 1, 1}));
  for (const auto* wrong :
       {u"", u"1,1,1", u"1,1,1,1,1", u"0,0,0,0", u"1,1,1,-1", u"1,1,1,101", u"1,1,1,0.5", u"a,1,1,1"})
    EXPECT_FALSE(parseWeights(wrong).has_value());
}

TEST(Periods, AreWholeMonthsUnlessAdHoc) {
  const QDate today(2026, 6, 2);
  auto a = drafted();
  EXPECT_TRUE(checkPeriod(a, today).has_value());
  a.lastDay = QDate(2026, 5, 30);
  EXPECT_FALSE(checkPeriod(a, today).has_value());
  a.kind = AssessmentKind::AdHoc;
  EXPECT_TRUE(checkPeriod(a, today).has_value());
  a.lastDay = QDate(2026, 4, 30);
  EXPECT_FALSE(checkPeriod(a, today).has_value());
  a.lastDay = QDate(2027, 6, 1);
  EXPECT_FALSE(checkPeriod(a, today).has_value());
  a.firstDay = a.lastDay = QDate(2026, 6, 3);
  EXPECT_FALSE(checkPeriod(a, today).has_value());
}

TEST(Assessments, AreFinalOnceCompleteAndLockedThen) {
  auto a = drafted({8, 7, 6, kNoScore});
  EXPECT_FALSE(finalise(a, kManager, kNow, a.lastDay).has_value());
  a.scores[3].score = 9;
  EXPECT_FALSE(finalise(a, kManager, kNow, a.lastDay.addDays(-1)).has_value()) << "scored before the month was over";
  EXPECT_FALSE(acknowledge(a, kNow, {}).has_value());
  ASSERT_TRUE(finalise(a, kManager, kNow, a.lastDay).has_value());
  EXPECT_EQ(a.state, AssessmentState::Final);
  EXPECT_FALSE(finalise(a, kManager, kNow, a.lastDay).has_value());
}

TEST(Assessments, AreAnsweredOnceAndObjectedToInWords) {
  auto a = drafted();
  ASSERT_TRUE(finalise(a, kManager, kNow, a.lastDay).has_value());
  EXPECT_FALSE(object(a, kNow, QStringLiteral("  ")).has_value());
  auto other = a;
  EXPECT_TRUE(acknowledge(other, kNow, {}).has_value());
  EXPECT_TRUE(object(a, kNow, QStringLiteral("the supplier was late")).has_value());
  EXPECT_EQ(a.state, AssessmentState::Objected);
  EXPECT_FALSE(acknowledge(a, kNow, {}).has_value());
  EXPECT_FALSE(object(other, kNow, QStringLiteral("no")).has_value());
}

TEST(Assessments, AreCorrectedByAnotherEdition) {
  auto a = drafted();
  EXPECT_FALSE(correctionOf(a, QStringLiteral("wrong month")).has_value());
  ASSERT_TRUE(finalise(a, kManager, kNow, a.lastDay).has_value());
  a.id = AssessmentId(7);
  EXPECT_FALSE(correctionOf(a, {}).has_value());
  const auto next = correctionOf(a, QStringLiteral("two orders were overlooked"));
  ASSERT_TRUE(next.has_value());
  EXPECT_EQ(next->edition, 2);
  EXPECT_EQ(next->corrects, a.id);
  EXPECT_EQ(next->state, AssessmentState::Draft);
  EXPECT_EQ(next->scores[0].score, a.scores[0].score);
  EXPECT_FALSE(next->finalisedBy.isValid());
}

}  // namespace
}  // namespace gendan::domain
