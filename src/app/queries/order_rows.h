// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Orders as lists show them. A worklist names what waits in a department; pages are cut by key, never by offset.

#include <optional>

#include "app/fields/field.h"
#include "domain/orders/order.h"
#include "domain/people/people.h"

namespace gendan::app {

/// What waits where (screens.md); the words are those of `gendan-cli query`.
enum class Worklist {
  AllOrders,
  SalesDrafts,
  SalesToReview,
  SalesToAllocate,
  SalesToFollow,  ///< shipped, and the customer has not confirmed all of it
  SalesToSettle,
  ProductionToPlan,
  ProductionRunning,
  ProductionToShip,  ///< passed inspection and not yet on a shipping notice
  PurchasingDrafts,
  PurchasingToReview,
  PurchasingToAllocate,
  PurchasingExpected,  ///< not all has arrived
  PurchasingToSettle,
  QualityToInspect,    ///< produced or arrived and not yet inspected
  QualityFailed,       ///< failed and not yet disposed of
  WarehouseToShip,     ///< on a shipping notice and not yet dispatched
  WarehouseToAccept,   ///< arrived and not yet accepted or rejected
  FinanceReceivable,
  FinancePayable,
  TrackingDue,         ///< the actor's running orders whose next follow-up is due, or was never named
  TrackingMine,        ///< running orders whose lead tracker is the actor
  TrackingToClose,     ///< completed, no close request yet
  OnHold,
  Late,                ///< running and past its due date
};
}  // namespace gendan::app

template <>
struct gendan::domain::Codes<gendan::app::Worklist> {
  using W = gendan::app::Worklist;
  static constexpr std::array entries{
      code(W::AllOrders, "orders"),
      code(W::SalesDrafts, "sales.drafts"),
      code(W::SalesToReview, "sales.to_review"),
      code(W::SalesToAllocate, "sales.to_allocate"),
      code(W::SalesToFollow, "sales.to_follow"),
      code(W::SalesToSettle, "sales.to_settle"),
      code(W::ProductionToPlan, "production.to_plan"),
      code(W::ProductionRunning, "production.running"),
      code(W::ProductionToShip, "production.to_ship"),
      code(W::PurchasingDrafts, "purchasing.drafts"),
      code(W::PurchasingToReview, "purchasing.to_review"),
      code(W::PurchasingToAllocate, "purchasing.to_allocate"),
      code(W::PurchasingExpected, "purchasing.expected"),
      code(W::PurchasingToSettle, "purchasing.to_settle"),
      code(W::QualityToInspect, "quality.to_inspect"),
      code(W::QualityFailed, "quality.failed"),
      code(W::WarehouseToShip, "warehouse.to_ship"),
      code(W::WarehouseToAccept, "warehouse.to_accept"),
      code(W::FinanceReceivable, "finance.receivable"),
      code(W::FinancePayable, "finance.payable"),
      code(W::TrackingDue, "tracking.due"),
      code(W::TrackingMine, "tracking.mine"),
      code(W::TrackingToClose, "tracking.to_close"),
      code(W::OnHold, "on_hold"),
      code(W::Late, "late"),
  };
};

namespace gendan::app {

struct OrderRow {
  domain::OrderId id;
  QString number;
  domain::OrderKind kind = domain::OrderKind::Sales;
  domain::OrderState state = domain::OrderState::Draft;
  bool onHold = false;
  QString party;  ///< empty for a confidential order the actor may not see the money of
  QString item;   ///< the first line's product
  int lines = 0;
  QDate orderDate;
  QDate dueDate;
  QString executor;
  QString tracker;
  QString currency;
  std::optional<domain::Money> total;  ///< none: masked
  std::optional<domain::Money> paid;
};
/// The columns of an OrderRow, for exports and the command line.
[[nodiscard]] const std::vector<Field>& orderRowFields();

/// Where a page ends: the key of its last row.
struct PageKey {
  QDate due;
  QDate ordered;
  domain::OrderState state = domain::OrderState::Draft;
  domain::OrderId id;
};

/// What has an index, so that any page of any number of orders comes at once. State: from draft to closed, by due date
/// in each.
enum class OrderSort { DueDate, Entered, OrderDate, State };

struct OrderQuery {
  Worklist list = Worklist::AllOrders;
  std::optional<domain::OrderState> state;
  domain::PartyId party;
  domain::UserId tracker;
  QDate dueFrom;
  QDate dueTo;
  QString text;  ///< words and beginnings of numbers that the order or what belongs to it contains
  OrderSort sort = OrderSort::DueDate;
  bool descending = false;
  std::optional<PageKey> after;
  int limit = 100;  ///< at most kLargestPage
};
inline constexpr int kLargestPage = 1'000;

struct OrderPage {
  std::vector<OrderRow> rows;
  std::optional<PageKey> next;  ///< none: this was the last page
};

}  // namespace gendan::app
