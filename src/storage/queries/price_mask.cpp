// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/price_mask.h"

#include <QVariant>

#include "domain/people/permissions.h"

namespace gendan::storage {

using namespace domain;

bool showsMoney(OrderKind kind, UserId tracker, const Actor& actor) {
  const auto action = kind == OrderKind::Sales ? Action::PriceSalesSee : Action::PricePurchaseSee;
  return priceView(action, actor, tracker.isValid() && tracker == actor.user) != PriceView::Hidden;
}

PriceMask::View PriceMask::of(qint64 order) {
  // What concerns no order and has amounts is a customer's credit.
  if (order == 0) return {showsMoney(OrderKind::Sales, {}, m_actor), true};
  const auto known = m_views.constFind(order);
  if (known != m_views.cend()) return *known;
  auto& query = m_connection.prepared(
      QStringLiteral("SELECT kind, lead_tracker_id, confidentiality FROM orders WHERE id = ?"));
  query.bindValue(0, order);
  run(query);
  View view{false, false};
  if (query.next()) {
    const auto kind = fromWord<OrderKind>(query.value(0).toString()).value_or(OrderKind::Sales);
    view.money = showsMoney(kind, UserId(query.value(1).toLongLong()), m_actor);
    view.party = view.money || query.value(2).toString() == word(Confidentiality::Normal);
  }
  query.finish();
  m_views.insert(order, view);
  return view;
}

}  // namespace gendan::storage
