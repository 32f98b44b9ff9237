// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/price_mask.h"

#include <QStringList>
#include <QVariant>

#include "domain/people/permissions.h"

namespace gendan::storage {

using namespace domain;

bool showsMoney(OrderKind kind, UserId tracker, const Actor& actor) {
  const auto action = kind == OrderKind::Sales ? Action::PriceSalesSee : Action::PricePurchaseSee;
  return priceView(action, actor, tracker.isValid() && tracker == actor.user) != PriceView::Hidden;
}

QString partyShownSql(const Actor& actor) {
  struct Kind {
    OrderKind kind;
    Action see;
  };
  static constexpr std::array kKinds{Kind{OrderKind::Sales, Action::PriceSalesSee},
                                     Kind{OrderKind::Purchase, Action::PricePurchaseSee}};
  QStringList shown;
  bool allShown = true;
  for (const auto& [kind, see] : kKinds) {
    const bool isShown = priceView(see, actor, false) != PriceView::Hidden;
    allShown = allShown && isShown;
    if (!isShown && priceView(see, actor, true) == PriceView::Hidden) continue;
    auto condition = QStringLiteral("o.kind = '%1'").arg(word(kind));
    if (!isShown) condition += QStringLiteral(" AND o.lead_tracker_id = %1").arg(actor.user.value());
    shown.append(condition);
  }
  if (allShown) return {};
  shown.prepend(QStringLiteral("o.confidentiality = '%1'").arg(word(Confidentiality::Normal)));
  return u'(' + shown.join(u" OR ") + u')';
}

PriceMask::View PriceMask::of(qint64 order) {
  // What concerns no order and has amounts is a customer's credit.
  if (order == 0) return {showsMoney(OrderKind::Sales, {}, m_actor), true};
  const auto known = m_views.constFind(order);
  if (known != m_views.cend()) return *known;
  auto& query =
      m_connection.prepared(QStringLiteral("SELECT kind, lead_tracker_id, confidentiality FROM orders WHERE id = ?"));
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
