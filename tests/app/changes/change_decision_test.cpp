// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_desk.h"
#include "app/people/delegations.h"
#include "domain/changes/order_revision.h"
#include "storage/sql/storage_error.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::cny;
using testing::qty;
using testing::wrong;

class DecidingChanges : public ChangeDesk {
 protected:
  [[nodiscard]] static DecisionEntry no(const QString& note = u"no capacity"_qs) {
    return {Opinion::Rejected, note, {}};
  }
  [[nodiscard]] DecisionEntry yesFor(const QString& department) {
    return {Opinion::Approved, {}, shop.department(department)};
  }
  RefileChange again(ChangeRequestId id, std::vector<ChangeEntry> items) {
    return {id, asking({}).wording, std::move(items)};
  }
};

TEST_F(DecidingChanges, TheLastApprovalMakesTheNextRevision) {
  const auto id = filed(quantityOf1("12"));
  approvedBy(id, {u"sofia"_qs, u"petra"_qs});
  EXPECT_EQ(shop.order(order).revision, 0);
  approvedBy(id, {u"fiona"_qs});
  const auto data = shop.order(order);
  EXPECT_EQ(data.revision, 1);
  EXPECT_EQ(data.lines[0].quantity, qty("12"));
  EXPECT_EQ(data.total, cny("170.00"));
  EXPECT_EQ(request(id).state, ChangeState::Approved);
  EXPECT_EQ(request(id).appliedRevision, 1);
  const auto revisions = shop.find<OrderRevision>({where<&OrderRevision::order>(order)});
  ASSERT_EQ(revisions.size(), 2U);
  EXPECT_EQ(revisions[0].revision, 0);
  EXPECT_EQ(revisions[1].request, id);
  EXPECT_EQ(differences(revisions[0], revisions[1]),
            (std::vector<Difference>{{1, ChangeField::LineQuantity, u"10"_qs, u"12"_qs}}));
  EXPECT_TRUE(isTold(u"sara"_qs, NoticeSubject::ChangeApproved));
  EXPECT_TRUE(isTold(u"tess"_qs, NoticeSubject::ChangeApproved));
}

