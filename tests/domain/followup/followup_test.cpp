// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/feedback.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

const QDate kToday(2026, 5, 28);

FollowUp entry() {
  FollowUp e;
  e.order = OrderId(1);
  e.tracker = UserId(7);
  e.person = QStringLiteral("Li");
  e.finding = QStringLiteral("half is done");
  return e;
}

TEST(FollowUp, NeedsSomebodyAskedAndSomethingLearned) {
  EXPECT_TRUE(checkFollowUp(entry(), kToday).has_value());
  FollowUp empty;
  empty.nextDate = kToday.addDays(-1);
  EXPECT_EQ(wrong(checkFollowUp(empty, kToday)),
            (QStringList{u"contact: required"_qs, u"finding: required"_qs, u"next_date: date_in_the_past"_qs}));
}

TEST(FollowUp, ADepartmentIsSomebodyToo) {
  auto e = entry();
  e.person.clear();
  e.department = DepartmentId(3);
  e.nextDate = kToday;
  EXPECT_TRUE(checkFollowUp(e, kToday).has_value());
}

TEST(FollowUp, MayBeCorrectedOnceByItsAuthorOrTheLeadTracker) {
  const auto earlier = entry();
  auto mine = entry();
  auto others = entry();
  others.tracker = UserId(8);
  auto elsewhere = entry();
  elsewhere.order = OrderId(2);
  EXPECT_TRUE(checkCorrection(mine, earlier, false, false).has_value());
  EXPECT_TRUE(checkCorrection(others, earlier, false, true).has_value());
  EXPECT_EQ(checkCorrection(others, earlier, false, false).error().code, Code::Forbidden);
  EXPECT_EQ(wrong(checkCorrection(mine, earlier, true, true)), QStringList{u"corrects: corrected_already"_qs});
  EXPECT_EQ(wrong(checkCorrection(elsewhere, earlier, false, true)), QStringList{u"corrects: other_order"_qs});
}

Problem problem() {
  Problem p;
  p.description = QStringLiteral("no steel");
  p.owner = {DepartmentId(2), UserId(4), kToday.addDays(3), QStringLiteral("chase the supplier")};
  return p;
}

TEST(Problem, NeedsADescriptionAndADepartment) {
  EXPECT_TRUE(checkProblem(problem(), kToday).has_value());
  EXPECT_EQ(wrong(checkProblem({}, kToday)), (QStringList{u"description: required"_qs, u"department: required"_qs}));
}

TEST(Problem, AssigningKeepsWhatIsLeftOut) {
  auto p = problem();
  ASSERT_TRUE(assign(p, {{}, UserId(5), {}, {}}, kToday).has_value());
  EXPECT_EQ(p.owner, (Ownership{DepartmentId(2), UserId(5), kToday.addDays(3), u"chase the supplier"_qs}));
  ASSERT_TRUE(assign(p, {DepartmentId(3), {}, kToday.addDays(9), {}}, kToday).has_value());
  EXPECT_EQ(p.owner, (Ownership{DepartmentId(3), {}, kToday.addDays(9), u"chase the supplier"_qs}));
}

TEST(Problem, IsResolvedOnceWithItsSolutionAndEffect) {
  auto p = problem();
  EXPECT_EQ(wrong(resolve(p, UserId(4), {5}, SolutionEffect::Unknown, {})),
            (QStringList{u"solution: required"_qs, u"effect: required"_qs}));
  EXPECT_EQ(p, problem());
  ASSERT_TRUE(resolve(p, UserId(4), {5}, SolutionEffect::Fair, u"other supplier"_qs).has_value());
  EXPECT_EQ(p.state, ProblemState::Resolved);
  EXPECT_EQ(p.resolvedAt, Instant{5});
  EXPECT_EQ(resolve(p, UserId(4), {6}, SolutionEffect::Good, u"again"_qs).error().code, Code::NotAllowedInState);
  EXPECT_EQ(assign(p, {}, kToday).error().code, Code::NotAllowedInState);
}

TEST(Feedback, CountsFromOneToFiveAndAComplaintSaysWhy) {
  for (int satisfaction : {1, 5}) {
    CustomerFeedback f;
    f.satisfaction = satisfaction;
    EXPECT_TRUE(checkFeedback(f).has_value()) << satisfaction;
  }
  CustomerFeedback f;
  f.complaint = true;
  for (int satisfaction : {0, 6}) {
    f.satisfaction = satisfaction;
    EXPECT_EQ(wrong(checkFeedback(f)), (QStringList{u"satisfaction: out_of_range"_qs, u"text: required"_qs}));
  }
}

}  // namespace
}  // namespace gendan::domain
