// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Goods for tests that begin after they were made: passed by Quality, or lying in the warehouse.

#include <optional>

#include "app/orders/order_access.h"
#include "app/warehouse/stock_ledger.h"
#include "domain/notices/notification.h"
#include "support/shop.h"

namespace gendan::testing {

/// Runs `work` as that person, outside any use case.
template <class Work>
void inShop(Shop& shop, const QString& login, const Work& work) {
  const auto now = shop.clock.now();
  const auto written = shop.store().writeBatch([&](app::UnitOfWork& u) -> domain::Result<> {
    u.begin({shop.actor(login), {}, QStringLiteral("test"), now, app::localDate(now)});
    return work(u);
  });
  EXPECT_TRUE(written.has_value()) << ::testing::PrintToString(written.error());
}

inline void havePassed(Shop& shop, domain::OrderId id, int lineNo, domain::Quantity quantity) {
  inShop(shop, QStringLiteral("quin"), [&](app::UnitOfWork& u) -> domain::Result<> {
    GENDAN_TRY(auto order, app::loadOrder(u, id));
    GENDAN_CHECK(order.produce(lineNo, quantity, u.now()));
    GENDAN_CHECK(order.inspect(lineNo, quantity, {}, false, u.now()));
    app::saveOrder(u, order);
    return {};
  });
}

inline void haveInStock(Shop& shop, const QString& product, domain::Quantity quantity) {
  inShop(shop, QStringLiteral("wes"), [&](app::UnitOfWork& u) {
    domain::StockMove move;
    move.product = shop.product(product);
    move.quantity = quantity;
    move.reason = domain::StockReason::Counted;
    return app::post(u, move);
  });
}

inline domain::StockLevel stockOf(Shop& shop, const QString& product) {
  const auto levels = shop.find<domain::StockLevel>({app::where<&domain::StockLevel::product>(shop.product(product))});
  return levels.empty() ? domain::StockLevel() : levels.front();
}

/// The last thing that a department or a person was told about an order.
inline std::optional<domain::NoticeSubject> lastTold(Shop& shop, domain::DepartmentId department, domain::UserId user,
                                                     domain::OrderId order) {
  std::optional<domain::NoticeSubject> last;
  for (const auto& notice : shop.find<domain::Notification>({app::where<&domain::Notification::order>(order)}))
    if (notice.department == department && notice.user == user) last = notice.subject;
  return last;
}

}  // namespace gendan::testing
