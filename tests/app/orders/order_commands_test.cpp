// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_commands.h"

#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

TEST(ReviewOrder, IsRefusedToThePersonWhoEnteredIt) {
  Shop shop;
  const auto id = shop.draft(OrderKind::Sales, {qty("5")});
  shop.done(SubmitOrder{id}, u"sara"_qs);
  shop.takePublished();
  ReviewOrder review;
  review.review.order = id;
  const auto refused = shop.perform(review, u"sara"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().code, Code::Forbidden);
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"separation"_qs, u"same_person"_qs}}));
  EXPECT_TRUE(shop.takePublished().empty());
  EXPECT_EQ(shop.order(id).state, OrderState::UnderReview);
}

TEST(ReviewOrder, AFailedGroupSendsTheOrderBackWithItsReason) {
  Shop shop;
  const auto id = shop.draft(OrderKind::Sales, {qty("5")});
  shop.done(SubmitOrder{id}, u"sara"_qs);
  ReviewOrder review;
  review.review.order = id;
  review.review.price = CheckResult::Fail;
  EXPECT_EQ(shop.perform(review, u"saul"_qs).error().fields, (QList<FieldError>{{u"note"_qs, u"required"_qs}}));
  review.review.note = u"below cost"_qs;
  shop.done(review, u"saul"_qs);
  EXPECT_EQ(shop.order(id).state, OrderState::Draft);
}

TEST(AllocateOrder, KeepsTheEarlierAllocation) {
  Shop shop;
  const auto id = shop.allocated(OrderKind::Sales, {qty("5")});
  AllocateOrder again{id, 0, shop.department(u"WS2"_qs), shop.user(u"paul"_qs), {}, {}, {}};
  shop.done(again, u"sara"_qs);
  const auto data = shop.order(id);
  EXPECT_EQ(data.executor, shop.department(u"WS2"_qs));
  EXPECT_EQ(data.state, OrderState::Allocated);
  EXPECT_EQ(data.leadTracker, shop.user(u"tess"_qs));
}

TEST(EnterOrder, NamesEveryWrongFieldAtOnce) {
  Shop shop;
  EnterOrder enter;
  enter.terms.party = shop.customer();
  LineEntry line;
  line.product = shop.product(u"BOLT"_qs);
  line.quantity = qty("-1");
  enter.lines = {line};
  const auto refused = shop.perform(enter, u"sara"_qs);
  ASSERT_FALSE(refused.has_value());
  QStringList fields;
  for (const auto& f : refused.error().fields) fields.append(f.field);
  EXPECT_EQ(fields, (QStringList{u"order_date"_qs, u"due_date"_qs, u"lines[0].quantity"_qs,
                                 u"lines[0].requested_date"_qs}));
}

}  // namespace
}  // namespace gendan::app
