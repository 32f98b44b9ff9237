// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/credit.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

const QDate kToday(2026, 6, 1);

Money cny(qint64 yuan) { return Money::ofMinor(yuan * 100, kCny); }
QDate ago(int days) { return kToday.addDays(-days); }

TEST(PaymentHabit, PaymentsCoverTheEarliestClaimsFirst) {
  OrderMoney order;
  order.claims = {{ago(40), cny(100)}, {ago(20), cny(50)}, {ago(10), cny(50)}, {kToday.addDays(5), cny(50)}};
  // The first in two parts, 5 days late; the second in time; the third not at all.
  order.payments = {{ago(41), cny(60)}, {ago(35), cny(40)}, {ago(20), cny(50)}};
  const auto habit = habitOf(std::vector{order}, kCny, kToday);
  EXPECT_EQ(habit.claims, 3);
  EXPECT_EQ(habit.onTime, 1);
  EXPECT_EQ(habit.daysOverdue, 5 + 10);
  EXPECT_EQ(habit.overdue, cny(50));
}

TEST(PaymentHabit, WhatIsDueTodayIsNotLateAndWhatIsPaidAheadCounts) {
  OrderMoney unpaid;
  unpaid.claims = {{kToday, cny(100)}};
  OrderMoney ahead;
  ahead.claims = {{kToday.addDays(9), cny(100)}};
  ahead.payments = {{ago(1), cny(100)}};
  const auto habit = habitOf(std::vector{unpaid, ahead}, kCny, kToday);
  EXPECT_EQ(habit.claims, 1);
  EXPECT_EQ(habit.onTime, 1);
  EXPECT_EQ(habit.overdue, cny(0));
}

CreditEvidence perfect() {
  CreditEvidence evidence;
  evidence.claims = evidence.onTime = 10;
  evidence.overdue = evidence.exposure = cny(0);
  evidence.orders = 10;
  evidence.years = 5;
  return evidence;
}

TEST(CreditScore, IsThePublishedSum) {
  EXPECT_EQ(creditScore(perfect(), cny(1'000))->scaled(), 10'000);
  auto evidence = perfect();
  evidence.onTime = 5;          // 20 of 40
  evidence.daysOverdue = 300;   // a mean of 30: 10 of 20
  evidence.overdue = cny(250);  // 15 of 20
  evidence.changes = 1;
  evidence.cancellations = 1;  // a fifth: 6 of 10
  evidence.years = 2;          // 4 of 10
  EXPECT_EQ(creditScore(evidence, cny(1'000))->scaled(), 5'500);
  // Without a limit the 20 points of it count neither way: 40 of 80.
  EXPECT_EQ(creditScore(evidence, cny(0))->scaled(), 5'000);
  EXPECT_FALSE(creditScore(CreditEvidence(), cny(1'000)).has_value()) << "no data is not a bad customer";
}

TEST(CreditScore, NeverLeavesItsScale) {
  auto evidence = perfect();
  evidence.onTime = 0;
  evidence.daysOverdue = 100'000;
  evidence.overdue = cny(5'000);
  evidence.cancellations = 10;
  evidence.years = 0;
  EXPECT_EQ(creditScore(evidence, cny(1'000))->scaled(), 0);
  evidence = perfect();
  evidence.years = 40;
  EXPECT_EQ(creditScore(evidence, cny(1'000))->scaled(), 10'000);
}

TEST(CreditGrade, IsCutAtItsEdges) {
  const auto grade = [](qint64 scaled) { return creditGrade(Rate::ofScaled(scaled)); };
  EXPECT_EQ(grade(9'000), CreditGrade::AAA);
  EXPECT_EQ(grade(8'999), CreditGrade::AA);
  EXPECT_EQ(grade(8'000), CreditGrade::AA);
  EXPECT_EQ(grade(7'999), CreditGrade::A);
  EXPECT_EQ(grade(7'000), CreditGrade::A);
  EXPECT_EQ(grade(6'999), CreditGrade::B);
  EXPECT_EQ(grade(6'000), CreditGrade::B);
  EXPECT_EQ(grade(5'999), CreditGrade::C);
  EXPECT_EQ(creditGrade(std::nullopt), CreditGrade::Unrated);
}

TEST(CreditRating, SaysWhyItIsNotWhatTheScoreSuggests) {
  CreditRating rating;
  EXPECT_EQ(wrong(checkRating(rating, kToday)),
            (QStringList{u"credit_limit: required"_qs, u"valid_until: required"_qs}));
  rating.limit = cny(1'000);
  rating.validUntil = kToday;
  EXPECT_TRUE(checkRating(rating, kToday).has_value());
  rating.grade = CreditGrade::A;
  rating.limit = cny(-1);
  EXPECT_EQ(wrong(checkRating(rating, kToday)), (QStringList{u"credit_limit: negative"_qs, u"reason: required"_qs}));
}

}  // namespace
}  // namespace gendan::domain
