// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An order of ten pieces at 10.00 and freight of 5.00, tax included, for tests of its money.

#include "domain/orders/order.h"

namespace gendan::domain {

inline const QDate kToday(2026, 5, 28);
inline constexpr UserId kBuyer(1), kAccountant(2), kHead(3);
inline constexpr Instant kNow{1'780'000'000'000};

[[nodiscard]] inline Money cny(qint64 yuan) { return Money::ofMinor(yuan * 100, kCny); }

[[nodiscard]] inline OrderData someOrder(OrderKind kind, OrderState state = OrderState::Executing) {
  OrderData data;
  data.id = OrderId(1);
  data.kind = kind;
  data.terms.party = PartyId(1);
  data.terms.orderDate = kToday;
  data.terms.dueDate = kToday.addDays(30);
  data.owner = DepartmentId(1);
  OrderLine goods;
  goods.product = ProductId(1);
  goods.productName = u"BOLT"_qs;
  goods.unit = u"pcs"_qs;
  goods.quantity = Quantity::of(10);
  goods.unitPrice = UnitPrice::of(10);
  goods.taxRate = Rate::ofScaled(1300);
  goods.requestedDate = kToday;
  OrderLine freight = goods;
  freight.productName = u"FREIGHT"_qs;
  freight.stocked = false;
  freight.quantity = Quantity::of(1);
  freight.unitPrice = UnitPrice::of(5);
  data.lines = {goods, freight};
  auto entered = Order::enter(std::move(data), kNow)->data();
  entered.state = state;
  return entered;
}

}  // namespace gendan::domain
