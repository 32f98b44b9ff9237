// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A believable small manufacturer: its departments, people, customers, suppliers and products.

#include <map>
#include <unordered_map>

#include "app/ports/store.h"
#include "domain/base/money.h"
#include "domain/catalog/catalog.h"

namespace gendan::app {

struct DemoParty {
  domain::PartyId id;
  domain::Currency currency;
};

struct DemoProduct {
  domain::ProductId id;
  int leastPrice = 0;  ///< in hundredths of a yuan
  int mostPrice = 0;
  int lot = 1;  ///< orders are for a multiple of it
};

/// What the generated orders are made of, read back from a founded demo company.
struct DemoCompany {
  std::map<QString, domain::Actor> people;  ///< by login
  std::unordered_map<domain::DepartmentId, domain::Actor> heads;
  std::unordered_map<domain::DepartmentId, domain::Actor> members;  ///< somebody without a role
  std::map<QString, domain::DepartmentId> departments;
  std::vector<DemoParty> customers;
  std::vector<DemoParty> suppliers;
  std::vector<DemoProduct> goods;
  std::vector<DemoProduct> materials;
  domain::ProductId freight;

  [[nodiscard]] const domain::Actor& person(const QString& login) const { return people.at(login); }
};

/// Everybody's password in a demo company; it is printed when one is made.
inline constexpr std::u16string_view kDemoPassword = u"gendan demo company";

/// In an empty database. Errors: those of the commands.
[[nodiscard]] domain::Result<> foundDemoCompany(UnitOfWork& u);
[[nodiscard]] DemoCompany readDemoCompany(UnitOfWork& u);

}  // namespace gendan::app
