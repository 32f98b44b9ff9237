// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/proposals.h"

#include "app/people/people_commands.h"
#include "app/settings/setting_commands.h"
#include "domain/notices/notification.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using gendan::testing::Shop;
using gendan::testing::wrong;

class Proposals : public ::testing::Test {
 protected:
  ChangeUser changing(const char* login, const char* department, Roles roles) {
    return {user(login).id, 0, user(login).name, shop.department(QString::fromLatin1(department)), roles};
  }
  AddUser adding(const char* login, const char* department, Roles roles) {
    return {{QString::fromLatin1(login), QString::fromLatin1(login), QString::fromLatin1(department), roles,
             u"a password of tests"_qs}};
  }
  User user(const char* login) {
    return shop.find<User>({where<&User::login>(QString::fromLatin1(login))}).front();
  }
  Post post(const char* login) { return postOf(user(login)); }
  ProposalId proposed(const ChangeUser& change) { return ProposalId(shop.done(change, u"root"_qs)); }
  QString setting(const char* word) {
    const auto rows = shop.find<Setting>({where<&Setting::key>(QString::fromLatin1(word))});
    return rows.empty() ? QString() : rows.front().value;
  }
  size_t told(const char* login, NoticeSubject subject) {
    return shop
        .find<Notification>({where<&Notification::user>(shop.user(QString::fromLatin1(login))),
                             where<&Notification::subject>(subject)})
        .size();
  }

  Shop shop;
};

TEST_F(Proposals, WhatGivesNoPowerTakesEffectAtOnce) {
  EXPECT_EQ(shop.perform(changing("pete", "WS2", {}), u"max"_qs).error().code, Code::Forbidden);
  auto change = changing("pete", "WS2", {Role::Tracker});
  change.name = u"Peter"_qs;
  const auto committed = shop.perform(change, u"root"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"pete"_qs);
  EXPECT_EQ(post("pete"), (Post{shop.department(u"WS2"_qs), {Role::Tracker}}));
  EXPECT_EQ(user("pete").name, u"Peter"_qs);
}

