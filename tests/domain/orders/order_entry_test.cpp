// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Receipt of an order (P2.1): what a draft must have, told all at once.

#include <gtest/gtest.h>

#include "domain/orders/order.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

OrderData soundDraft() {
  OrderData draft;
  draft.terms.party = PartyId(1);
  draft.terms.orderDate = QDate(2026, 6, 1);
  draft.terms.dueDate = QDate(2026, 7, 1);
  draft.owner = DepartmentId(1);
  OrderLine line;
  line.product = ProductId(1);
  line.productName = u"Bolt"_qs;
  line.unit = u"pcs"_qs;
  line.quantity = Quantity::of(100);
  line.unitPrice = UnitPrice::of(2);
  line.requestedDate = draft.terms.dueDate;
  draft.lines = {line};
  return draft;
}

QList<FieldError> wrongIn(const OrderData& draft) {
  const auto order = Order::enter(draft, Instant{1});
  return order ? QList<FieldError>() : order.error().fields;
}

TEST(OrderEntry, ASoundDraftIsTakenWithItsTotal) {
  const auto order = Order::enter(soundDraft(), Instant{1});
  ASSERT_TRUE(order) << testing::PrintToString(order.error());
  EXPECT_EQ(order->state(), OrderState::Draft);
  EXPECT_EQ(order->data().total, Money::ofMinor(20'000, kCny));
}

TEST(OrderEntry, AnAmountThatNoMoneyHoldsIsRefusedAtItsPrice) {
  auto draft = soundDraft();
  draft.lines[0].quantity = Quantity::of(kLargestWhole);
  draft.lines[0].unitPrice = UnitPrice::of(10'000);
  EXPECT_EQ(wrongIn(draft), QList<FieldError>());
  draft.lines[0].unitPrice = UnitPrice::of(kLargestWhole);
  EXPECT_EQ(wrongIn(draft), (QList<FieldError>{{u"lines[0].unit_price"_qs, u"amount_too_large"_qs}}));
}

TEST(OrderEntry, EveryWrongPlaceIsTold) {
  auto draft = soundDraft();
  draft.terms.party = {};
  draft.terms.dueDate = draft.terms.orderDate.addDays(-1);
  draft.lines[0].quantity = {};
  draft.lines[0].taxRate = Rate::ofScaled(Rate::kScale + 1);
  EXPECT_EQ(wrongIn(draft), (QList<FieldError>{{u"party"_qs, u"required"_qs},
                                               {u"due_date"_qs, u"date_before_order"_qs},
                                               {u"lines[0].quantity"_qs, u"not_positive"_qs},
                                               {u"lines[0].tax_rate"_qs, u"out_of_range"_qs}}));
}

TEST(OrderEntry, AnOrderHasLines) {
  auto draft = soundDraft();
  draft.lines.clear();
  EXPECT_EQ(wrongIn(draft), (QList<FieldError>{{u"lines"_qs, u"no_lines"_qs}}));
}

}  // namespace
}  // namespace gendan::domain
