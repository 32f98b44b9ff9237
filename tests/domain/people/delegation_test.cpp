// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/delegation.h"

#include <gtest/gtest.h>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using gendan::testing::wrong;

const QDate kToday(2026, 5, 28);
const UserId kPetra(1), kPete(2), kPaul(3);
const DepartmentId kWorkshop(7);

Delegation between(UserId principal, UserId delegate, int fromDay, int untilDay) {
  Delegation d;
  d.principal = principal;
  d.delegate = delegate;
  d.department = kWorkshop;
  d.from = kToday.addDays(fromDay);
  d.until = kToday.addDays(untilDay);
  return d;
}

User pete() {
  User user;
  user.id = kPete;
  user.department = kWorkshop;
  return user;
}

TEST(Delegation, MayLastThirtyOneDaysAndNotThirtyTwo) {
  EXPECT_TRUE(checkDelegation(between(kPetra, kPete, 0, 30), pete(), kToday).has_value());
  EXPECT_EQ(wrong(checkDelegation(between(kPetra, kPete, 0, 31), pete(), kToday)), QStringList{u"until: too_long"_qs});
}

TEST(Delegation, NamesEveryWrongFieldAtOnce) {
  auto user = pete();
  user.department = DepartmentId(8);
  user.disabled = true;
  user.roles = Roles{Role::Administrator};
  EXPECT_EQ(
      wrong(checkDelegation(between(kPete, kPete, -1, -2), user, kToday)),
      (QStringList{u"from: in_the_past"_qs, u"until: before_from"_qs, u"delegate: same_person"_qs,
                   u"delegate: not_of_the_department"_qs, u"delegate: disabled"_qs, u"delegate: administrator"_qs}));
  EXPECT_EQ(wrong(checkDelegation({{}, 0, kPetra, kPete, kWorkshop, {}, {}, {}, {}}, pete(), kToday)),
            (QStringList{u"from: required"_qs, u"until: required"_qs}));
}

TEST(Delegation, HoldsOnItsFirstAndItsLastDayUnlessRevoked) {
  auto d = between(kPetra, kPete, 1, 3);
  EXPECT_FALSE(d.holdsOn(kToday));
  EXPECT_TRUE(d.holdsOn(kToday.addDays(1)));
  EXPECT_TRUE(d.holdsOn(kToday.addDays(3)));
  EXPECT_FALSE(d.holdsOn(kToday.addDays(4)));
  d.revokedAt = {1};
  EXPECT_FALSE(d.holdsOn(kToday.addDays(2)));
}

TEST(Delegation, HasNoChainsAndOneStandInAtATime) {
  const std::vector known{between(kPetra, kPete, 0, 5)};
  EXPECT_EQ(wrong(checkAgainst(known, between(kPetra, kPaul, 5, 9))), QStringList{u"from: overlaps"_qs});
  EXPECT_TRUE(checkAgainst(known, between(kPetra, kPaul, 6, 9)).has_value());
  EXPECT_EQ(wrong(checkAgainst(known, between(kPete, kPaul, 0, 1))), QStringList{u"delegate: chain"_qs});
  EXPECT_EQ(wrong(checkAgainst(known, between(kPaul, kPetra, 0, 1))), QStringList{u"delegate: chain"_qs});
  EXPECT_TRUE(checkAgainst(known, between(kPaul, kPete, 0, 1)).has_value());
}

}  // namespace
}  // namespace gendan::domain
