// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/change_fields.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "domain/changes/order_revision.h"
#include "support/print.h"
#include "support/refusal.h"

namespace gendan::domain {
namespace {

using testing::wrong;

constexpr Instant kNow{1'780'000'000'000};
const QDate kToday(2026, 5, 28);

Quantity q(qint64 whole) { return Quantity::of(whole); }

OrderLine line(int no) {
  OrderLine l;
  l.lineNo = no;
  l.product = ProductId(1);
  l.productName = QStringLiteral("BOLT");
  l.unit = QStringLiteral("pcs");
  l.quantity = q(10);
  l.unitPrice = UnitPrice::of(2);
  l.requestedDate = l.firstPromise = l.currentPromise = QDate(2026, 6, 30);
  return l;
}

OrderData running() {
  OrderData d;
  d.id = OrderId(1);
  d.state = OrderState::Executing;
  d.owner = DepartmentId(1);
  d.terms.party = PartyId(1);
  d.terms.orderDate = QDate(2026, 5, 1);
  d.terms.dueDate = QDate(2026, 6, 30);
  d.paid = Money::zero(kCny);
  d.lines = {line(1), line(2)};
  return d;
}

ChangeItem item(ChangeField field, int lineNo, QString after) { return {{}, lineNo, field, {}, std::move(after), {}}; }

ChangeRequest request(std::vector<ChangeItem> items) {
  ChangeRequest r;
  r.items = std::move(items);
  return r;
}

TEST(ChangeFields, EachIsReadWrittenAndRoutedByItsRow) {
  using enum Occasion;
  struct Case {
    ChangeField field;
    const char16_t* typed;
    const char16_t* before;
    const char16_t* after;
    bool money, specification, goods;
  };
  const std::vector<Case> cases{
      {ChangeField::LineQuantity, u"12.50", u"10", u"12.5", true, false, true},
      {ChangeField::LinePrice, u"2.345", u"2", u"2.345", true, false, false},
      {ChangeField::RequestedDate, u"2026-07-10", u"2026-06-30", u"2026-07-10", false, false, true},
      {ChangeField::PromisedDate, u"2026-07-11", u"2026-06-30", u"2026-07-11", false, false, true},
      {ChangeField::Specification, u"M8", u"", u"M8", false, true, false},
      {ChangeField::CloseShort, u"4", u"0", u"4", true, false, true},
      {ChangeField::DueDate, u"2026-07-10", u"2026-06-30", u"2026-07-10", false, false, true},
      {ChangeField::PaymentTerms, u"30 days", u"", u"30 days", true, false, false},
      {ChangeField::SettlementMethod, u"cheque", u"transfer", u"cheque", true, false, false},
      {ChangeField::ContractRef, u"C-7", u"", u"C-7", false, false, false},
      {ChangeField::Remarks, u"mind the paint", u"", u"mind the paint", false, false, false},
  };
  EXPECT_EQ(cases.size(), changeFieldRules().size());
  auto order = running();
  order.lines[1].done.shipped = order.lines[1].done.notified = q(1);
  for (const auto& c : cases) {
    const auto name = word(c.field).toStdString();
    std::vector items{item(c.field, 1, QStringView(c.typed).toString())};
    ASSERT_TRUE(prepareItems(items, order).has_value()) << name;
    EXPECT_EQ(items[0].before, QStringView(c.before)) << name;
    EXPECT_EQ(items[0].after, QStringView(c.after)) << name;
    auto changedOrder = order;
    ASSERT_TRUE(applyItems(items, changedOrder).has_value()) << name;
    EXPECT_EQ(ruleOf(c.field)->read(changedOrder.terms, changedOrder.lines[0]), items[0].after) << name;
    const auto occasions = occasionsOf(ChangeKind::Change, items, order);
    EXPECT_TRUE(occasions.has(Always)) << name;
    EXPECT_EQ(occasions.has(Money), c.money) << name;
    EXPECT_EQ(occasions.has(Specification), c.specification) << name;
    EXPECT_EQ(occasions.has(AmountOrDateAfterDelivery), c.goods) << name;
    EXPECT_FALSE(occasionsOf(ChangeKind::Change, items, running()).has(AmountOrDateAfterDelivery)) << name;
  }
}

TEST(ChangeFields, RefuseWhatMakesNoSense) {
  struct Case {
    ChangeItem item;
    QString reason;
  };
  const std::vector<Case> cases{
      {item(ChangeField::LineQuantity, 9, u"1"_qs), u"items[0].line: no_such_line"_qs},
      {item(ChangeField::RemoveLine, 9, {}), u"items[0].line: no_such_line"_qs},
      {item(ChangeField::LineQuantity, 1, u"many"_qs), u"items[0].after: not_a_number"_qs},
      {item(ChangeField::LineQuantity, 1, u"10.0"_qs), u"items[0].after: unchanged"_qs},
      {item(ChangeField::CloseShort, 1, u"11"_qs), u"items[0].after: closed_short_out_of_range"_qs},
      {item(ChangeField::CloseShort, 1, u"-1"_qs), u"items[0].after: closed_short_out_of_range"_qs},
      {item(ChangeField::DueDate, 0, u"tomorrow"_qs), u"items[0].after: not_a_date"_qs},
      {item(ChangeField::SettlementMethod, 0, u"gold"_qs), u"items[0].after: unknown_word"_qs},
      {item(ChangeField::Remarks, 0, QString(QChar(0xD800))), u"items[0].after: broken_unicode"_qs},
      {item(ChangeField::Remarks, 0, QString(4'001, u'x')), u"items[0].after: too_long"_qs},
      {item(ChangeField::ContractRef, 0, QString(201, u'x')), u"items[0].after: too_long"_qs},
      {item(ChangeField::ContractRef, 0, u"C\t7"_qs), u"items[0].after: control_character"_qs},
      {item(ChangeField::LineQuantity, 1, u"0"_qs), u"items[0].after: not_positive"_qs},
      {item(ChangeField::LineQuantity, 1, u"-3"_qs), u"items[0].after: not_positive"_qs},
      {item(ChangeField::LineQuantity, 1, u"100000001"_qs), u"items[0].after: not_a_number"_qs},
      {item(ChangeField::LinePrice, 1, u"-1"_qs), u"items[0].after: negative"_qs},
      {item(ChangeField::DueDate, 0, u"2000-01-01"_qs), u"items[0].after: date_before_order"_qs},
      {item(ChangeField::RequestedDate, 1, u"2000-01-01"_qs), u"items[0].after: date_before_order"_qs},
  };
  for (const auto& c : cases) {
    std::vector items{c.item};
    EXPECT_EQ(wrong(prepareItems(items, running())), QStringList{c.reason});
  }
  std::vector twice{item(ChangeField::Remarks, 0, u"a"_qs), item(ChangeField::Remarks, 3, u"b"_qs)};
  EXPECT_EQ(wrong(prepareItems(twice, running())), QStringList{u"items[1].field: repeated"_qs});
}

TEST(ChangeFields, RefuseAnAmountThatNoOrderMayHave) {
  std::vector both{item(ChangeField::LinePrice, 1, u"100000000"_qs),
                   item(ChangeField::LineQuantity, 1, u"100000000"_qs)};
  EXPECT_EQ(wrong(prepareItems(both, running())), QStringList{u"items[0].after: amount_too_large"_qs});
}

TEST(ChangeFields, RefuseALineToAddThatNoOrderMayHave) {
  ChangeItem add;
  add.field = ChangeField::AddLine;
  add.added = line(0);
  add.added.quantity = {};
  add.added.unitPrice = UnitPrice::of(-1);
  add.added.taxRate = Rate::of(2);
  add.added.requestedDate = QDate(2000, 1, 1);
  std::vector items{add};
  EXPECT_EQ(wrong(prepareItems(items, running())),
            (QStringList{u"items[0].quantity: not_positive"_qs, u"items[0].unit_price: negative"_qs,
                         u"items[0].tax_rate: out_of_range"_qs, u"items[0].requested_date: date_before_order"_qs}));
}

TEST(ChangeFields, AddressNoLineBeforeItHasANumber) {
  ChangeItem add;
  add.field = ChangeField::AddLine;
  add.added = line(0);
  std::vector items{add, item(ChangeField::LineQuantity, 0, u"3"_qs), item(ChangeField::RemoveLine, 0, {})};
  EXPECT_EQ(wrong(prepareItems(items, running())),
            (QStringList{u"items[2].field: repeated"_qs, u"items[1].line: no_such_line"_qs,
                         u"items[2].line: no_such_line"_qs}));
}

TEST(ChangeFields, DoNotTakeOffALineAndChangeItNorTakeItOffTwice) {
  std::vector both{item(ChangeField::RemoveLine, 1, {}), item(ChangeField::LineQuantity, 1, u"12"_qs)};
  EXPECT_EQ(wrong(prepareItems(both, running())), QStringList{u"items[1].field: repeated"_qs});
  auto order = running();
  order.lines[0].closedShort = order.lines[0].quantity;
  std::vector again{item(ChangeField::RemoveLine, 1, {})};
  EXPECT_EQ(wrong(prepareItems(again, order)), QStringList{u"items[0].line: unchanged"_qs});
}

TEST(ChangeFields, MeanTheSameInWhateverOrderTheyAreWritten) {
  const auto promised = item(ChangeField::PromisedDate, 1, u"2026-07-15"_qs);
  const auto requested = item(ChangeField::RequestedDate, 1, u"2026-07-10"_qs);
  const auto closedShort = item(ChangeField::CloseShort, 1, u"15"_qs);
  const auto quantity = item(ChangeField::LineQuantity, 1, u"20"_qs);
  for (auto items : {std::vector{promised, requested, closedShort, quantity},
                     std::vector{quantity, closedShort, requested, promised}}) {
    ASSERT_TRUE(prepareItems(items, running()).has_value());
    const auto after = changed(Order(running()), request(items), kToday, kNow);
    ASSERT_TRUE(after.has_value());
    const auto& line = after->data().lines[0];
    EXPECT_EQ(line.requestedDate, QDate(2026, 7, 10));
    EXPECT_EQ(line.currentPromise, QDate(2026, 7, 15));
    EXPECT_EQ(line.wanted(), q(5));
  }
}

TEST(ChangeFields, APromiseMovesButTheFirstOneStays) {
  const Order order(running());
  const auto after = changed(order,
                             request({item(ChangeField::PromisedDate, 1, u"2026-07-20"_qs),
                                      item(ChangeField::RequestedDate, 2, u"2026-07-21"_qs)}),
                             kToday, kNow);
  ASSERT_TRUE(after.has_value());
  const auto& lines = after->data().lines;
  EXPECT_EQ(lines[0].currentPromise, QDate(2026, 7, 20));
  EXPECT_EQ(lines[0].requestedDate, QDate(2026, 6, 30));
  EXPECT_EQ(lines[1].currentPromise, QDate(2026, 7, 21));
  EXPECT_EQ(lines[1].requestedDate, QDate(2026, 7, 21));
  for (const auto& l : lines) EXPECT_EQ(l.firstPromise, QDate(2026, 6, 30));
}

TEST(ChangeFields, LinesComeAndGo) {
  ChangeItem add;
  add.field = ChangeField::AddLine;
  add.added = line(0);
  const auto after = changed(Order(running()), request({item(ChangeField::RemoveLine, 2, {}), add}), kToday, kNow);
  ASSERT_TRUE(after.has_value());
  const auto& data = after->data();
  EXPECT_EQ(data.revision, 1);
  ASSERT_EQ(data.lines.size(), 3U);
  EXPECT_TRUE(data.lines[1].wanted().isZero());
  EXPECT_EQ(data.lines[2].lineNo, 3);
  EXPECT_EQ(data.lines[2].firstPromise, QDate(2026, 6, 30));
  EXPECT_EQ(data.total, Money::ofMinor(4'000, kCny));
  EXPECT_EQ(data.due, data.total);
}

TEST(ChangeFields, WhatHasHappenedStands) {
  auto data = running();
  auto& done = data.lines[0].done;
  done.produced = done.passed = done.notified = q(6);
  done.shipped = q(4);
  const Order order(data);
  const auto of = [&](ChangeItem i) { return wrong(changed(order, request({std::move(i)}), kToday, kNow)); };
  EXPECT_EQ(of(item(ChangeField::LineQuantity, 1, u"5"_qs)), QStringList{u"line 1: below_executed"_qs});
  EXPECT_EQ(of(item(ChangeField::CloseShort, 1, u"5"_qs)), QStringList{u"line 1: below_executed"_qs});
  EXPECT_EQ(of(item(ChangeField::RemoveLine, 1, {})), QStringList{u"items[0].line: has_deliveries"_qs});
  EXPECT_EQ(of(item(ChangeField::LineQuantity, 1, u"6"_qs)), QStringList{});
}

TEST(ChangeFields, ARequestOfAnEarlierRevisionMustBeFiledAgain) {
  auto data = running();
  data.revision = 1;
  const auto refused = changed(Order(data), request({item(ChangeField::Remarks, 0, u"x"_qs)}), kToday, kNow);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, Code::NotAllowedInState);
  EXPECT_EQ(wrong(refused), QStringList{u"revision: moved_on"_qs});
  ChangeRequest cancel;
  cancel.kind = ChangeKind::Cancel;
  EXPECT_EQ(wrong(changed(Order(data), cancel, kToday, kNow)), QStringList{u"revision: moved_on"_qs});
}

TEST(ChangeFields, ACancellationNeedsGoodsAndMoneyBack) {
  ChangeRequest cancel;
  cancel.kind = ChangeKind::Cancel;
  EXPECT_EQ(changed(Order(running()), cancel, kToday, kNow)->state(), OrderState::Cancelled);
  auto data = running();
  data.lines[1].done.shipped = q(3);
  data.paid = Money::ofMinor(1, kCny);
  EXPECT_EQ(wrong(changed(Order(data), cancel, kToday, kNow)),
            (QStringList{u"line 2: has_deliveries"_qs, u"paid: has_payments"_qs}));
  data.lines[1].done.returned = q(3);
  data.paid = Money::zero(kCny);
  EXPECT_TRUE(changed(Order(data), cancel, kToday, kNow).has_value());
}

TEST(ChangeConflict, IsAboutTheSameFieldOrATakenOffLine) {
  const auto conflict = [](ChangeItem mine, ChangeItem pending) {
    return !checkConflict(request({std::move(mine)}), request({std::move(pending)})).has_value();
  };
  const auto quantity1 = item(ChangeField::LineQuantity, 1, {});
  EXPECT_TRUE(conflict(quantity1, quantity1));
  EXPECT_TRUE(conflict(quantity1, item(ChangeField::RemoveLine, 1, {})));
  EXPECT_TRUE(conflict(item(ChangeField::RemoveLine, 1, {}), quantity1));
  EXPECT_FALSE(conflict(quantity1, item(ChangeField::LineQuantity, 2, {})));
  EXPECT_FALSE(conflict(quantity1, item(ChangeField::LinePrice, 1, {})));
  EXPECT_TRUE(conflict(item(ChangeField::RequestedDate, 1, {}), item(ChangeField::PromisedDate, 1, {})));
  EXPECT_FALSE(conflict(item(ChangeField::RequestedDate, 1, {}), item(ChangeField::PromisedDate, 2, {})));
  EXPECT_FALSE(conflict(item(ChangeField::AddLine, 0, {}), item(ChangeField::AddLine, 0, {})));
  ChangeRequest cancel;
  cancel.kind = ChangeKind::Cancel;
  EXPECT_FALSE(checkConflict(request({quantity1}), cancel).has_value());
  EXPECT_FALSE(checkConflict(cancel, cancel).has_value());
  EXPECT_TRUE(checkConflict(cancel, request({quantity1})).has_value());
}

TEST(OrderRevision, TwoAreComparedFieldByField) {
  const auto before = snapshotOf(running(), {}, kNow);
  ChangeItem add;
  add.field = ChangeField::AddLine;
  add.added = line(0);
  const auto after = changed(
      Order(running()),
      request({item(ChangeField::LineQuantity, 2, u"12"_qs), item(ChangeField::PaymentTerms, 0, u"30 days"_qs), add}),
      kToday, kNow);
  ASSERT_TRUE(after.has_value());
  const auto next = snapshotOf(after->data(), ChangeRequestId(4), kNow);
  EXPECT_EQ(next.revision, 1);
  EXPECT_EQ(next.at, kNow);
  EXPECT_EQ(differences(before, next), (std::vector<Difference>{{0, ChangeField::PaymentTerms, {}, u"30 days"_qs},
                                                                {2, ChangeField::LineQuantity, u"10"_qs, u"12"_qs},
                                                                {3, ChangeField::AddLine, {}, u"10 pcs BOLT"_qs}}));
  EXPECT_TRUE(differences(next, next).empty());
  EXPECT_EQ(differences(next, before).back(), (Difference{3, ChangeField::RemoveLine, u"10 pcs BOLT"_qs, {}}));
}

TEST(ChangeRequest, NeedsReasonContentAndEffect) {
  EXPECT_EQ(wrong(checkWording({})),
            (QStringList{u"reason: required"_qs, u"content: required"_qs, u"effect: required"_qs}));
}

TEST(ChangeRequest, IsImplementedOnceAfterApproval) {
  ChangeRequest r;
  EXPECT_EQ(implement(r, UserId(1), kNow, {}).error().code, Code::NotAllowedInState);
  r.state = ChangeState::Approved;
  ASSERT_TRUE(implement(r, UserId(1), kNow, u"done"_qs).has_value());
  EXPECT_EQ(r.state, ChangeState::Implemented);
  EXPECT_EQ(implement(r, UserId(1), kNow, {}).error().code, Code::NotAllowedInState);
}

TEST(ChangeNotice, IsAcknowledgedOnce) {
  ChangeNotice notice;
  ASSERT_TRUE(acknowledge(notice, UserId(1), kNow, u"two more shifts"_qs).has_value());
  EXPECT_EQ(acknowledge(notice, UserId(2), kNow, {}).error().code, Code::NotAllowedInState);
  EXPECT_EQ(notice.acknowledgedBy, UserId(1));
}

}  // namespace
}  // namespace gendan::domain
