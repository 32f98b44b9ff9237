// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/supply_commands.h"

#include "domain/notices/notification.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using testing::qty;
using testing::Shop;

class Supply : public ::testing::Test {
 protected:
  Shop shop;
  OrderId sales = shop.allocated(OrderKind::Sales, {qty("10"), qty("20")});
  OrderId purchase = feeding(sales);

  EnterOrder entry(OrderId feeds) {
    EnterOrder enter;
    enter.kind = OrderKind::Purchase;
    enter.terms.party = shop.supplier();
    enter.terms.orderDate = localDate(shop.clock.now());
    enter.terms.dueDate = enter.terms.orderDate.addDays(20);
    enter.feeds = feeds;
    LineEntry line;
    line.product = shop.product(u"NUT"_qs);
    line.quantity = qty("100");
    line.unitPrice = UnitPrice::of(1);
    if (feeds.isValid()) line.feeds = shop.order(feeds).lines[1].id;
    enter.lines = {line};
    return enter;
  }
  OrderId feeding(OrderId feeds) {
    const OrderId id(shop.done(entry(feeds), u"bill"_qs));
    shop.done(SubmitOrder{id}, u"bill"_qs);
    ReviewOrder review;
    review.review.order = id;
    shop.done(review, u"bert"_qs);
    shop.done(AllocateOrder{id, 0, shop.department(u"BUY"_qs), shop.user(u"bill"_qs), {}, {}, {}}, u"bianca"_qs);
    return id;
  }
  QDate needed() { return shop.order(sales).lines[1].currentPromise; }
  ReportSupply report(const char* confirmed, QDate promise = {}, QDate expected = {}) {
    ReportSupply command;
    command.order = purchase;
    command.lineNo = 1;
    command.confirmed = qty(confirmed);
    command.confirmedDate = promise;
    command.expectedArrival = expected;
    return command;
  }
  size_t lateNotices() {
    return shop.find<Notification>({where<&Notification::subject>(NoticeSubject::SupplyLate)}).size();
  }
};

TEST_F(Supply, AReportConfirmsTheLineAndStartsExecution) {
  shop.done(report("80", needed()), u"bill"_qs);
  auto data = shop.order(purchase);
  EXPECT_EQ(data.state, OrderState::Executing);
  EXPECT_EQ(data.lines[0].done.confirmed, qty("80"));
  EXPECT_EQ(data.lines[0].currentPromise, needed());
  EXPECT_NE(data.lines[0].firstPromise, needed());
  shop.done(report("60"), u"bert"_qs);
  shop.done(report("0", {}, needed()), u"bianca"_qs);
  data = shop.order(purchase);
  EXPECT_EQ(data.lines[0].done.confirmed, qty("60"));
  EXPECT_EQ(data.lines[0].currentPromise, needed());
  Quantity sum;
  for (const auto& row : shop.find<PurchaseProgress>({where<&PurchaseProgress::order>(purchase)})) {
    sum += row.confirmedChange;
    EXPECT_EQ(row.confirmed, sum);
  }
  EXPECT_EQ(sum, qty("60"));
}

TEST_F(Supply, OnlyPurchasingReportsAndOnlyOnPurchases) {
  for (const auto& login : {u"sara"_qs, u"pete"_qs, u"wes"_qs, u"max"_qs})
    EXPECT_EQ(shop.perform(report("80"), login).error().code, Code::Forbidden) << login.toStdString();
  auto wrong = report("80");
  wrong.order = sales;
  EXPECT_EQ(shop.perform(wrong, u"sofia"_qs).error().fields, (QList<FieldError>{{u"order"_qs, u"wrong_kind"_qs}}));
}

TEST_F(Supply, WrongInputAndHoldAreRefused) {
  EXPECT_EQ(shop.perform(report("0"), u"bill"_qs).error().fields, (QList<FieldError>{{u"remarks"_qs, u"required"_qs}}));
  shop.done(HoldOrder{purchase, 0, u"price is checked"_qs}, u"bill"_qs);
  EXPECT_EQ(shop.perform(report("80"), u"bill"_qs).error().fields, (QList<FieldError>{{u"order"_qs, u"on_hold"_qs}}));
}

TEST_F(Supply, LatenessIsToldToTheOwnersOfTheSalesOrder) {
  shop.done(report("80", needed()), u"bill"_qs);
  EXPECT_EQ(lateNotices(), 0U);
  shop.done(report("0", {}, needed().addDays(1)), u"bill"_qs);
  const auto notices = shop.find<Notification>({where<&Notification::subject>(NoticeSubject::SupplyLate)});
  ASSERT_EQ(notices.size(), 2U);
  EXPECT_EQ(notices[0].department, shop.department(u"SALES"_qs));
  EXPECT_EQ(notices[1].user, shop.user(u"tess"_qs));
  EXPECT_EQ(notices[0].order, sales);
}

TEST_F(Supply, LatenessIsToldAgainOnlyWhenItGrows) {
  shop.done(report("80", needed().addDays(2)), u"bill"_qs);
  EXPECT_EQ(lateNotices(), 2U);
  shop.done(report("80", needed().addDays(2)), u"bill"_qs);
  shop.done(report("80", needed().addDays(1)), u"bill"_qs);
  EXPECT_EQ(lateNotices(), 2U);
  shop.done(report("80", needed().addDays(3)), u"bill"_qs);
  EXPECT_EQ(lateNotices(), 4U);
}

TEST_F(Supply, APurchaseForStockTellsNobody) {
  purchase = feeding({});
  shop.done(report("80", needed().addDays(9)), u"bill"_qs);
  EXPECT_EQ(lateNotices(), 0U);
}

TEST_F(Supply, OnlyAPurchaseFeedsASalesOrderAndItsLines) {
  auto enter = entry(sales);
  enter.feeds = {};
  EXPECT_EQ(shop.perform(enter, u"bill"_qs).error().fields,
            (QList<FieldError>{{u"lines[0].feeds_line"_qs, u"not_of_the_fed_order"_qs}}));
  enter = entry(sales);
  enter.feeds = purchase;
  EXPECT_EQ(shop.perform(enter, u"bill"_qs).error().fields,
            (QList<FieldError>{{u"feeds_order"_qs, u"not_a_sales_order"_qs},
                               {u"lines[0].feeds_line"_qs, u"not_of_the_fed_order"_qs}}));
  enter = entry(sales);
  enter.kind = OrderKind::Sales;
  enter.terms.party = shop.customer();
  EXPECT_EQ(shop.perform(enter, u"sara"_qs).error().fields,
            (QList<FieldError>{{u"feeds_order"_qs, u"only_for_purchases"_qs}}));
}

}  // namespace
}  // namespace gendan::app
