// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What lists, searches and reports read. Every answer is bounded, and masked for the person who asks.

#include "app/queries/order_rows.h"
#include "app/queries/order_sheet.h"
#include "domain/base/result.h"

namespace gendan::app {

/// Something the search found: an order, a party, a product, a follow-up.
struct SearchHit {
  QString kind;
  qint64 id = 0;
  domain::OrderId order;  ///< the order it belongs to, if any
  QString title;          ///< its number or name
};
[[nodiscard]] const std::vector<Field>& searchHitFields();

struct OrderCounts {
  Worklist list = Worklist::AllOrders;
  qint64 count = 0;
};

/// Lines delivered late among the lines delivered, by first promise and by current promise (domain.md: four dates).
struct OnTimeRate {
  qint64 delivered = 0;
  qint64 lateByFirstPromise = 0;
  qint64 lateByCurrentPromise = 0;
};

class Queries {
 public:
  virtual ~Queries() = default;
  /// Errors: Invalid (limit out of range).
  [[nodiscard]] virtual domain::Result<OrderPage> orders(const OrderQuery& query, const domain::Actor& actor,
                                                         QDate today) = 0;
  /// Errors: NotFound.
  [[nodiscard]] virtual domain::Result<OrderSheet> orderSheet(domain::OrderId id, const domain::Actor& actor) = 0;
  /// The number of rows of a worklist, counted up to `most`.
  [[nodiscard]] virtual domain::Result<qint64> count(const OrderQuery& query, const domain::Actor& actor, QDate today,
                                                     qint64 most) = 0;
  /// Words (Chinese ones of two characters too) and beginnings of numbers, newest first. What belongs to a confidential
  /// order is found by its number only by who may not see with whom the order is.
  [[nodiscard]] virtual domain::Result<std::vector<SearchHit>> search(const QString& text, int limit,
                                                                      const domain::Actor& actor) = 0;
  [[nodiscard]] virtual domain::Result<OnTimeRate> onTimeRate(domain::OrderKind kind, QDate from, QDate to) = 0;
};

}  // namespace gendan::app
