// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_desk.h"
#include "app/changes/change_effect.h"
#include "app/changes/routing.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::cny;
using testing::qty;
using testing::wrong;

class FilingChanges : public ChangeDesk {
 protected:
  ChangeEffect effect(ChangeRequestId id, const QString& login) {
    ChangeEffect found;
    const auto change = request(id);
    const auto now = shop.clock.now();
    const auto read = shop.store().writeBatch([&](UnitOfWork& u) -> Result<> {
      u.begin({shop.actor(login), {}, u"test"_qs, now, localDate(now)});
      GENDAN_TRY(found, effectOf(u, change));
      return {};
    });
    EXPECT_TRUE(read.has_value());
    return found;
  }
};

TEST_F(FilingChanges, AsksTheHeadsConcernedAndLeavesTheOrderAlone) {
  const auto before = shop.order(order);
  const auto id = filed(quantityOf1("12.50"));
  EXPECT_EQ(shop.order(order), before);
  const auto made = request(id);
  EXPECT_EQ(made.number, u"CR-2026-00001"_qs);
  EXPECT_EQ(made.round, 1);
  EXPECT_EQ(made.state, ChangeState::Pending);
  ASSERT_EQ(made.items.size(), 1U);
  EXPECT_EQ(made.items[0].before, u"10"_qs);
  EXPECT_EQ(made.items[0].after, u"12.5"_qs);
  EXPECT_EQ(asked(made.approval), (QStringList{u"sofia"_qs, u"petra"_qs, u"fiona"_qs}));
  for (const auto& login : {u"sofia"_qs, u"petra"_qs, u"fiona"_qs})
    EXPECT_TRUE(isTold(login, NoticeSubject::DecisionWanted)) << login.toStdString();
  EXPECT_FALSE(isTold(u"quilla"_qs, NoticeSubject::DecisionWanted));
  EXPECT_EQ(shop.load<Approval>(made.approval).due, QDate(2026, 6, 1)) << "two working days after Thursday";
}

TEST_F(FilingChanges, WhoIsAskedFollowsFromWhatChanges) {
  const auto askedFor = [&](const FileChange& file) { return asked(request(filed(file)).approval); };
  EXPECT_EQ(askedFor(asking({toBe(ChangeField::Specification, 1, "M8")})),
            (QStringList{u"sofia"_qs, u"petra"_qs, u"quilla"_qs}));
  EXPECT_EQ(askedFor(asking({toBe(ChangeField::PromisedDate, 1, "2026-12-01")})),
            (QStringList{u"sofia"_qs, u"petra"_qs}));
  ships(qty("1"), {});
  EXPECT_EQ(askedFor(asking({toBe(ChangeField::PromisedDate, 2, "2026-12-01")})),
            (QStringList{u"sofia"_qs, u"petra"_qs, u"wilma"_qs}));
}

TEST_F(FilingChanges, IsForDepartmentsInvolved) {
  for (const auto& login : {u"wes"_qs, u"bill"_qs, u"root"_qs})
    EXPECT_EQ(shop.perform(quantityOf1("12"), login).error().code, Code::Forbidden) << login.toStdString();
  filed(quantityOf1("12"), u"pete"_qs);
}

TEST_F(FilingChanges, NamesEveryWrongFieldAtOnce) {
  FileChange file;
  file.order = order;
  file.wording.responsibility = {shop.department(u"BUY"_qs), shop.user(u"pete"_qs), QDate(2020, 1, 1)};
  ChangeEntry added;
  added.field = ChangeField::AddLine;
  added.added.product = ProductId(999);
  file.items = {added};
  EXPECT_EQ(wrong(shop.perform(file, u"sara"_qs)),
            (QStringList{u"reason: required"_qs, u"content: required"_qs, u"effect: required"_qs,
                         u"responsible: not_of_the_department"_qs, u"complete_by: date_in_the_past"_qs,
                         u"items[0].product: not_found"_qs}));
  EXPECT_EQ(wrong(shop.perform(asking({}), u"sara"_qs)), QStringList{u"items: required"_qs});
  auto cancel = quantityOf1("12");
  cancel.kind = ChangeKind::Cancel;
  EXPECT_EQ(wrong(shop.perform(cancel, u"sara"_qs)), QStringList{u"items: not_in_a_cancellation"_qs});
}

TEST_F(FilingChanges, NamesWrongItemsBesideWrongWords) {
  auto file = quantityOf1("0");
  file.wording.reason.clear();
  EXPECT_EQ(wrong(shop.perform(file, u"sara"_qs)),
            (QStringList{u"reason: required"_qs, u"items[0].after: not_positive"_qs}));
}

TEST_F(FilingChanges, WhatContradictsTheFactsIsRefusedAtOnce) {
  ships(qty("6"), {});
  const auto refused = shop.perform(quantityOf1("5"), u"sara"_qs);
  EXPECT_EQ(wrong(refused), QStringList{u"line 1: below_executed"_qs});
  EXPECT_TRUE(shop.find<ChangeRequest>({}).empty());
  EXPECT_TRUE(shop.find<Approval>({}).empty());
}

TEST_F(FilingChanges, OneChangeOfAFieldAtATime) {
  filed(quantityOf1("12"));
  const auto refused = shop.perform(quantityOf1("13"), u"sara"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, Code::Duplicate);
  EXPECT_EQ(wrong(refused), QStringList{u"items[0].field: change_pending"_qs});
  filed(asking({toBe(ChangeField::LineQuantity, 2, "7")}));
}

TEST_F(FilingChanges, AStaleOrderIsNotChanged) {
  auto file = quantityOf1("12");
  file.version = shop.order(order).version + 1;
  EXPECT_EQ(shop.perform(file, u"sara"_qs).error().code, Code::Stale);
}

