// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/followup/followup_commands.h"

#include "domain/notices/notification.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;
using testing::wrong;

LogFollowUp asked(OrderId order) {
  LogFollowUp log;
  log.order = order;
  log.note.person = u"Pete"_qs;
  log.note.finding = u"half is done"_qs;
  return log;
}

RaiseProblem noSteel(OrderId order) {
  RaiseProblem raise;
  raise.order = order;
  raise.problem.kind = ProblemKind::Material;
  raise.problem.severity = Severity::Severe;
  raise.problem.description = u"no steel"_qs;
  return raise;
}

bool isTold(Shop& shop, DepartmentId department, NoticeSubject subject) {
  return !shop.find<Notification>(
                  {where<&Notification::department>(department), where<&Notification::subject>(subject)})
              .empty();
}

TEST(LogFollowUp, KeepsTheOrdersStateAndProposesTheNextDateInWorkingDays) {
  Shop shop;  // Thursday 2026-05-28, three working days ahead by default
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  const auto entry = shop.load<FollowUp>(FollowUpId(shop.done(asked(id), u"tess"_qs)));
  EXPECT_EQ(entry.orderState, OrderState::Allocated);
  EXPECT_EQ(entry.nextDate, QDate(2026, 6, 2));
  EXPECT_EQ(entry.tracker, shop.user(u"tess"_qs));
}

TEST(LogFollowUp, IsForTheOrdersTrackersOnly) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  for (const auto& login : {u"tom"_qs, u"sara"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(asked(id), login).error().code, Code::Forbidden) << login.toStdString();
}

TEST(LogFollowUp, IsRefusedOnAFinishedOrderAndWithoutAFinding) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  auto log = asked(id);
  log.note.finding.clear();
  EXPECT_EQ(wrong(shop.perform(log, u"tess"_qs)), QStringList{u"finding: required"_qs});
  ASSERT_TRUE(shop.store()
                  .writeBatch([&](UnitOfWork& u) -> Result<> {
                    u.begin({shop.actor(u"root"_qs), {}, u"test"_qs, shop.clock.now(), localDate(shop.clock.now())});
                    GENDAN_TRY(auto data, u.load<OrderData>(id));
                    data.state = OrderState::Closed;
                    u.save(data);
                    return {};
                  })
                  .has_value());
  EXPECT_EQ(shop.perform(asked(id), u"tess"_qs).error().code, Code::NotAllowedInState);
}

TEST(LogFollowUp, ACorrectionIsANewEntryAndHappensOnce) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  const FollowUpId first(shop.done(asked(id), u"tess"_qs));
  auto correction = asked(id);
  correction.note.finding = u"a third is done"_qs;
  correction.corrects = first;
  const FollowUpId second(shop.done(correction, u"tess"_qs));
  EXPECT_EQ(shop.load<FollowUp>(first).finding, u"half is done"_qs);
  EXPECT_EQ(shop.load<FollowUp>(second).corrects, first);
  EXPECT_EQ(wrong(shop.perform(correction, u"tess"_qs)), QStringList{u"corrects: corrected_already"_qs});
}

TEST(LogFollowUp, RaisesTheProblemItFoundInOneGo) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  auto log = asked(id);
  log.problem = {ProblemKind::Delay, Severity::Major, u"two days late"_qs, {}};
  const FollowUpId entry(shop.done(log, u"tess"_qs));
  EXPECT_TRUE(shop.load<FollowUp>(entry).problemFound);
  const auto problems = shop.find<Problem>({where<&Problem::order>(id)});
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].followUp, entry);
  EXPECT_EQ(problems[0].owner.department, shop.department(u"WS1"_qs));
  EXPECT_TRUE(isTold(shop, shop.department(u"WS1"_qs), NoticeSubject::ProblemRaised));

  log.problem.owner.due = QDate(2020, 1, 1);
  EXPECT_FALSE(shop.perform(log, u"tess"_qs).has_value());
  EXPECT_EQ(shop.find<FollowUp>({}).size(), 1U) << "the entry goes with its refused problem";
}

TEST(LogFollowUps, WritesAllOrNone) {
  Shop shop;
  const auto a = shop.allocated(OrderKind::Sales, {qty("5")});
  const auto b = shop.allocated(OrderKind::Purchase, {qty("5")});
  const auto notHers = shop.accepted(OrderKind::Sales, {qty("5")});
  LogFollowUps batch;
  batch.note = asked({}).note;
  batch.orders = {{a}, {notHers}};
  const auto refused = shop.perform(batch, u"tess"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, Code::Forbidden);
  EXPECT_EQ(wrong(refused), QStringList{u"orders[1].scope: assigned_tracker"_qs});
  EXPECT_TRUE(shop.find<FollowUp>({}).empty());
  batch.orders = {{a}, {a}};
  EXPECT_EQ(wrong(shop.perform(batch, u"tess"_qs)), QStringList{u"orders[1].order: repeated"_qs});
  batch.orders = {};
  EXPECT_EQ(wrong(shop.perform(batch, u"tess"_qs)), QStringList{u"orders: no_orders"_qs});
  batch.orders = {{a}, {b}};
  shop.done(batch, u"tess"_qs);
  EXPECT_EQ(shop.find<FollowUp>({}).size(), 2U);
}

