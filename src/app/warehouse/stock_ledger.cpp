// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/warehouse/stock_ledger.h"

namespace gendan::app {

using namespace domain;

namespace {

void keepLevel(UnitOfWork& u, StockLevel level) {
  if (level.id.isValid()) u.save(level);
  else u.add(level);
}

}  // namespace

StockLevel stockOf(UnitOfWork& u, ProductId product) {
  const auto levels = u.find<StockLevel>({where<&StockLevel::product>(product)});
  if (!levels.empty()) return levels.front();
  StockLevel none;
  none.product = product;
  return none;
}

Result<> post(UnitOfWork& u, StockMove move) {
  move.by = u.actor().user;
  move.at = u.now();
  auto level = stockOf(u, move.product);
  GENDAN_CHECK(apply(move, level));
  u.add(move);
  keepLevel(u, std::move(level));
  return {};
}

Result<> reserveStock(UnitOfWork& u, ProductId product, Quantity quantity) {
  auto level = stockOf(u, product);
  GENDAN_CHECK(reserve(level, quantity));
  keepLevel(u, std::move(level));
  return {};
}

void releaseStock(UnitOfWork& u, ProductId product, Quantity quantity) {
  auto level = stockOf(u, product);
  release(level, quantity);
  keepLevel(u, std::move(level));
}

}  // namespace gendan::app