TEST_F(Proposals, AHeadIsMadeWhenAManagerConfirms) {
  auto change = changing("pete", "WS2", {Role::Head});
  change.name = u"Peter"_qs;
  const auto committed = shop.perform(change, u"root"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"proposal"_qs);
  EXPECT_EQ(user("pete").name, u"Peter"_qs);
  EXPECT_EQ(post("pete"), (Post{shop.department(u"WS1"_qs), {}})) << "department and roles wait together";
  EXPECT_EQ(told("max", NoticeSubject::ConfirmationWanted), 1U);
  const ProposalId id(committed->outcome.id);
  for (const char* login : {"root", "sofia", "fiona", "pete"})
    EXPECT_EQ(shop.perform(ConfirmProposal{id, 0, {}}, QString::fromLatin1(login)).error().code, Code::Forbidden)
        << login;
  EXPECT_EQ(shop.perform(ConfirmProposal{id, 8, {}}, u"max"_qs).error().code, Code::Stale);
  shop.done(ConfirmProposal{id, 0, {}}, u"max"_qs);
  EXPECT_EQ(post("pete"), (Post{shop.department(u"WS2"_qs), {Role::Head}}));
  EXPECT_EQ(told("root", NoticeSubject::ProposalConfirmed), 1U);
  EXPECT_EQ(shop.perform(ConfirmProposal{id, 0, {}}, u"max"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(Proposals, ARejectedOneChangesNothingAndMayBeMadeAgain) {
  const auto id = proposed(changing("pete", "FIN", {}));
  EXPECT_EQ(wrong(shop.perform(changing("pete", "WS1", {Role::Head}), u"root"_qs)),
            QStringList{u"proposal: pending"_qs});
  EXPECT_EQ(wrong(shop.perform(RejectProposal{id, 0, {}}, u"max"_qs)), QStringList{u"note: required"_qs});
  shop.done(RejectProposal{id, 0, u"no post free"_qs}, u"max"_qs);
  EXPECT_EQ(post("pete").department, shop.department(u"WS1"_qs));
  EXPECT_EQ(told("root", NoticeSubject::ProposalRejected), 1U);
  proposed(changing("pete", "FIN", {}));
}

TEST_F(Proposals, AreWithdrawnByAnAdministrator) {
  const auto id = proposed(changing("pete", "FIN", {}));
  EXPECT_EQ(shop.perform(WithdrawProposal{id, 0, {}}, u"max"_qs).error().code, Code::Forbidden);
  shop.done(WithdrawProposal{id, 0, {}}, u"root"_qs);
  EXPECT_EQ(shop.perform(ConfirmProposal{id, 0, {}}, u"max"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(Proposals, AreStaleOnceThePersonHasMoved) {
  const auto id = proposed(changing("pete", "WS1", {Role::Head}));
  shop.done(changing("pete", "WS2", {}), u"root"_qs);
  EXPECT_EQ(shop.perform(ConfirmProposal{id, 0, {}}, u"max"_qs).error().code, Code::Stale);
  EXPECT_EQ(post("pete"), (Post{shop.department(u"WS2"_qs), {}}));
}

TEST_F(Proposals, ANewUserIsThereWithoutThePowerMeanwhile) {
  const auto committed = shop.perform(adding("zoe", "WS1", {Role::Head, Role::Tracker}), u"root"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"proposal"_qs);
  EXPECT_EQ(post("zoe"), (Post{shop.department(u"WS1"_qs), {Role::Tracker}}));
  shop.done(ConfirmProposal{ProposalId(committed->outcome.id), 0, {}}, u"max"_qs);
  EXPECT_EQ(post("zoe"), (Post{shop.department(u"WS1"_qs), {Role::Head, Role::Tracker}}));
}

TEST_F(Proposals, ANewAccountantWaitsInTheOffice) {
  const ProposalId id(shop.done(adding("zoe", "FIN", {}), u"root"_qs));
  EXPECT_EQ(post("zoe").department, shop.department(u"OFFICE"_qs));
  shop.done(ConfirmProposal{id, 0, {}}, u"max"_qs);
  EXPECT_EQ(post("zoe").department, shop.department(u"FIN"_qs));
}

TEST_F(Proposals, NobodyConfirmsTheirOwnRise) {
  const auto rise = proposed(changing("max", "FIN", {Role::Manager}));
  EXPECT_EQ(wrong(shop.perform(ConfirmProposal{rise, 0, {}}, u"max"_qs)), QStringList{u"separation: same_person"_qs});
}

TEST_F(Proposals, TheLastManagerAndTheLastAdministratorStay) {
  const QStringList manager{u"user: last_manager"_qs};
  EXPECT_EQ(wrong(shop.perform(DisableUser{shop.user(u"max"_qs)}, u"root"_qs)), manager);
  EXPECT_EQ(wrong(shop.perform(changing("max", "OFFICE", {}), u"root"_qs)), manager);
  EXPECT_EQ(wrong(shop.perform(changing("root", "OFFICE", {}), u"root"_qs)),
            QStringList{u"user: last_administrator"_qs});
  shop.done(ConfirmProposal{proposed(changing("sofia", "SALES", {Role::Head, Role::Manager})), 0, {}}, u"max"_qs);
  shop.done(DisableUser{shop.user(u"max"_qs)}, u"root"_qs);
  shop.done(DisableUser{shop.user(u"max"_qs), false}, u"root"_qs);
}

TEST_F(Proposals, ASettingThatBendsTheRulesWaitsForAManager) {
  EXPECT_EQ(shop.perform(ChangeSetting{u"follow_up_days"_qs, u"5"_qs}, u"max"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(ChangeSetting{u"no_such"_qs, u"5"_qs}, u"root"_qs).error().code, Code::NotFound);
  EXPECT_EQ(wrong(shop.perform(ChangeSetting{u"follow_up_days"_qs, u"many"_qs}, u"root"_qs)),
            QStringList{u"value: not_a_number"_qs});
  shop.done(ChangeSetting{u"follow_up_days"_qs, u"5"_qs}, u"root"_qs);
  EXPECT_EQ(setting("follow_up_days"), u"5"_qs);
  shop.done(ChangeSetting{u"follow_up_days"_qs, u"6"_qs}, u"root"_qs);
  EXPECT_EQ(setting("follow_up_days"), u"6"_qs);

  const ChangeSetting single{u"single_person_review"_qs, u"true"_qs};
  const ProposalId id(shop.done(single, u"root"_qs));
  EXPECT_EQ(setting("single_person_review"), QString());
  EXPECT_EQ(wrong(shop.perform(single, u"root"_qs)), QStringList{u"proposal: pending"_qs});
  EXPECT_EQ(shop.perform(ConfirmProposal{id, 0, {}}, u"root"_qs).error().code, Code::Forbidden);
  shop.done(ConfirmProposal{id, 0, {}}, u"max"_qs);
  EXPECT_EQ(setting("single_person_review"), u"true"_qs);
}

}  // namespace
}  // namespace gendan::app