TEST(RaiseProblem, ChecksWhoShallSolveIt) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  auto raise = noSteel(id);
  raise.problem.owner.department = shop.department(u"BUY"_qs);
  raise.problem.owner.responsible = shop.user(u"pete"_qs);
  EXPECT_EQ(wrong(shop.perform(raise, u"wes"_qs)), QStringList{u"responsible: not_of_the_department"_qs});
  raise.problem.owner.department = {};
  const auto committed = shop.perform(raise, u"wes"_qs);
  ASSERT_TRUE(committed.has_value());
  EXPECT_EQ(committed->outcome.number, u"PB-2026-00001"_qs);
  EXPECT_EQ(shop.load<Problem>(ProblemId(committed->outcome.id)).owner.department, shop.department(u"WS1"_qs));
  EXPECT_EQ(shop.perform(raise, u"root"_qs).error().code, Code::Forbidden);
}

TEST(AssignProblem, IsForItsDepartmentTheLeadTrackerAndManagers) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  const ProblemId problem(shop.done(noSteel(id), u"pete"_qs));
  AssignProblem assign{problem, 0, {shop.department(u"BUY"_qs), shop.user(u"bill"_qs), {}, u"call them"_qs}};
  EXPECT_EQ(shop.perform(assign, u"wes"_qs).error().code, Code::Forbidden);
  shop.done(assign, u"tess"_qs);
  EXPECT_EQ(shop.load<Problem>(problem).owner.responsible, shop.user(u"bill"_qs));
  EXPECT_TRUE(isTold(shop, shop.department(u"BUY"_qs), NoticeSubject::ProblemRaised));
  EXPECT_EQ(shop.perform(assign, u"pete"_qs).error().code, Code::Forbidden) << "no longer the workshop's";
  shop.done(assign, u"max"_qs);
}

TEST(ResolveProblem, TellsWhoFoundIt) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  const ProblemId problem(shop.done(noSteel(id), u"wes"_qs));
  ResolveProblem resolve{problem, 0, SolutionEffect::Good, u"borrowed some"_qs};
  EXPECT_EQ(shop.perform(resolve, u"fay"_qs).error().code, Code::Forbidden);
  shop.done(resolve, u"pete"_qs);
  EXPECT_EQ(shop.load<Problem>(problem).state, ProblemState::Resolved);
  const auto told = shop.find<Notification>({where<&Notification::user>(shop.user(u"wes"_qs)),
                                             where<&Notification::subject>(NoticeSubject::ProblemResolved)});
  EXPECT_EQ(told.size(), 1U);
  EXPECT_EQ(shop.perform(resolve, u"pete"_qs).error().code, Code::NotAllowedInState);
}

TEST(ResolveProblem, IsStaleWhenSomebodyElseChangedIt) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  const ProblemId problem(shop.done(noSteel(id), u"pete"_qs));
  const int seen = shop.load<Problem>(problem).version;
  shop.done(AssignProblem{problem, 0, {{}, shop.user(u"petra"_qs), {}, {}}}, u"petra"_qs);
  shop.done(AssignProblem{problem, 0, {{}, shop.user(u"pete"_qs), {}, {}}}, u"petra"_qs);
  EXPECT_EQ(shop.perform(ResolveProblem{problem, seen + 1, SolutionEffect::Good, u"done"_qs}, u"pete"_qs).error().code,
            Code::Stale);
}

TEST(RecordFeedback, AComplaintIsAProblemOfTheOwningDepartment) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  shop.done(RecordFeedback{id, 4, {}, false, {}}, u"sara"_qs);
  EXPECT_TRUE(shop.find<Problem>({}).empty());
  const FeedbackId complaint(shop.done(RecordFeedback{id, 1, u"rusty"_qs, true, Severity::Severe}, u"tess"_qs));
  const auto problems = shop.find<Problem>({});
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].feedback, complaint);
  EXPECT_EQ(problems[0].kind, ProblemKind::Complaint);
  EXPECT_EQ(problems[0].severity, Severity::Severe);
  EXPECT_EQ(problems[0].owner.department, shop.department(u"SALES"_qs));
}

TEST(RecordFeedback, IsForSalesAndTrackersOfSalesOrders) {
  Shop shop;
  const auto sale = shop.allocated(OrderKind::Sales, {qty("5")});
  const auto purchase = shop.allocated(OrderKind::Purchase, {qty("5")});
  EXPECT_EQ(shop.perform(RecordFeedback{sale, 3, {}, false, {}}, u"pete"_qs).error().code, Code::Forbidden);
  EXPECT_EQ(shop.perform(RecordFeedback{sale, 6, {}, false, {}}, u"sara"_qs).error().code, Code::Invalid);
  EXPECT_EQ(wrong(shop.perform(RecordFeedback{purchase, 3, {}, false, {}}, u"tess"_qs)),
            QStringList{u"order: not_a_sales_order"_qs});
}

}  // namespace
}  // namespace gendan::app
