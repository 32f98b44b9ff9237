// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/proposal.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using gendan::testing::wrong;

Department department(qint64 id, Function function) {
  Department d;
  d.id = DepartmentId(id);
  d.function = function;
  return d;
}

const auto kSales = department(1, Function::Sales);
const auto kStore = department(2, Function::Warehouse);
const auto kFinance = department(3, Function::Finance);
const auto kPayroll = department(4, Function::Finance);

struct Step {
  Roles before;
  std::optional<Department> from;
  Roles after;
  Department to;
  bool power;
};

TEST(Proposal, IsNeededForWhatGivesPower) {
  const std::vector<Step> steps{
      {{}, {}, {}, kSales, false},
      {{}, {}, {Role::Tracker}, kSales, false},
      {{}, {}, {Role::Administrator}, kSales, false},
      {{}, {}, {Role::Head}, kSales, true},
      {{}, {}, {Role::Manager}, kSales, true},
      {{}, {}, {}, kFinance, true},
      {{}, kSales, {Role::Tracker}, kStore, false},
      {{}, kSales, {Role::Head}, kSales, true},
      {{}, kSales, {}, kFinance, true},
      {{}, kFinance, {}, kPayroll, false},
      {{}, kFinance, {}, kSales, false},
      {{Role::Head}, kSales, {Role::Head}, kSales, false},
      {{Role::Head}, kSales, {Role::Head}, kStore, true},
      {{Role::Head}, kSales, {Role::Manager}, kSales, true},
      {{Role::Manager}, kSales, {Role::Manager}, kStore, false},
      {{Role::Head, Role::Manager}, kSales, {Role::Head}, kSales, false},
  };
  for (size_t i = 0; i < steps.size(); ++i)
    EXPECT_EQ(givesPower(steps[i].before, steps[i].from, steps[i].after, steps[i].to), steps[i].power) << i;
}

TEST(Proposal, LeavesANewUserWhatGivesNoPower) {
  EXPECT_EQ(withoutPower({Role::Head, Role::Tracker, Role::Manager}), Roles{Role::Tracker});
}

TEST(Confirmation, IsDecidedOnceAndRejectedWithANote) {
  Confirmation confirmation;
  Ruling verdict{ConfirmationState::Rejected, UserId(2), UserId(3), {5}, {}};
  EXPECT_EQ(wrong(decide(confirmation, verdict, u"test")), QStringList{u"note: required"_qs});
  EXPECT_TRUE(confirmation.isOpen());
  verdict.note = u"no"_qs;
  ASSERT_TRUE(decide(confirmation, verdict, u"test").has_value());
  EXPECT_EQ(confirmation.state, ConfirmationState::Rejected);
  EXPECT_EQ(confirmation.decidedBy, UserId(2));
  EXPECT_EQ(confirmation.onBehalfOf, UserId(3));
  EXPECT_EQ(confirmation.note, u"no"_qs);
  verdict.state = ConfirmationState::Confirmed;
  EXPECT_EQ(wrong(decide(confirmation, verdict, u"test")), QStringList{u"proposal: rejected"_qs});
}

}  // namespace
}  // namespace gendan::domain
