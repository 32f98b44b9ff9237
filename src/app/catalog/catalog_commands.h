// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Customers, suppliers and products (party.manage, product.manage).

#include "app/ports/store.h"
#include "domain/catalog/catalog.h"

namespace gendan::app {

struct AddParty {
  static constexpr auto kWord = "party.add";
  domain::Party party;
};
/// Sales keeps customers, Purchasing suppliers. Errors: Forbidden, Invalid, Duplicate (code).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AddParty& command);

/// The whole record anew; the code stays.
struct ChangeParty {
  static constexpr auto kWord = "party.change";
  domain::Party party;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ChangeParty& command);

struct AddProduct {
  static constexpr auto kWord = "product.add";
  domain::Product product;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AddProduct& command);

/// The whole record anew; code and unit stay (quantities are counted in it).
struct ChangeProduct {
  static constexpr auto kWord = "product.change";
  domain::Product product;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ChangeProduct& command);

}  // namespace gendan::app
