// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/approval.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

constexpr UserId kRequester{1}, kHead{2}, kOther{3};
constexpr DepartmentId kSales{10}, kFinance{11}, kQuality{12};

Approval asking(std::initializer_list<DepartmentId> departments) {
  Approval approval;
  approval.requester = kRequester;
  for (const auto department : departments) {
    ApprovalSeat seat;
    seat.department = department;
    approval.seats.push_back(seat);
  }
  return approval;
}

Decision says(Opinion verdict, std::vector<Mandate> mandates, QString note = {}) {
  return {kHead, std::move(mandates), verdict, std::move(note), Instant{5}};
}

TEST(Approval, EveryDepartmentMustApprove) {
  auto approval = asking({kSales, kFinance});
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kSales, {}}})).has_value());
  EXPECT_EQ(standingOf(approval), Standing::Running);
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kFinance, kOther}})).has_value());
  EXPECT_EQ(standingOf(approval), Standing::Approved);
  EXPECT_EQ(approval.seats[0].onBehalfOf, UserId());
  EXPECT_EQ(approval.seats[1].onBehalfOf, kOther);
  EXPECT_EQ(approval.seats[1].decidedBy, kHead);
}

TEST(Approval, TheFirstRejectionEndsIt) {
  auto approval = asking({kSales, kFinance, kQuality});
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kSales, {}}})).has_value());
  ASSERT_TRUE(decide(approval, says(Opinion::Rejected, {{kFinance, {}}}, u"too dear"_qs)).has_value());
  EXPECT_EQ(standingOf(approval), Standing::Rejected);
  EXPECT_EQ(approval.seats[0].verdict, Opinion::Approved);
  EXPECT_EQ(approval.seats[2].verdict, Opinion::Lapsed);
  EXPECT_EQ(decide(approval, says(Opinion::Approved, {{kQuality, {}}})).error().code, Code::NotAllowedInState);
}

TEST(Approval, WhoHoldsTwoSeatsDecidesOnceForBoth) {
  auto approval = asking({kSales, kFinance});
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kSales, {}}, {kFinance, {}}})).has_value());
  EXPECT_EQ(standingOf(approval), Standing::Approved);
}

TEST(Approval, EachRuleRefusesInItsWords) {
  struct Case {
    const char* name;
    Decision decision;
    Code code;
    QString field;
  };
  auto byRequester = says(Opinion::Approved, {{kSales, {}}});
  byRequester.by = kRequester;
  const std::vector<Case> cases{
      {"requester", byRequester, Code::Forbidden, u"separation: same_person"_qs},
      {"for the requester", says(Opinion::Approved, {{kSales, kRequester}}), Code::Forbidden,
       u"separation: same_person"_qs},
      {"not asked", says(Opinion::Approved, {{kQuality, {}}}), Code::Forbidden, u"scope: department_asked"_qs},
      {"no mandate", says(Opinion::Approved, {}), Code::Forbidden, u"scope: department_asked"_qs},
      {"decided", says(Opinion::Approved, {{kFinance, {}}}), Code::NotAllowedInState,
       u"department: decided_already"_qs},
      {"no verdict", says(Opinion::Pending, {{kSales, {}}}), Code::Invalid, u"verdict: approved_or_rejected"_qs},
      {"lapsed by hand", says(Opinion::Lapsed, {{kSales, {}}}), Code::Invalid, u"verdict: approved_or_rejected"_qs},
      {"no reason", says(Opinion::Rejected, {{kSales, {}}}, u"  "_qs), Code::Invalid, u"note: required"_qs},
  };
  auto approval = asking({kSales, kFinance});
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kFinance, {}}})).has_value());
  const auto before = approval;
  for (const auto& c : cases) {
    const auto refused = decide(approval, c.decision);
    ASSERT_FALSE(refused.has_value()) << c.name;
    EXPECT_EQ(refused.error().code, c.code) << c.name;
    EXPECT_EQ(wrong(refused), QStringList{c.field}) << c.name;
    EXPECT_EQ(approval, before) << c.name;
  }
}

TEST(Approval, IsHandedOverToAnybodyButTheRequester) {
  auto approval = asking({kSales, kFinance});
  ASSERT_TRUE(handOver(approval, kSales, kOther).has_value());
  EXPECT_EQ(approval.seats[0].asked, kOther);
  EXPECT_EQ(wrong(handOver(approval, kSales, kOther)), QStringList{u"to: asked_already"_qs});
  EXPECT_EQ(wrong(handOver(approval, kSales, kRequester)), QStringList{u"to: requester"_qs});
  EXPECT_EQ(wrong(handOver(approval, kQuality, kOther)), QStringList{u"department: not_asked"_qs});
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kSales, {}}})).has_value());
  EXPECT_EQ(handOver(approval, kSales, kHead).error().code, Code::NotAllowedInState);
}

TEST(Approval, WithdrawingLapsesWhatIsOpen) {
  auto approval = asking({kSales, kFinance});
  ASSERT_TRUE(decide(approval, says(Opinion::Approved, {{kSales, {}}})).has_value());
  ASSERT_TRUE(withdraw(approval).has_value());
  EXPECT_EQ(standingOf(approval), Standing::Withdrawn);
  EXPECT_EQ(withdraw(approval).error().code, Code::NotAllowedInState);
}

}  // namespace
}  // namespace gendan::domain
