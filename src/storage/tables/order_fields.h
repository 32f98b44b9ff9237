// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What parties agree on, as columns: of an order, and of each of its revisions. `Prefix` leads to the agreement.

#include <algorithm>
#include <iterator>

#include "domain/orders/order.h"
#include "storage/tables/table.h"

namespace gendan::storage {

template <auto... Prefix>
std::vector<app::Field> termFields() {
  using T = domain::OrderTerms;
  using app::field;
  return {field<Prefix..., &T::party>("party_id", "party"),
          app::searched(field<Prefix..., &T::contractRef>("contract_ref")),
          field<Prefix..., &T::orderDate>("order_date"),
          field<Prefix..., &T::dueDate>("due_date"),
          field<Prefix..., &T::currency>("currency"),
          field<Prefix..., &T::taxMode>("tax_mode"),
          field<Prefix..., &T::paymentTerms>("payment_terms"),
          field<Prefix..., &T::settlementMethod>("settlement_method"),
          field<Prefix..., &T::confidentiality>("confidentiality"),
          field<Prefix..., &T::priority>("priority"),
          app::searched(field<Prefix..., &T::remarks>("remarks"))};
}

/// What a line is about and costs.
template <auto... Prefix>
std::vector<app::Field> goodsFields() {
  using L = domain::OrderLine;
  using app::field;
  return {field<Prefix..., &L::product>("product_id", "product"),
          app::searched(field<Prefix..., &L::productName>("product_name")),
          app::searched(field<Prefix..., &L::specification>("specification")),
          field<Prefix..., &L::unit>("unit"),
          field<Prefix..., &L::stocked>("stocked"),
          field<Prefix..., &L::quantity>("quantity"),
          field<Prefix..., &L::unitPrice>("unit_price"),
          field<Prefix..., &L::taxRate>("tax_rate"),
          field<Prefix..., &L::requestedDate>("requested_date")};
}

template <auto... Prefix>
std::vector<app::Field> promiseFields() {
  using L = domain::OrderLine;
  using app::field;
  return {field<Prefix..., &L::firstPromise>("first_promise"), field<Prefix..., &L::currentPromise>("current_promise"),
          field<Prefix..., &L::closedShort>("closed_short")};
}

[[nodiscard]] inline std::vector<app::Field> operator+(std::vector<app::Field> a, std::vector<app::Field> b) {
  std::ranges::move(b, std::back_inserter(a));
  return a;
}

/// For what the search finds under another record already.
[[nodiscard]] inline std::vector<app::Field> unsearched(std::vector<app::Field> fields) {
  for (auto& f : fields) f.searched = false;
  return fields;
}

}  // namespace gendan::storage
