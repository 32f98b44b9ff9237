// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/supplier.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

SupplierLine line(qint64 wanted, qint64 onTime, int lots, int goodLots) {
  SupplierLine made;
  made.wanted = Quantity::of(wanted);
  made.onTime = Quantity::of(onTime);
  made.lots = lots;
  made.goodLots = goodLots;
  return made;
}

TEST(SupplierFigures, CountByQuantityAndByLot) {
  const auto figures = figuresOf({line(100, 100, 2, 2), line(300, 50, 3, 1), line(100, 0, 0, 0)});
  EXPECT_EQ(figures.lots, 5);
  EXPECT_EQ(figures.delivery->scaled(), 3'000);
  EXPECT_EQ(figures.quality->scaled(), 6'000);
  EXPECT_FALSE(figures.response.has_value()) << "nobody wrote confirmations down: no data";
}

TEST(SupplierFigures, AnswersCountOnceAnyIsKnown) {
  auto quick = line(1, 1, 1, 1);
  quick.confirmedOn = QDate(2026, 6, 1);
  quick.answered = true;
  EXPECT_EQ(figuresOf({quick, line(1, 1, 1, 1)}).response->scaled(), 5'000);
  EXPECT_FALSE(figuresOf({}).delivery.has_value());
}

TEST(SupplierScore, WeighsWhatThereIsDataFor) {
  SupplierFigures figures;
  figures.quality = Rate::ofScaled(10'000);
  figures.delivery = Rate::ofScaled(5'000);
  const auto score = [&](std::optional<Rate> service) { return supplierScore(figures, service, {}); };
  EXPECT_EQ(score(Rate::ofScaled(8'000))->scaled(), 7'900);  // 40 + 15 + 24
  EXPECT_EQ(score(std::nullopt)->scaled(), 7'857);           // 55 of 70, cut
  figures.response = Rate::ofScaled(4'000);
  EXPECT_EQ(score(Rate::ofScaled(8'000))->scaled(), 7'300);  // 40 + 15 + 30 x 0.6
  EXPECT_FALSE(supplierScore({}, std::nullopt, {}).has_value());
  EXPECT_EQ(supplierScore(figures, Rate::of(1), {0, 1, 0})->scaled(), 5'000);
}

TEST(SupplierGrade, NeedsLotsAndIsCutAtItsEdges) {
  const auto grade = [](qint64 scaled, int lots = 3) { return supplierGrade(Rate::ofScaled(scaled), lots, 3); };
  EXPECT_EQ(grade(8'500), SupplierGrade::A);
  EXPECT_EQ(grade(8'499), SupplierGrade::B);
  EXPECT_EQ(grade(7'000), SupplierGrade::B);
  EXPECT_EQ(grade(6'999), SupplierGrade::C);
  EXPECT_EQ(grade(6'000), SupplierGrade::C);
  EXPECT_EQ(grade(5'999), SupplierGrade::D);
  EXPECT_EQ(grade(10'000, 2), SupplierGrade::Unrated);
  EXPECT_EQ(supplierGrade(std::nullopt, 9, 3), SupplierGrade::Unrated);
}

TEST(SupplierEvaluation, IsOfATimeInWhichSomethingWasDue) {
  SupplierEvaluation evaluation;
  const QDate today(2026, 6, 1);
  EXPECT_EQ(wrong(checkEvaluation(evaluation, today)), (QStringList{u"from: required"_qs, u"until: required"_qs}));
  evaluation.from = QDate(2026, 5, 1);
  evaluation.until = QDate(2026, 4, 1);
  evaluation.service = Rate::of(2);
  EXPECT_EQ(wrong(checkEvaluation(evaluation, today)),
            (QStringList{u"until: before_from"_qs, u"service: out_of_range"_qs}));
  evaluation.until = QDate(2026, 5, 31);
  evaluation.service.reset();
  EXPECT_EQ(wrong(checkEvaluation(evaluation, today)), QStringList{u"party: no_deliveries"_qs});
  evaluation.lines = {line(1, 1, 1, 1)};
  evaluation.grade = SupplierGrade::B;
  EXPECT_EQ(wrong(checkEvaluation(evaluation, today)), QStringList{u"reason: required"_qs});
  evaluation.reason = u"they helped us out"_qs;
  EXPECT_TRUE(checkEvaluation(evaluation, today).has_value());
  evaluation.until = today.addDays(1);
  EXPECT_EQ(wrong(checkEvaluation(evaluation, today)), QStringList{u"until: date_in_future"_qs});
}

}  // namespace
}  // namespace gendan::domain
