// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Parties (customers, suppliers) and products: what orders refer to.

#include <QString>

#include "domain/base/decimal.h"
#include "domain/base/id.h"

namespace gendan::domain {

using PartyId = Id<struct PartyTag>;
using ProductId = Id<struct ProductTag>;

struct Party {
  PartyId id;
  int version = 0;
  QString code;  ///< unique
  QString name;
  bool customer = false;
  bool supplier = false;
  QString contact;
  QString phone;
  QString address;
  QString bank;
  QString account;
  bool disabled = false;
  friend bool operator==(const Party&, const Party&) = default;
};

struct Product {
  ProductId id;
  int version = 0;
  QString code;  ///< unique
  QString name;
  QString specification;
  QString unit;
  bool stocked = true;  ///< false for services and freight: complete without shipping
  bool disabled = false;
  friend bool operator==(const Product&, const Product&) = default;
};

/// Errors: required, too_long, neither_customer_nor_supplier.
[[nodiscard]] Result<> checkParty(const Party& party);
[[nodiscard]] Result<> checkProduct(const Product& product);

}  // namespace gendan::domain
