// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/execution/supply.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

const QDate kToday(2026, 5, 28);

Order aPurchase() {
  OrderData data;
  data.kind = OrderKind::Purchase;
  data.terms.orderDate = kToday.addDays(-10);
  OrderLine line;
  line.lineNo = 1;
  data.lines = {line};
  return Order(std::move(data));
}

QList<FieldError> errorsOf(const PurchaseProgress& progress) {
  const auto checked = checkProgress(progress, aPurchase(), kToday);
  return checked ? QList<FieldError>{} : checked.error().fields;
}

PurchaseProgress ofLine(int lineNo) {
  PurchaseProgress progress;
  progress.lineNo = lineNo;
  return progress;
}

TEST(PurchaseProgress, SaysSomething) {
  auto progress = ofLine(1);
  EXPECT_EQ(errorsOf(progress), (QList<FieldError>{{u"remarks"_qs, u"required"_qs}}));
  progress.dispatchedDate = kToday;
  EXPECT_EQ(errorsOf(progress), QList<FieldError>{});
}

TEST(PurchaseProgress, RefusesWhatCannotBe) {
  auto progress = ofLine(2);
  progress.confirmed = Quantity::of(-1);
  progress.confirmedDate = kToday.addDays(-11);
  progress.dispatchedDate = kToday.addDays(1);
  progress.expectedArrival = kToday;
  EXPECT_EQ(errorsOf(progress), (QList<FieldError>{{u"line"_qs, u"no_such_line"_qs},
                                                   {u"confirmed"_qs, u"negative"_qs},
                                                   {u"confirmed_date"_qs, u"date_before_order"_qs},
                                                   {u"dispatched_date"_qs, u"date_in_future"_qs},
                                                   {u"expected_arrival"_qs, u"date_before_dispatch"_qs}}));
}

TEST(PurchaseProgress, TheBuyersExpectationCountsBeforeThePromise) {
  auto progress = ofLine(1);
  EXPECT_FALSE(expectedBy(progress).isValid());
  progress.confirmedDate = kToday;
  EXPECT_EQ(expectedBy(progress), kToday);
  progress.expectedArrival = kToday.addDays(2);
  EXPECT_EQ(expectedBy(progress), kToday.addDays(2));
}

TEST(SupplyLate, IsNewsOnlyWhenItGotLater) {
  struct Case {
    QDate before, expected;
    bool late;
  };
  const QDate needed = kToday;
  const QDate late = kToday.addDays(1);
  for (const auto& c :
       {Case{{}, needed, false}, Case{{}, late, true}, Case{late, late, false}, Case{late, late.addDays(1), true},
        Case{late.addDays(1), late, false}, Case{needed, late, true}, Case{needed, {}, false}})
    EXPECT_EQ(isLaterThanNeeded(c.before, c.expected, needed), c.late) << c.expected.toString().toStdString();
  EXPECT_FALSE(isLaterThanNeeded({}, late, {}));
}

TEST(SupplyLate, TheFedLineSaysWhenItIsNeededElseTheFirstOpenLine) {
  const auto line = [](qint64 id, int days) {
    OrderLine l;
    l.id = OrderLineId(id);
    l.currentPromise = kToday.addDays(days);
    return l;
  };
  OrderData sales;
  sales.lines = {line(1, 1), line(2, 2), line(3, 9), line(4, 0)};
  sales.lines[0].actualDate = kToday;
  sales.lines[3].stocked = false;
  EXPECT_EQ(neededBy(sales, OrderLineId(3)), kToday.addDays(9));
  EXPECT_EQ(neededBy(sales, {}), kToday.addDays(2));
  sales.lines[2].currentPromise = {};
  sales.lines[2].requestedDate = kToday.addDays(5);
  EXPECT_EQ(neededBy(sales, OrderLineId(3)), kToday.addDays(5));
}

}  // namespace
}  // namespace gendan::domain