TEST_F(FilingChanges, ANewLineComesWithWhatItsProductSays) {
  ChangeEntry added;
  added.field = ChangeField::AddLine;
  added.added.product = shop.product(u"NUT"_qs);
  added.added.quantity = qty("3");
  added.added.unitPrice = *UnitPrice::parse(u"1.5");
  const auto id = filed(asking({added}));
  const auto line = request(id).items.at(0).added;
  EXPECT_EQ(line.productName, u"NUT"_qs);
  EXPECT_EQ(line.unit, u"pcs"_qs);
  EXPECT_EQ(line.requestedDate, shop.order(order).terms.dueDate);
  added.added.quantity = {};
  EXPECT_EQ(wrong(shop.perform(asking({added}), u"sara"_qs)), QStringList{u"items[0].quantity: not_positive"_qs});
}

TEST_F(FilingChanges, AHeadWhoAsksIsStoodInForByAManager) {
  const auto id = filed(quantityOf1("12"), u"sofia"_qs);
  EXPECT_EQ(asked(request(id).approval), (QStringList{u"-"_qs, u"petra"_qs, u"fiona"_qs}));
  const auto told = shop.find<Notification>({where<&Notification::department>(shop.department(u"OFFICE"_qs)),
                                             where<&Notification::subject>(NoticeSubject::DecisionWanted)});
  EXPECT_EQ(told.size(), 1U);
}

TEST_F(FilingChanges, TheEffectIsComputedFromLiveData) {
  ships(qty("4"), {});
  happens([&](Order& o) -> Result<> {
    GENDAN_CHECK(o.produce(1, qty("3"), shop.clock.now()));
    GENDAN_CHECK(o.inspect(1, qty("2"), {}, false, shop.clock.now()));
    return o.notifyShipment({{1, qty("2")}}, shop.clock.now());
  });
  EnterOrder purchase;
  purchase.kind = OrderKind::Purchase;
  purchase.terms.party = shop.supplier();
  purchase.terms.orderDate = QDate(2026, 5, 28);
  purchase.terms.dueDate = QDate(2026, 6, 15);
  purchase.feeds = order;
  LineEntry bought;
  bought.product = shop.product(u"NUT"_qs);
  bought.quantity = qty("40");
  bought.feeds = shop.order(order).lines[0].id;
  purchase.lines = {bought};
  const OrderId feeding(shop.done(purchase, u"bill"_qs));

  const auto id = filed(asking({toBe(ChangeField::LineQuantity, 1, "8"), toBe(ChangeField::RemoveLine, 2, "")}));
  const auto found = effect(id, u"sofia"_qs);
  ASSERT_EQ(found.lines.size(), 2U);
  const auto& first = found.lines[0];
  EXPECT_EQ(first.before, qty("10"));
  EXPECT_EQ(first.after, qty("8"));
  EXPECT_EQ(first.produced, qty("7"));
  EXPECT_EQ(first.delivered, qty("4"));
  EXPECT_EQ(first.onOpenNotices, qty("2"));
  EXPECT_EQ(first.purchased, qty("40"));
  EXPECT_EQ(found.lines[1].after, qty("0"));
  EXPECT_EQ(found.totalBefore, cny("150.00"));
  EXPECT_EQ(found.totalAfter, cny("80.00"));
  ASSERT_EQ(found.dependents.size(), 1U);
  EXPECT_EQ(found.dependents[0].order, feeding);
  EXPECT_EQ(found.dependents[0].dueDate, QDate(2026, 6, 15));
  EXPECT_TRUE(found.obstacles.isEmpty());
  EXPECT_EQ(effect(id, u"petra"_qs).totalBefore, std::nullopt) << "a workshop sees no prices";

  happens([&](Order& o) { return o.produce(2, qty("1"), shop.clock.now()); });
  EXPECT_EQ(effect(id, u"sofia"_qs).obstacles, (QList<FieldError>{{u"items[1].line"_qs, u"has_deliveries"_qs}}));
}

class Routing : public ChangeDesk {};

TEST_F(Routing, IsForManagersAndLeavesRunningRequestsAlone) {
  const auto running = filed(quantityOf1("12"));
  SetRouting off{FormKind::Change, OrderKind::Sales, Occasion::Money, Approver::Finance, false};
  for (const auto& login : {u"fiona"_qs, u"root"_qs, u"sara"_qs})
    EXPECT_EQ(shop.perform(off, login).error().code, Code::Forbidden) << login.toStdString();
  shop.done(off, u"max"_qs);
  EXPECT_EQ(asked(request(running).approval).size(), 3);
  const auto next = filed(asking({toBe(ChangeField::LineQuantity, 2, "7")}));
  EXPECT_EQ(asked(request(next).approval), (QStringList{u"sofia"_qs, u"petra"_qs}));
  SetRouting more{FormKind::Change, OrderKind::Sales, Occasion::Always, Approver::Purchasing, true};
  shop.done(more, u"max"_qs);
  const auto third = filed(asking({toBe(ChangeField::Remarks, 0, "mind the paint")}));
  EXPECT_EQ(asked(request(third).approval), (QStringList{u"sofia"_qs, u"petra"_qs, u"bianca"_qs}));
}

TEST_F(Routing, AlwaysAsksSomebody) {
  const auto off = [&](Approver asks) {
    return shop.perform(SetRouting{FormKind::Close, OrderKind::Purchase, Occasion::Always, asks, false}, u"max"_qs);
  };
  EXPECT_TRUE(off(Approver::Owning).has_value());
  EXPECT_TRUE(off(Approver::Finance).has_value());
  EXPECT_EQ(wrong(off(Approver::Warehouse)), QStringList{u"active: nobody_to_ask"_qs});
}

}  // namespace
}  // namespace gendan::app
