// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/close_request.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

CloseFacts allMet() {
  CloseFacts facts;
  facts.state = OrderState::Completed;
  facts.balance = Money::zero(kCny);
  return facts;
}

TEST(CloseGuards, EachUnmetOneIsNamed) {
  struct Case {
    CloseGuard guard;
    QString reason;
    std::function<void(CloseFacts&)> spoil;
  };
  const std::vector<Case> cases{
      {CloseGuard::State, u"state: not_completed"_qs, [](auto& f) { f.state = OrderState::Settling; }},
      {CloseGuard::Changes, u"changes: open"_qs, [](auto& f) { f.openChanges = 1; }},
      {CloseGuard::Problems, u"problems: open"_qs, [](auto& f) { f.openProblems = 1; }},
      {CloseGuard::Notices, u"notices: unacknowledged"_qs, [](auto& f) { f.unacknowledgedNotices = 1; }},
      {CloseGuard::Delivery, u"delivery: incomplete"_qs, [](auto& f) { f.linesNotDelivered = 1; }},
      {CloseGuard::Balance, u"balance: not_zero"_qs, [](auto& f) { f.balance = Money::ofMinor(-1, kCny); }},
      {CloseGuard::Inspections, u"inspections: failed"_qs, [](auto& f) { f.unresolvedFailures = true; }},
  };
  EXPECT_EQ(cases.size(), Codes<CloseGuard>::entries.size());
  EXPECT_TRUE(mayClose(allMet()).has_value());
  CloseFacts worst = allMet();
  QStringList all;
  for (const auto& c : cases) {
    auto facts = allMet();
    c.spoil(facts);
    c.spoil(worst);
    all.append(c.reason);
    EXPECT_EQ(wrong(mayClose(facts)), QStringList{c.reason});
    for (const auto& check : closeCheckList(facts))
      EXPECT_EQ(check.met, check.guard != c.guard) << word(check.guard).toStdString();
  }
  EXPECT_EQ(wrong(mayClose(worst)), all);
}

TEST(CloseGuards, AreStillMetWhileTheRequestIsInApproval) {
  auto facts = allMet();
  facts.state = OrderState::Closing;
  EXPECT_TRUE(mayClose(facts).has_value());
}

TEST(CloseFacts, GoodsUnderWayAreNotDelivered) {
  OrderData data;
  data.terms.currency = kCny;
  data.due = Money::ofMinor(700, kCny);
  data.paid = Money::ofMinor(200, kCny);
  OrderLine line;
  line.quantity = Quantity::of(5);
  line.done.shipped = line.done.received = Quantity::of(5);
  data.lines = {line, line, line};
  data.lines[1].done.shipped = Quantity::of(6);
  data.lines[2].done.received = Quantity::of(4);
  data.lines[2].done.failed = Quantity::of(1);
  const auto facts = factsOf(Order(data));
  EXPECT_EQ(facts.linesNotDelivered, 2);
  EXPECT_TRUE(facts.unresolvedFailures);
  EXPECT_EQ(facts.balance, Money::ofMinor(500, kCny));
}

TEST(Archive, IsForClosedOrdersAndHasAPlace) {
  OrderData data;
  data.state = OrderState::Closing;
  ArchiveRecord record;
  record.place = QStringLiteral("shelf 7");
  EXPECT_EQ(checkArchive(record, Order(data)).error().code, Code::NotAllowedInState);
  data.state = OrderState::Closed;
  EXPECT_TRUE(checkArchive(record, Order(data)).has_value());
  EXPECT_EQ(wrong(checkArchive({}, Order(data))), QStringList{u"place: required"_qs});
}

}  // namespace
}  // namespace gendan::domain
