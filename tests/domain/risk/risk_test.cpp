// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/early_warning.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

const QDate kToday(2026, 6, 1);

TEST(RiskMatrix, HasTheLevelsOfItsNineFields) {
  using enum Likelihood;
  struct Field {
    Likelihood likelihood;
    Impact impact;
    RiskLevel level;
  };
  const Field fields[] = {
      {High, Impact::Severe, RiskLevel::High},    {High, Impact::Major, RiskLevel::High},
      {High, Impact::Minor, RiskLevel::Medium},   {Medium, Impact::Severe, RiskLevel::High},
      {Medium, Impact::Major, RiskLevel::Medium}, {Medium, Impact::Minor, RiskLevel::Low},
      {Low, Impact::Severe, RiskLevel::Medium},   {Low, Impact::Major, RiskLevel::Low},
      {Low, Impact::Minor, RiskLevel::Low},
  };
  for (const auto& field : fields)
    EXPECT_EQ(levelOf(field.likelihood, field.impact, {}), field.level)
        << word(field.likelihood).toStdString() << " x " << word(field.impact).toStdString();
  EXPECT_EQ(levelOf(Medium, Impact::Severe, {9, 2}), RiskLevel::Medium);
  EXPECT_EQ(levelOf(Low, Impact::Major, {9, 2}), RiskLevel::Medium);
}

TEST(RiskKinds, BelongToThePolicysCategories) {
  EXPECT_EQ(categoryOf(RiskKind::CustomerChange), RiskCategory::Customer);
  EXPECT_EQ(categoryOf(RiskKind::CustomerCancellation), RiskCategory::Customer);
  EXPECT_EQ(categoryOf(RiskKind::LateMaterial), RiskCategory::Supplier);
  EXPECT_EQ(categoryOf(RiskKind::LateSupply), RiskCategory::Supplier);
  EXPECT_EQ(categoryOf(RiskKind::EquipmentFailure), RiskCategory::Production);
  EXPECT_EQ(categoryOf(RiskKind::ProductQuality), RiskCategory::Production);
  EXPECT_EQ(categoryOf(RiskKind::TransportDamage), RiskCategory::Logistics);
  EXPECT_EQ(categoryOf(RiskKind::TransportDelay), RiskCategory::Logistics);
}

Risk someRisk() {
  Risk risk;
  risk.description = u"the only furnace is old"_qs;
  risk.assessment = {Likelihood::Medium, Impact::Major, u"spare parts"_qs, DepartmentId(1), UserId(2), kToday};
  return risk;
}

TEST(Risk, NamesEveryWrongFieldAtOnce) {
  Risk risk;
  EXPECT_EQ(wrong(checkRisk(risk, kToday)), (QStringList{u"description: required"_qs, u"measures: required"_qs,
                                                         u"department: required"_qs, u"review_date: required"_qs}));
  risk = someRisk();
  EXPECT_TRUE(checkRisk(risk, kToday).has_value());
  EXPECT_EQ(wrong(checkRisk(risk, kToday.addDays(1))), QStringList{u"review_date: date_in_the_past"_qs});
}

TEST(Risk, AReviewJudgesItAnewAndLeavesWhatItDoesNotName) {
  auto risk = someRisk();
  ASSERT_TRUE(
      review(risk, {Likelihood::High, Impact::Severe, {}, DepartmentId(3), {}, {}}, {}, kToday, {5}).has_value());
  EXPECT_EQ(risk.level, RiskLevel::High);
  EXPECT_EQ(risk.assessment.measures, u"spare parts"_qs);
  EXPECT_EQ(risk.assessment.department, DepartmentId(3));
  EXPECT_FALSE(risk.assessment.responsible.isValid()) << "the person is of the old department";
  EXPECT_EQ(risk.reviewedAt.ms, 5);
}

TEST(Risk, ClosesOnceWithWhatBecameOfIt) {
  auto risk = someRisk();
  EXPECT_EQ(wrong(close(risk, {}, {5})), QStringList{u"outcome: required"_qs});
  ASSERT_TRUE(close(risk, u"a second furnace came"_qs, {5}).has_value());
  EXPECT_EQ(close(risk, u"again"_qs, {6}).error().code, Code::NotAllowedInState);
  EXPECT_EQ(review(risk, risk.assessment, {}, kToday, {6}).error().code, Code::NotAllowedInState);
}

TEST(EarlyWarning, IsSilentForATimeAndAReason) {
  EarlyWarning warning;
  EXPECT_EQ(wrong(snooze(warning, {}, {}, UserId(1), kToday)),
            (QStringList{u"until: required"_qs, u"reason: required"_qs}));
  const auto tooFar = snooze(warning, kToday.addDays(kLongestSnooze + 1), u"holiday"_qs, UserId(1), kToday);
  EXPECT_EQ(wrong(tooFar), QStringList{u"until: too_far"_qs});
  ASSERT_TRUE(snooze(warning, kToday.addDays(2), u"holiday"_qs, UserId(1), kToday).has_value());
  keepUp(warning, warning.facts, kToday.addDays(2));
  EXPECT_EQ(warning.state, WarningState::Snoozed) << "through its last day";
  keepUp(warning, warning.facts, kToday.addDays(3));
  EXPECT_EQ(warning.state, WarningState::Open);
  clear(warning, {7});
  EXPECT_EQ(snooze(warning, kToday, u"late"_qs, UserId(1), kToday).error().code, Code::NotAllowedInState);
}

}  // namespace
}  // namespace gendan::domain
