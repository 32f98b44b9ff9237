// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalog/catalog_commands.h"

#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<> mayManage(UnitOfWork& u, const Party& party) {
  const auto function = u.actor().function;
  const bool mine = (!party.customer || function == Function::Sales) &&
                    (!party.supplier || function == Function::Purchasing);
  // Who is both is kept by either department.
  const bool both = party.customer && party.supplier && (function == Function::Sales || function == Function::Purchasing);
  return permits(Action::PartyManage, Access::Do, u.actor(), Relations().set(Relation::OwnDepartment, mine || both));
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const AddParty& command) {
  auto party = command.party;
  GENDAN_CHECK(mayManage(u, party));
  GENDAN_CHECK(checkParty(party));
  u.add(party);
  return Outcome{party.id.value(), party.code};
}

Result<Outcome> handle(UnitOfWork& u, const ChangeParty& command) {
  GENDAN_TRY(const auto known, u.load<Party>(command.party.id, command.party.version));
  GENDAN_CHECK(mayManage(u, known));
  auto party = command.party;
  party.code = known.code;
  GENDAN_CHECK(mayManage(u, party));
  GENDAN_CHECK(checkParty(party));
  u.save(party);
  return Outcome{party.id.value(), party.code};
}

Result<Outcome> handle(UnitOfWork& u, const AddProduct& command) {
  GENDAN_CHECK(permits(Action::ProductManage, Access::Do, u.actor(), {}));
  auto product = command.product;
  GENDAN_CHECK(checkProduct(product));
  u.add(product);
  return Outcome{product.id.value(), product.code};
}

Result<Outcome> handle(UnitOfWork& u, const ChangeProduct& command) {
  GENDAN_CHECK(permits(Action::ProductManage, Access::Do, u.actor(), {}));
  GENDAN_TRY(const auto known, u.load<Product>(command.product.id, command.product.version));
  auto product = command.product;
  product.code = known.code;
  product.unit = known.unit;
  GENDAN_CHECK(checkProduct(product));
  u.save(product);
  return Outcome{product.id.value(), product.code};
}

}  // namespace gendan::app
