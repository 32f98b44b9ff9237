// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/change_effect.h"

#include <algorithm>

#include "app/orders/order_access.h"
#include "domain/changes/change_fields.h"

namespace gendan::app {

using namespace domain;

namespace {

std::vector<OrderData> purchasesFor(UnitOfWork& u, const OrderData& order) {
  auto purchases = u.find<OrderData>({where<&OrderData::feeds>(order.id)});
  std::erase_if(purchases, [](const OrderData& purchase) { return purchase.state == OrderState::Cancelled; });
  return purchases;
}

Quantity purchasedFor(const OrderLine& line, const std::vector<OrderData>& purchases) {
  Quantity sum;
  for (const auto& purchase : purchases)
    for (const auto& bought : purchase.lines)
      if (line.id.isValid() && bought.feeds == line.id) sum += bought.wanted();
  return sum;
}

LineEffect factsOf(const OrderLine& line, const std::vector<OrderData>& purchases) {
  LineEffect effect;
  effect.lineNo = line.lineNo;
  effect.productName = line.productName;
  effect.produced = line.done.produced;
  effect.delivered = line.done.shipped + line.done.arrived;
  effect.onOpenNotices = line.done.notified - line.done.shipped;
  effect.purchased = purchasedFor(line, purchases);
  return effect;
}

std::vector<LineEffect> linesOf(const OrderData& before, const OrderData& after,
                                const std::vector<OrderData>& purchases) {
  std::vector<LineEffect> effects;
  for (const auto& line : after.lines) {
    auto effect = factsOf(line, purchases);
    effect.after = after.state == OrderState::Cancelled ? Quantity() : line.wanted();
    effect.promisedAfter = line.currentPromise;
    const auto was = std::ranges::find(before.lines, line.lineNo, &OrderLine::lineNo);
    if (was != before.lines.end()) {
      effect.before = was->wanted();
      effect.promisedBefore = was->currentPromise;
    }
    effects.push_back(std::move(effect));
  }
  return effects;
}

DependentOrder dependentOf(const OrderData& order) {
  return {order.id, order.number, order.state, order.terms.dueDate};
}

}  // namespace

Result<ChangeEffect> effectOf(UnitOfWork& u, const ChangeRequest& request) {
  GENDAN_TRY(const auto order, loadOrder(u, request.order));
  const auto& before = order.data();
  const auto outcome = changed(order, request, u.today(), u.now());
  const auto& after = outcome ? outcome->data() : before;
  const auto purchases = purchasesFor(u, before);
  ChangeEffect effect;
  if (!outcome) effect.obstacles = outcome.error().fields;
  effect.lines = linesOf(before, after, purchases);
  effect.dueBefore = before.terms.dueDate;
  effect.dueAfter = after.terms.dueDate;
  const auto see = order.isSales() ? Action::PriceSalesSee : Action::PricePurchaseSee;
  const bool tracks = relationsTo(u, before).has(Relation::AssignedTracker);
  if (priceView(see, u.actor(), tracks) != PriceView::Hidden) {
    effect.totalBefore = before.total;
    effect.totalAfter = after.state == OrderState::Cancelled ? Money::zero(after.terms.currency) : after.total;
  }
  for (const auto& purchase : purchases) effect.dependents.push_back(dependentOf(purchase));
  if (const auto fed = u.load<OrderData>(before.feeds)) effect.dependents.push_back(dependentOf(*fed));
  return effect;
}

}  // namespace gendan::app
