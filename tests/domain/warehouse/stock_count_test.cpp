// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/stock_count.h"

#include <gtest/gtest.h>

#include "domain/warehouse/return_note.h"
#include "support/print.h"

namespace gendan::domain {
namespace {

TEST(StockCount, IsDecidedOnce) {
  StockCount count;
  ASSERT_TRUE(decide(count, CountState::Confirmed, {}).has_value());
  const auto again = decide(count, CountState::Rejected, u"miscounted"_qs);
  ASSERT_FALSE(again.has_value());
  EXPECT_EQ(again.error(), error(Code::NotAllowedInState, u"stock.rejectCount", {{u"state"_qs, u"confirmed"_qs}}));
}

TEST(StockCount, ARejectionNeedsAReason) {
  StockCount count;
  EXPECT_EQ(decide(count, CountState::Rejected, {}).error().fields, (QList<FieldError>{{u"note"_qs, u"required"_qs}}));
  EXPECT_EQ(count.state, CountState::Proposed);
}

TEST(StockCount, IsNotNegative) {
  StockCount count;
  count.counted = Quantity::of(-1);
  EXPECT_EQ(checkCount(count).error().fields, (QList<FieldError>{{u"counted"_qs, u"negative"_qs}}));
}

TEST(ReturnNote, NamesEveryWrongFieldAtOnce) {
  const QDate today(2026, 6, 1);
  ReturnNote note;
  note.date = today.addDays(1);
  note.shipment = ShipmentId(1);
  note.receipt = GoodsReceiptId(1);
  const QList<FieldError> both{{u"date"_qs, u"date_in_future"_qs}, {u"reason"_qs, u"required"_qs}};
  EXPECT_EQ(checkReturn(note, OrderKind::Sales, today).error().fields,
            (both + QList<FieldError>{{u"receipt"_qs, u"wrong_kind"_qs}}));
  EXPECT_EQ(checkReturn(note, OrderKind::Purchase, today).error().fields,
            (both + QList<FieldError>{{u"shipment"_qs, u"wrong_kind"_qs}}));
}

TEST(ReturnNote, CountsWhatWentBackOfTheSameLineBefore) {
  ReturnNote note;
  note.lineNo = 1;
  note.quantity = Quantity::of(3);
  ReturnNote other = note;
  other.lineNo = 2;
  EXPECT_TRUE(checkReturnable(note, Quantity::of(6), {note, other}).has_value());
  EXPECT_FALSE(checkReturnable(note, Quantity::of(5), {note, other}).has_value());
}

}  // namespace
}  // namespace gendan::domain