TEST_F(DecidingChanges, TheOriginalIsKeptOnce) {
  approvedBy(filed(quantityOf1("12")), {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  approvedBy(filed(quantityOf1("13")), {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  EXPECT_EQ(shop.find<OrderRevision>({where<&OrderRevision::order>(order)}).size(), 3U);
  EXPECT_EQ(shop.order(order).revision, 2);
}

TEST_F(DecidingChanges, SomebodyMustBeResponsibleBeforeTheLastApproval) {
  auto file = quantityOf1("12");
  file.wording.responsibility = {};
  const auto id = filed(file);
  approvedBy(id, {u"sofia"_qs, u"petra"_qs});
  EXPECT_EQ(wrong(decide(id, u"fiona"_qs)), (QStringList{u"responsible_department: required"_qs,
                                                         u"responsible: required"_qs, u"complete_by: required"_qs}));
  EXPECT_EQ(seats(id)[2].verdict, Opinion::Pending) << "a refused decision leaves nothing behind";
  DecideChange naming{id, 0, {}, byPete()};
  shop.done(naming, u"fiona"_qs);
  EXPECT_EQ(request(id).responsibility, byPete());
  EXPECT_EQ(request(id).state, ChangeState::Approved);
}

TEST_F(DecidingChanges, NobodyIsResponsibleUntilADayThatIsGone) {
  const auto id = filed(quantityOf1("12"));
  DecideChange naming{id, 0, {}, byPete()};
  naming.responsibility.completeBy = localDate(shop.clock.now()).addDays(-1);
  EXPECT_EQ(wrong(shop.perform(naming, u"sofia"_qs)), QStringList{u"complete_by: date_in_the_past"_qs});
  EXPECT_EQ(seats(id)[0].verdict, Opinion::Pending);
}

TEST_F(DecidingChanges, ACancellationOfAnEarlierRevisionMustBeAskedForAgain) {
  const auto change = filed(quantityOf1("12"));
  auto cancel = asking({});
  cancel.kind = ChangeKind::Cancel;
  const auto id = filed(cancel);
  approvedBy(id, {u"sofia"_qs, u"petra"_qs});
  approvedBy(change, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  EXPECT_EQ(wrong(decide(id, u"fiona"_qs)), QStringList{u"revision: moved_on"_qs});
  EXPECT_EQ(shop.order(order).state, OrderState::Allocated);
}

TEST_F(DecidingChanges, WhoAsksDoesNotDecideInAHeadsPlace) {
  const auto id = filed(quantityOf1("12"), u"saul"_qs);
  shop.done(SetDelegation{shop.user(u"saul"_qs), {}, QDate(2026, 5, 30)}, u"sofia"_qs);
  EXPECT_EQ(wrong(decide(id, u"saul"_qs)), QStringList{u"separation: same_person"_qs});
  EXPECT_EQ(wrong(shop.perform(HandOverChange{id, {}, shop.user(u"saul"_qs)}, u"sofia"_qs)),
            QStringList{u"to: not_entitled"_qs});
}

TEST_F(DecidingChanges, ADecidedFormStaysAsItIs) {
  const auto rejected = filed(quantityOf1("12"));
  ASSERT_TRUE(decide(rejected, u"petra"_qs, no()).has_value());
  auto& connection = shop.store().connection();
  for (const auto* sql : {"UPDATE change_request SET reason = 'x'", "UPDATE change_request SET state = 'pending'",
                          "DELETE FROM change_request"})
    EXPECT_THROW(connection.execute(QString::fromLatin1(sql)), storage::StorageError) << sql;
}

TEST_F(DecidingChanges, IsForTheHeadsAsked) {
  const auto id = filed(quantityOf1("12"));
  for (const auto& login : {u"sara"_qs, u"quilla"_qs, u"saul"_qs, u"tess"_qs, u"root"_qs})
    EXPECT_EQ(decide(id, login).error().code, Code::Forbidden) << login.toStdString();
  approvedBy(id, {u"sofia"_qs});
  EXPECT_EQ(wrong(decide(id, u"sofia"_qs)), QStringList{u"department: decided_already"_qs});
}

TEST_F(DecidingChanges, TheFirstRejectionEndsItWithItsReason) {
  const auto id = filed(quantityOf1("12"));
  EXPECT_EQ(wrong(decide(id, u"petra"_qs, no({}))), QStringList{u"note: required"_qs});
  ASSERT_TRUE(decide(id, u"petra"_qs, no()).has_value());
  EXPECT_EQ(request(id).state, ChangeState::Rejected);
  EXPECT_EQ(seats(id)[0].verdict, Opinion::Lapsed);
  EXPECT_EQ(decide(id, u"sofia"_qs).error().code, Code::NotAllowedInState);
  EXPECT_TRUE(isTold(u"sara"_qs, NoticeSubject::ChangeRejected));
  EXPECT_EQ(shop.order(order).revision, 0);
}

TEST_F(DecidingChanges, ARejectedRequestIsFiledAgainAsTheNextRound) {
  const auto id = filed(quantityOf1("12"));
  const std::vector less{toBe(ChangeField::LineQuantity, 1, "11")};
  EXPECT_EQ(wrong(shop.perform(again(id, less), u"sara"_qs)), QStringList{u"state: pending"_qs});
  ASSERT_TRUE(decide(id, u"petra"_qs, no()).has_value());
  const ChangeRequestId second(shop.done(again(id, less), u"sara"_qs));
  EXPECT_EQ(request(second).number, request(id).number);
  EXPECT_EQ(request(second).round, 2);
  EXPECT_EQ(request(second).previous, id);
  EXPECT_EQ(request(id).items[0].after, u"12"_qs);
  EXPECT_EQ(wrong(shop.perform(again(id, less), u"sara"_qs)), QStringList{u"request: filed_again_already"_qs});
  approvedBy(second, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  EXPECT_EQ(shop.order(order).lines[0].quantity, qty("11"));
}

TEST_F(DecidingChanges, NobodyDecidesTheirOwnRequestNorLetsAStandInDoIt) {
  const auto id = filed(quantityOf1("12"), u"sofia"_qs);
  shop.done(SetDelegation{shop.user(u"saul"_qs), {}, QDate(2026, 5, 30)}, u"sofia"_qs);
  for (const auto& login : {u"sofia"_qs, u"saul"_qs})
    EXPECT_EQ(wrong(decide(id, login)), QStringList{u"separation: same_person"_qs}) << login.toStdString();
  ASSERT_TRUE(decide(id, u"max"_qs, yesFor(u"SALES"_qs)).has_value());
  EXPECT_EQ(seats(id)[0].decidedBy, shop.user(u"max"_qs));
  EXPECT_EQ(seats(id)[0].onBehalfOf, UserId());
}

TEST_F(DecidingChanges, AStandInDecidesOnBehalfOfTheHead) {
  const auto id = filed(quantityOf1("12"));
  EXPECT_EQ(decide(id, u"saul"_qs).error().code, Code::Forbidden);
  shop.done(SetDelegation{shop.user(u"saul"_qs), {}, QDate(2026, 5, 30)}, u"sofia"_qs);
  ASSERT_TRUE(decide(id, u"saul"_qs).has_value());
  EXPECT_EQ(seats(id)[0].decidedBy, shop.user(u"saul"_qs));
  EXPECT_EQ(seats(id)[0].onBehalfOf, shop.user(u"sofia"_qs));
  const auto behalf = shop.store().connection().scalar(
      u"SELECT on_behalf_id FROM audit WHERE action = 'change.decide' AND subject = 'approval'"_qs);
  EXPECT_EQ(behalf.toLongLong(), shop.user(u"sofia"_qs).value());
}

TEST_F(DecidingChanges, AManagerNamesTheDepartmentTheyDecideFor) {
  const auto id = filed(quantityOf1("12"));
  EXPECT_EQ(wrong(decide(id, u"max"_qs)), QStringList{u"department: required"_qs});
  ASSERT_TRUE(decide(id, u"max"_qs, yesFor(u"WS1"_qs)).has_value());
  EXPECT_EQ(decide(id, u"max"_qs, yesFor(u"QC"_qs)).error().code, Code::Forbidden);
  approvedBy(id, {u"sofia"_qs, u"max"_qs});
  EXPECT_EQ(request(id).state, ChangeState::Approved) << "the last open seat needs no name";
}

TEST_F(DecidingChanges, ASeatIsHandedOverToSomebodyEntitled) {
  const auto id = filed(quantityOf1("12"));
  const auto to = [&](const QString& login) { return HandOverChange{id, {}, shop.user(login)}; };
  EXPECT_EQ(wrong(shop.perform(to(u"saul"_qs), u"sofia"_qs)), QStringList{u"to: not_entitled"_qs});
  EXPECT_EQ(wrong(shop.perform(to(u"root"_qs), u"sofia"_qs)), QStringList{u"to: not_entitled"_qs});
  EXPECT_EQ(shop.perform(to(u"bianca"_qs), u"quilla"_qs).error().code, Code::Forbidden);
  shop.done(to(u"bianca"_qs), u"sofia"_qs);
  EXPECT_TRUE(isTold(u"bianca"_qs, NoticeSubject::DecisionWanted));
  approvedBy(id, {u"bianca"_qs});
  EXPECT_EQ(seats(id)[0].decidedBy, shop.user(u"bianca"_qs));
}

TEST_F(DecidingChanges, WhoIsAskedForTwoDepartmentsDecidesOnce) {
  const auto id = filed(quantityOf1("12"));
  shop.done(HandOverChange{id, {}, shop.user(u"petra"_qs)}, u"sofia"_qs);
  approvedBy(id, {u"petra"_qs});
  EXPECT_EQ(seats(id)[0].verdict, Opinion::Approved);
  EXPECT_EQ(seats(id)[1].verdict, Opinion::Approved);
  EXPECT_EQ(seats(id)[2].verdict, Opinion::Pending);
}

TEST_F(DecidingChanges, AnOrderThatMovedOnMustBeAskedAboutAgain) {
  const auto first = filed(quantityOf1("12"));
  const auto second = filed(asking({toBe(ChangeField::LineQuantity, 2, "7")}));
  approvedBy(first, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  approvedBy(second, {u"sofia"_qs, u"petra"_qs});
  EXPECT_EQ(wrong(decide(second, u"fiona"_qs)), QStringList{u"revision: moved_on"_qs});
  EXPECT_EQ(request(second).state, ChangeState::Pending);
  EXPECT_EQ(shop.order(order).revision, 1);
  EXPECT_EQ(shop.perform(WithdrawChange{second, 0}, u"pete"_qs).error().code, Code::Forbidden);
  shop.done(WithdrawChange{second, 0}, u"sara"_qs);
  EXPECT_EQ(request(second).state, ChangeState::Withdrawn);
  EXPECT_EQ(shop.perform(WithdrawChange{second, 0}, u"sara"_qs).error().code, Code::NotAllowedInState);
  shop.done(again(second, {toBe(ChangeField::LineQuantity, 2, "7")}), u"sara"_qs);
}

TEST_F(DecidingChanges, FactsThatCameBetweenAreCheckedAgain) {
  const auto id = filed(quantityOf1("5"));
  approvedBy(id, {u"sofia"_qs, u"petra"_qs});
  ships(qty("6"), {});
  EXPECT_EQ(wrong(decide(id, u"fiona"_qs)), QStringList{u"line 1: below_executed"_qs});
  EXPECT_EQ(seats(id)[2].verdict, Opinion::Pending);
  ASSERT_TRUE(decide(id, u"fiona"_qs, no(u"shipped meanwhile"_qs)).has_value());
}

TEST_F(DecidingChanges, ACancellationEndsTheOrderAndWhatElseWasAsked) {
  const auto other = filed(quantityOf1("12"));
  auto cancel = asking({});
  cancel.kind = ChangeKind::Cancel;
  const auto id = filed(cancel);
  EXPECT_EQ(wrong(shop.perform(asking({toBe(ChangeField::Remarks, 0, "x")}), u"sara"_qs)),
            QStringList{u"kind: cancellation_pending"_qs});
  EXPECT_EQ(asked(request(id).approval), (QStringList{u"sofia"_qs, u"petra"_qs, u"fiona"_qs}));
  approvedBy(id, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  EXPECT_EQ(shop.order(order).state, OrderState::Cancelled);
  EXPECT_EQ(request(other).state, ChangeState::Withdrawn);
  EXPECT_EQ(seats(other)[0].verdict, Opinion::Lapsed);
  EXPECT_EQ(shop.perform(quantityOf1("12"), u"sara"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(DecidingChanges, EveryDepartmentConcernedAcknowledgesItsNotice) {
  const auto id = filed(quantityOf1("12"));
  approvedBy(id, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  const auto notices = shop.find<ChangeNotice>({where<&ChangeNotice::request>(id)});
  ASSERT_EQ(notices.size(), 3U);
  const auto ofWorkshop = std::ranges::find(notices, shop.department(u"WS1"_qs), &ChangeNotice::department);
  ASSERT_NE(ofWorkshop, notices.end());
  EXPECT_EQ(ofWorkshop->due, QDate(2026, 5, 29));
  const AcknowledgeChange seen{ofWorkshop->id, 0, u"one more shift"_qs};
  for (const auto& login : {u"sara"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(seen, login).error().code, Code::Forbidden) << login.toStdString();
  shop.done(seen, u"pete"_qs);
  EXPECT_EQ(shop.load<ChangeNotice>(ofWorkshop->id).adjustment, u"one more shift"_qs);
  EXPECT_EQ(shop.perform(seen, u"petra"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(DecidingChanges, TheResponsiblePersonSaysWhenItIsImplemented) {
  const auto id = filed(quantityOf1("12"));
  EXPECT_EQ(shop.perform(ImplementChange{id, 0, {}}, u"pete"_qs).error().code, Code::NotAllowedInState);
  approvedBy(id, {u"sofia"_qs, u"petra"_qs, u"fiona"_qs});
  EXPECT_EQ(shop.perform(ImplementChange{id, 0, {}}, u"petra"_qs).error().code, Code::Forbidden);
  shop.done(ImplementChange{id, 0, u"twelve planned"_qs}, u"pete"_qs);
  EXPECT_EQ(request(id).state, ChangeState::Implemented);
  EXPECT_TRUE(isTold(u"sara"_qs, NoticeSubject::ChangeImplemented));
  EXPECT_TRUE(isTold(u"tess"_qs, NoticeSubject::ChangeImplemented));
}

TEST_F(DecidingChanges, WhatIsDecidedCannotBeRewritten) {
  const auto id = filed(quantityOf1("12"));
  approvedBy(id, {u"sofia"_qs});
  auto& connection = shop.store().connection();
  EXPECT_THROW(connection.execute(u"UPDATE approval_seat SET verdict = 'rejected', note = 'x' "
                                  "WHERE verdict = 'approved'"_qs),
               storage::StorageError);
  EXPECT_THROW(connection.execute(u"DELETE FROM approval_seat WHERE verdict = 'approved'"_qs), storage::StorageError);
  EXPECT_THROW(connection.execute(u"UPDATE change_item SET after = '99'"_qs), storage::StorageError);
  connection.execute(u"UPDATE approval_seat SET asked_id = NULL WHERE verdict = 'pending'"_qs);
}

}  // namespace
}  // namespace gendan::app
