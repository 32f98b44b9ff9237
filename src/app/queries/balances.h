// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What customers owe and what is owed to suppliers, order by order, by how long it is overdue (P3.6).

#include <vector>

#include "domain/orders/order.h"
#include "domain/settlement/ageing.h"

namespace gendan::app {

struct OpenBalance {
  domain::OrderId order;
  QString number;
  QString party;
  QDate due;  ///< of the item that is due first
  domain::Ageing ageing;
};

class Balances {
 public:
  virtual ~Balances() = default;
  /// Of orders that are being delivered or settled, by party and number; claims and payment notices say when what is
  /// due, else the order's due date. Orders whose money the person may not see are left out.
  [[nodiscard]] virtual domain::Result<std::vector<OpenBalance>> open(domain::OrderKind kind,
                                                                      const domain::Actor& actor, QDate today) = 0;
};

}  // namespace gendan::app
