// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// 考核表 and 月度考核汇总表 say what forms.md asks for (P5).

#include "documents/forms/assessment_form.h"

#include <gtest/gtest.h>

#include "documents/support/paper.h"

namespace gendan::documents {
namespace {

using namespace domain;
using app::AssessmentSheet;

AssessmentSheet someAssessment(const QString& tracker, std::array<int, kDimensions> scores) {
  AssessmentSheet sheet;
  sheet.tracker = tracker;
  sheet.department = u"销售一部"_qs;
  sheet.firstDay = QDate(2026, 4, 1);
  sheet.lastDay = QDate(2026, 4, 30);
  sheet.state = AssessmentState::Objected;
  sheet.ordersHeld = 17;
  app::AssessmentResult result;
  qint64 sum = 0;
  for (size_t i = 0; i < kDimensions; ++i) {
    app::SheetDimension one;
    one.dimension = static_cast<Dimension>(i);
    one.weight = i == 0 ? 2 : 1;
    one.score = scores[i];
    one.comment = QStringLiteral("评语%1").arg(i);
    one.suggestion.score = 6;
    one.suggestion.facts = {{{{}, FactKind::OnTime, 12, 14}, 1, 800}, {{{}, FactKind::Effect, 0, 0}, 1, {}}};
    sheet.dimensions.push_back(one);
    result.rawSum += scores[i];
    sum += one.weight * scores[i] * 10;
  }
  result.total = {sum, 5};
  result.grade = gradeOf(result.total);
  result.bonusRate = bonusRateOf(result.grade);
  result.bonus = *Money::parse(u"800.00 CNY");
  sheet.result = result;
  sheet.remark = u"总体稳定"_qs;
  sheet.assessor = u"钟经理"_qs;
  sheet.scoredAt = {1'777'600'000'000};
  sheet.statement = u"五月节假日未计入"_qs;
  return sheet;
}

TEST(AssessmentForm, TellsScoresBesideTheirEvidence) {
  const auto form = assessmentForm(someAssessment(u"耿诚"_qs, {9, 8, 7, 10}));
  expectSays(textOf(form), {u"跟单员考核表", u"耿诚", u"销售一部", u"2026-04-01 – 2026-04-30", u"月度考核 Monthly", u"17",
                            u"订单执行", u"沟通协调", u"按时跟进 12/14", u"评语0", u"评语3", u"34 / 40", u"86.00 / 100", u"优秀 Excellent",
                            u"100 %", u"800.00 CNY", u"总体稳定", u"五月节假日未计入", u"钟经理", u"考核人", u"审定人"});
  EXPECT_FALSE(textOf(form).contains(u"解决效果"_qs));
}

TEST(AssessmentForm, HasRoomForWhatIsNotScoredYet) {
  AssessmentSheet sheet;
  sheet.tracker = u"耿诚"_qs;
  sheet.firstDay = QDate(2026, 4, 1);
  sheet.lastDay = QDate(2026, 4, 30);
  sheet.dimensions = {app::SheetDimension{}};
  EXPECT_EQ(pagesOf(assessmentForm(sheet)).size(), 1);
}

TEST(AssessmentMonthForm, PutsAllTrackersSideBySide) {
  app::AssessmentMonth month{QDate(2026, 4, 1), QDate(2026, 4, 30), {}};
  month.rows.push_back({someAssessment(u"耿诚"_qs, {9, 8, 7, 10}), Total{420, 5}});
  for (int i = 0; i < 40; ++i) month.rows.push_back({someAssessment(QStringLiteral("跟单员%1").arg(i), {5, 5, 5, 5}), {}});
  const auto pages = pagesOf(assessmentMonthForm(month));
  EXPECT_GT(pages.size(), 1);
  const auto paper = pages.join(QString());
  expectSays(paper, {u"月度考核汇总表", u"2026-04", u"销售一部", u"86", u"+2", u"优秀 Excellent", u"100 %", u"不合格 Unqualified",
                     u"总分对比", u"总经理"});
  EXPECT_EQ(paper.count(u"跟单员39"_qs), 2);  // in the table and in the chart
}

}  // namespace
}  // namespace gendan::documents
