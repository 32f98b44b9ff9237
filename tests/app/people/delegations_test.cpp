// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/delegations.h"

#include "app/people/people_commands.h"
#include "domain/notices/notification.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::Shop;

class Delegations : public ::testing::Test {
 protected:
  std::vector<DecisionSeat> seats(const QString& login) {
    std::vector<DecisionSeat> found;
    const auto read = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
      u.begin({shop.actor(login), {}, u"test"_qs, shop.clock.now(), localDate(shop.clock.now())});
      found = seatsOf(u);
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return found;
  }
  SetDelegation to(const QString& login, int days) {
    return {shop.user(login), {}, localDate(shop.clock.now()).addDays(days - 1)};
  }

  Shop shop;
};

TEST_F(Delegations, AHeadSitsInTheirOwnDepartmentAndAMemberNowhere) {
  ASSERT_EQ(seats(u"petra"_qs).size(), 1U);
  EXPECT_EQ(seats(u"petra"_qs)[0].department, shop.department(u"WS1"_qs));
  EXPECT_FALSE(seats(u"petra"_qs)[0].onBehalfOf.isValid());
  EXPECT_EQ(seats(u"max"_qs).size(), 1U);
  EXPECT_TRUE(seats(u"pete"_qs).empty());
  EXPECT_TRUE(seats(u"root"_qs).empty());
}

TEST_F(Delegations, AMemberStandsInForTheHeadOnTheDaysNamed) {
  shop.done(to(u"pete"_qs, 2), u"petra"_qs);
  const auto held = seats(u"pete"_qs);
  ASSERT_EQ(held.size(), 1U);
  EXPECT_EQ(held[0].department, shop.department(u"WS1"_qs));
  EXPECT_EQ(held[0].onBehalfOf, shop.user(u"petra"_qs));
  EXPECT_EQ(held[0].authority.user, shop.user(u"petra"_qs));
  EXPECT_TRUE(held[0].authority.is(Role::Head));
  EXPECT_EQ(seats(u"petra"_qs).size(), 1U) << "the head may still decide";
  const auto told = shop.find<Notification>({where<&Notification::user>(shop.user(u"pete"_qs))});
  ASSERT_EQ(told.size(), 1U);
  EXPECT_EQ(told[0].subject, NoticeSubject::Delegated);
  shop.clock.setDate(localDate(shop.clock.now()).addDays(2));
  EXPECT_TRUE(seats(u"pete"_qs).empty());
}

TEST_F(Delegations, EndWhenRevokedAndOnlyThePrincipalRevokes) {
  const DelegationId id(shop.done(to(u"pete"_qs, 3), u"petra"_qs));
  EXPECT_EQ(shop.perform(RevokeDelegation{id}, u"sofia"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(RevokeDelegation{id}, u"pete"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(RevokeDelegation{id, 9}, u"petra"_qs).error().code, Code::Stale);
  shop.done(RevokeDelegation{id}, u"petra"_qs);
  EXPECT_TRUE(seats(u"pete"_qs).empty());
  EXPECT_EQ(shop.perform(RevokeDelegation{id}, u"petra"_qs).error().code, Code::NotAllowedInState);
  shop.done(to(u"tom"_qs, 3), u"petra"_qs);
}

TEST_F(Delegations, EndWithThePrincipalsAccount) {
  shop.done(to(u"pete"_qs, 3), u"petra"_qs);
  shop.done(DisableUser{shop.user(u"petra"_qs)}, u"root"_qs);
  EXPECT_TRUE(seats(u"pete"_qs).empty());
}

TEST_F(Delegations, AreRefusedToMembersOutsidersAndChains) {
  EXPECT_EQ(shop.perform(to(u"tom"_qs, 3), u"pete"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(to(u"sara"_qs, 3), u"petra"_qs).error().fields,
            (QList<FieldError>{{u"delegate"_qs, u"not_of_the_department"_qs}}));
  EXPECT_EQ(shop.perform(to(u"root"_qs, 3), u"max"_qs).error().fields,
            (QList<FieldError>{{u"delegate"_qs, u"administrator"_qs}}));
  shop.done(to(u"pete"_qs, 3), u"petra"_qs);
  EXPECT_EQ(shop.perform(to(u"tom"_qs, 1), u"petra"_qs).error().fields,
            (QList<FieldError>{{u"from"_qs, u"overlaps"_qs}}));
}

}  // namespace
}  // namespace gendan::app
