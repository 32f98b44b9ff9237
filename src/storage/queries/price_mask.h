// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one person may see of the money of orders, asked once an order.

#include <QHash>

#include "domain/orders/order.h"
#include "domain/people/people.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

/// May the person see the amounts of an order of this kind that `tracker` follows?
[[nodiscard]] bool showsMoney(domain::OrderKind kind, domain::UserId tracker, const domain::Actor& actor);

/// As a condition on `orders o`: may the person see with whom the order is? Empty: always.
[[nodiscard]] QString partyShownSql(const domain::Actor& actor);

class PriceMask {
 public:
  PriceMask(Connection& connection, domain::Actor actor) : m_connection(connection), m_actor(actor) {}
  struct View {
    bool money = true;
    bool party = true;  ///< false: of a confidential order whose money is hidden
  };
  /// Of the order with this identity; 0, a record that concerns no order: as of any sale (credit limits).
  [[nodiscard]] View of(qint64 order);

 private:
  Connection& m_connection;
  domain::Actor m_actor;
  QHash<qint64, View> m_views;
};

}  // namespace gendan::storage
