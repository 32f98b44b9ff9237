// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_desk.h"
#include "app/followup/followup_commands.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::wrong;

class Closing : public ChangeDesk {
 protected:
  [[nodiscard]] RequestClose closing() const { return {order, 0, u"none"_qs, u"shelf 7"_qs}; }
  Result<Committed> decideClose(CloseRequestId id, const QString& login, DecisionEntry entry = {}) {
    return shop.perform(DecideClose{id, 0, std::move(entry)}, login);
  }
  void closedBy(CloseRequestId id, const QStringList& logins) {
    for (const auto& login : logins) EXPECT_TRUE(decideClose(id, login).has_value()) << login.toStdString();
  }
  ProblemId problem() {
    RaiseProblem raise;
    raise.order = order;
    raise.problem.description = u"one is rusty"_qs;
    return ProblemId(shop.done(raise, u"sara"_qs));
  }
};

TEST_F(Closing, IsAskedForByTheLeadTrackerWhenEverythingIsDone) {
  completes();
  for (const auto& login : {u"sara"_qs, u"tom"_qs, u"sofia"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(closing(), login).error().code, Code::Forbidden) << login.toStdString();
  const CloseRequestId id(shop.done(closing(), u"tess"_qs));
  EXPECT_EQ(shop.order(order).state, OrderState::Closing);
  const auto request = shop.load<CloseRequest>(id);
  EXPECT_EQ(request.number, u"CL-2026-00001"_qs);
  EXPECT_EQ(asked(request.approval), (QStringList{u"sofia"_qs, u"fiona"_qs, u"wilma"_qs}));
  EXPECT_EQ(shop.perform(closing(), u"tess"_qs).error().code, Code::NotAllowedInState);
  closedBy(id, {u"sofia"_qs, u"fiona"_qs});
  EXPECT_EQ(shop.order(order).state, OrderState::Closing);
  closedBy(id, {u"wilma"_qs});
  EXPECT_EQ(shop.order(order).state, OrderState::Closed);
  EXPECT_EQ(shop.load<CloseRequest>(id).state, CloseState::Approved);
  EXPECT_TRUE(isTold(u"tess"_qs, NoticeSubject::CloseApproved));
}

TEST_F(Closing, ListsEveryUnmetGuard) {
  const auto change = filed(quantityOf1("12"));
  approvedBy(change, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  problem();
  happens([&](Order& o) -> Result<> {
    GENDAN_CHECK(o.produce(1, testing::qty("2"), shop.clock.now()));
    return o.inspect(1, testing::qty("1"), testing::qty("1"), false, shop.clock.now());
  });
  EXPECT_EQ(
      wrong(shop.perform(closing(), u"tess"_qs)),
      (QStringList{u"state: not_completed"_qs, u"changes: open"_qs, u"problems: open"_qs, u"notices: unacknowledged"_qs,
                   u"delivery: incomplete"_qs, u"balance: not_zero"_qs, u"inspections: failed"_qs}));
}

TEST_F(Closing, ARejectionCompletesTheOrderAgainForANextRound) {
  completes();
  const CloseRequestId id(shop.done(closing(), u"tess"_qs));
  ASSERT_TRUE(decideClose(id, u"fiona"_qs, {Opinion::Rejected, u"invoice missing"_qs, {}}).has_value());
  EXPECT_EQ(shop.order(order).state, OrderState::Completed);
  EXPECT_EQ(shop.load<CloseRequest>(id).state, CloseState::Rejected);
  EXPECT_TRUE(isTold(u"tess"_qs, NoticeSubject::CloseRejected));
  const CloseRequestId second(shop.done(closing(), u"tess"_qs));
  EXPECT_EQ(shop.load<CloseRequest>(second).round, 2);
  EXPECT_EQ(shop.load<CloseRequest>(second).number, shop.load<CloseRequest>(id).number);
}

TEST_F(Closing, TheGuardsAreCheckedAgainAtTheLastDecision) {
  completes();
  const CloseRequestId id(shop.done(closing(), u"tess"_qs));
  closedBy(id, {u"sofia"_qs, u"fiona"_qs});
  const auto found = problem();
  EXPECT_EQ(wrong(decideClose(id, u"wilma"_qs)), QStringList{u"problems: open"_qs});
  shop.done(ResolveProblem{found, 0, SolutionEffect::Good, u"replaced"_qs}, u"tess"_qs);
  closedBy(id, {u"wilma"_qs});
  EXPECT_EQ(shop.order(order).state, OrderState::Closed);
}

TEST_F(Closing, IsTakenBackByWhoAsked) {
  completes();
  const CloseRequestId id(shop.done(closing(), u"tess"_qs));
  EXPECT_EQ(shop.perform(WithdrawClose{id, 0}, u"sofia"_qs).error().code, Code::Forbidden);
  shop.done(WithdrawClose{id, 0}, u"tess"_qs);
  EXPECT_EQ(shop.order(order).state, OrderState::Completed);
  EXPECT_EQ(decideClose(id, u"sofia"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(Closing, ASeatIsHandedOver) {
  completes();
  const CloseRequestId id(shop.done(closing(), u"tess"_qs));
  shop.done(HandOverClose{id, {}, shop.user(u"bianca"_qs)}, u"fiona"_qs);
  closedBy(id, {u"bianca"_qs});
}

TEST_F(Closing, TheTrackerPutsThePapersAwayOnce) {
  completes();
  const MakeArchive archive{order, {}, u"two folders"_qs};
  EXPECT_EQ(shop.perform(archive, u"tess"_qs).error().code, Code::NotAllowedInState);
  closedBy(CloseRequestId(shop.done(closing(), u"tess"_qs)), {u"sofia"_qs, u"fiona"_qs, u"wilma"_qs});
  EXPECT_EQ(shop.perform(archive, u"sara"_qs).error().code, Code::Forbidden);
  const ArchiveRecordId id(shop.done(archive, u"tess"_qs));
  EXPECT_EQ(shop.load<ArchiveRecord>(id).place, u"shelf 7"_qs);
  EXPECT_EQ(wrong(shop.perform(archive, u"tess"_qs)), QStringList{u"order: archived_already"_qs});
}

}  // namespace
}  // namespace gendan::app
