// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warehouse/stock_commands.h"

#include "app/people/delegations.h"
#include "support/goods.h"

namespace gendan::app {
namespace {

using namespace domain;
using namespace gendan::testing;

/// Ten bolts by the book.
class StockTaking : public ::testing::Test {
 protected:
  StockTaking() { haveInStock(shop, u"BOLT"_qs, qty("10")); }

  StockCountId counted(const char* quantity) {
    return StockCountId(shop.done(CountStock{shop.product(u"BOLT"_qs), qty(quantity), {}}, u"wes"_qs));
  }
  Quantity onHand() { return stockOf(shop, u"BOLT"_qs).onHand; }

  Shop shop;
};

TEST_F(StockTaking, PostsTheDifferenceOnceConfirmed) {
  const auto count = counted("8");
  EXPECT_EQ(onHand(), qty("10"));
  EXPECT_EQ(shop.load<StockCount>(count).booked, qty("10"));
  EXPECT_EQ(lastTold(shop, shop.department(u"STORE"_qs), {}, OrderId()), NoticeSubject::ConfirmationWanted);
  shop.done(ConfirmCount{count, 0, {}}, u"wilma"_qs);
  EXPECT_EQ(onHand(), qty("8"));
  const auto move = shop.find<StockMove>({}).back();
  EXPECT_EQ(move.quantity, qty("-2"));
  EXPECT_EQ(move.reason, StockReason::Counted);
  EXPECT_EQ(move.by, shop.user(u"wilma"_qs));
  EXPECT_EQ(shop.perform(ConfirmCount{count, 0, {}}, u"wilma"_qs).error().code, Code::NotAllowedInState);
}

TEST_F(StockTaking, KeepsWhatMovedSinceTheCount) {
  const auto count = counted("8");
  haveInStock(shop, u"BOLT"_qs, qty("5"));
  shop.done(ConfirmCount{count, 0, {}}, u"wilma"_qs);
  EXPECT_EQ(onHand(), qty("13"));
}

TEST_F(StockTaking, PostsNothingWhenTheBookIsRight) {
  shop.done(ConfirmCount{counted("10"), 0, {}}, u"wilma"_qs);
  EXPECT_EQ(shop.find<StockMove>({}).size(), 1U);
}

TEST_F(StockTaking, RefusesADifferenceThatIsNoLongerThere) {
  const auto count = counted("2");
  inShop(shop, u"wes"_qs, [&](UnitOfWork& u) {
    StockMove move;
    move.product = shop.product(u"BOLT"_qs);
    move.quantity = qty("-5");
    move.reason = StockReason::Counted;
    return post(u, move);
  });
  const auto refused = shop.perform(ConfirmCount{count, 0, {}}, u"wilma"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"quantity"_qs, u"exceeds_stock"_qs}}));
  EXPECT_EQ(shop.load<StockCount>(count).state, CountState::Proposed);
}

TEST_F(StockTaking, IsConfirmedByTheHeadOfWarehouseAlone) {
  const auto count = counted("8");
  for (const auto& login : {u"wes"_qs, u"wanda"_qs, u"sofia"_qs, u"fiona"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(ConfirmCount{count, 0, {}}, login).error().code, Code::Forbidden) << login.toStdString();
}

TEST_F(StockTaking, IsNotConfirmedByWhoCounted) {
  const StockCountId count(shop.done(CountStock{shop.product(u"BOLT"_qs), qty("8"), {}}, u"wilma"_qs));
  const auto refused = shop.perform(ConfirmCount{count, 0, {}}, u"wilma"_qs);
  ASSERT_FALSE(refused.has_value());
  EXPECT_EQ(refused.error().fields, (QList<FieldError>{{u"separation"_qs, u"same_person"_qs}}));
}

TEST_F(StockTaking, IsConfirmedByTheStandInUnlessTheHeadCounted) {
  shop.done(SetDelegation{shop.user(u"wanda"_qs), {}, localDate(shop.clock.now()).addDays(7)}, u"wilma"_qs);
  const auto count = counted("8");
  shop.done(ConfirmCount{count, 0, {}}, u"wanda"_qs);
  EXPECT_EQ(shop.load<StockCount>(count).decidedBy, shop.user(u"wanda"_qs));
  EXPECT_EQ(shop.load<StockCount>(count).decidedFor, shop.user(u"wilma"_qs));
  const StockCountId heads(shop.done(CountStock{shop.product(u"BOLT"_qs), qty("8"), {}}, u"wilma"_qs));
  EXPECT_EQ(shop.perform(ConfirmCount{heads, 0, {}}, u"wanda"_qs).error().code, Code::Forbidden);
}

TEST_F(StockTaking, IsDoneByTheWarehouse) {
  EXPECT_EQ(shop.perform(CountStock{shop.product(u"BOLT"_qs), qty("8"), {}}, u"pete"_qs).error().code, Code::Forbidden);
}

TEST_F(StockTaking, ARejectedCountMayBeTakenAnew) {
  const auto count = counted("8");
  const auto twice = shop.perform(CountStock{shop.product(u"BOLT"_qs), qty("9"), {}}, u"wanda"_qs);
  EXPECT_EQ(twice.error().code, Code::Duplicate);
  EXPECT_EQ(shop.perform(RejectCount{count, 0, {}}, u"wilma"_qs).error().fields,
            (QList<FieldError>{{u"note"_qs, u"required"_qs}}));
  shop.done(RejectCount{count, 0, u"two boxes stand outside"_qs}, u"wilma"_qs);
  EXPECT_EQ(onHand(), qty("10"));
  EXPECT_EQ(lastTold(shop, {}, shop.user(u"wes"_qs), OrderId()), NoticeSubject::CountRejected);
  shop.done(ConfirmCount{counted("9"), 0, {}}, u"wilma"_qs);
  EXPECT_EQ(onHand(), qty("9"));
}

TEST_F(StockTaking, AServiceIsNotCounted) {
  EXPECT_EQ(shop.perform(CountStock{shop.product(u"FREIGHT"_qs), qty("1"), {}}, u"wes"_qs).error().fields,
            (QList<FieldError>{{u"product"_qs, u"not_stocked"_qs}}));
}

}  // namespace
}  // namespace gendan::app
