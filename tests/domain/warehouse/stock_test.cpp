// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/warehouse/stock.h"

#include <gtest/gtest.h>

#include "support/print.h"

namespace gendan::domain {
namespace {

StockMove moveOf(qint64 quantity) {
  StockMove move;
  move.quantity = Quantity::of(quantity);
  return move;
}

TEST(Stock, IsNeverNegative) {
  StockLevel level;
  ASSERT_TRUE(apply(moveOf(5), level).has_value());
  EXPECT_EQ(apply(moveOf(-6), level).error().fields, (QList<FieldError>{{u"quantity"_qs, u"exceeds_stock"_qs}}));
  EXPECT_EQ(level.onHand, Quantity::of(5));
  EXPECT_TRUE(apply(moveOf(-5), level).has_value());
  EXPECT_TRUE(level.onHand.isZero());
}

TEST(Stock, IsPromisedOnce) {
  StockLevel level;
  ASSERT_TRUE(apply(moveOf(5), level).has_value());
  ASSERT_TRUE(reserve(level, Quantity::of(3)).has_value());
  EXPECT_EQ(level.available(), Quantity::of(2));
  EXPECT_FALSE(reserve(level, Quantity::of(3)).has_value());
  release(level, Quantity::of(1));
  EXPECT_TRUE(reserve(level, Quantity::of(3)).has_value());
}

TEST(Stock, LeavesEvenWhenPromised) {
  StockLevel level;
  ASSERT_TRUE(apply(moveOf(5), level).has_value());
  ASSERT_TRUE(reserve(level, Quantity::of(5)).has_value());
  EXPECT_TRUE(apply(moveOf(-2), level).has_value());
  EXPECT_EQ(level.available(), Quantity::of(-2));
  EXPECT_FALSE(reserve(level, Quantity::of(1)).has_value());
}

}  // namespace
}  // namespace gendan::domain
