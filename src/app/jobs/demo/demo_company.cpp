// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/demo_company.h"

#include "app/catalog/catalog_commands.h"
#include "app/jobs/demo/demo_catalog.h"
#include "app/people/people_commands.h"
#include "app/people/session.h"

namespace gendan::app {

using namespace domain;

namespace {

QString latin(const char* text) { return QString::fromLatin1(text); }
QString utf16(const char16_t* text) { return QString::fromUtf16(text); }

template <class Command>
Result<> foundingAct(UnitOfWork& u, const Actor& actor, const Command& command) {
  auto next = u.act();
  next.actor = actor;
  next.action = latin(Command::kWord);
  u.begin(next);
  GENDAN_CHECK(handle(u, command));
  return {};
}

FoundCompany founding() {
  FoundCompany company;
  company.name = u"启明五金制造有限公司 Qiming Hardware"_qs;
  for (const auto& unit : demo::kDepartments)
    company.departments.push_back({latin(unit.code), utf16(unit.name), unit.function});
  for (const auto& person : demo::kPeople)
    company.users.push_back({latin(person.login), utf16(person.name), latin(person.department), person.roles,
                             QStringView(kDemoPassword).toString()});
  return company;
}

Result<> addParties(UnitOfWork& u, const DemoCompany& company) {
  for (const auto& customer : demo::kCustomers) {
    Party party;
    party.code = latin(customer.code);
    party.name = utf16(customer.name);
    party.contact = utf16(customer.contact);
    party.phone = utf16(customer.phone);
    party.address = utf16(customer.address);
    party.customer = true;
    GENDAN_CHECK(foundingAct(u, company.person(u"lin"_qs), AddParty{party}));
  }
  for (const auto& supplier : demo::kSuppliers) {
    Party party;
    party.code = latin(supplier.code);
    party.name = utf16(supplier.name);
    party.contact = utf16(supplier.contact);
    party.bank = utf16(supplier.bank);
    party.account = utf16(supplier.account);
    party.supplier = true;
    GENDAN_CHECK(foundingAct(u, company.person(u"bao"_qs), AddParty{party}));
  }
  return {};
}

Result<> addDemoProduct(UnitOfWork& u, const Actor& actor, const demo::Item& item, bool stocked) {
  Product product;
  product.code = latin(item.code);
  product.name = utf16(item.name);
  product.specification = utf16(item.specification);
  product.unit = utf16(item.unit);
  product.stocked = stocked;
  return foundingAct(u, actor, AddProduct{product});
}

template <class Items>
std::vector<DemoProduct> productsOf(const Items& items, const std::map<QString, ProductId>& known) {
  std::vector<DemoProduct> products;
  for (const auto& item : items)
    products.push_back({known.at(latin(item.code)), item.leastPrice, item.mostPrice, item.lot});
  return products;
}

void readPeople(UnitOfWork& u, DemoCompany& company) {
  std::map<DepartmentId, Department> departments;
  for (const auto& department : u.find<Department>({})) {
    company.departments[department.code] = department.id;
    departments[department.id] = department;
  }
  for (const auto& user : u.find<User>({})) {
    const auto actor = actorOf(user, departments.at(user.department));
    company.people[user.login] = actor;
    if (user.roles.has(Role::Head)) company.heads.emplace(user.department, actor);
    if (user.roles == Roles{}) company.members.emplace(user.department, actor);
  }
}

}  // namespace

Result<> foundDemoCompany(UnitOfWork& u) {
  GENDAN_CHECK(foundingAct(u, {}, founding()));
  DemoCompany company;
  readPeople(u, company);
  GENDAN_CHECK(addParties(u, company));
  const auto& sales = company.person(u"lin"_qs);
  const auto& purchasing = company.person(u"bao"_qs);
  for (const auto& item : demo::kGoods) GENDAN_CHECK(addDemoProduct(u, sales, item, true));
  for (const auto& item : demo::kMaterials) GENDAN_CHECK(addDemoProduct(u, purchasing, item, true));
  return addDemoProduct(u, sales, {"FREIGHT", u"运费 Freight", u"", u"trip", 0, 0, 1}, false);
}

DemoCompany readDemoCompany(UnitOfWork& u) {
  DemoCompany company;
  readPeople(u, company);
  std::map<QString, PartyId> parties;
  for (const auto& party : u.find<Party>({})) parties[party.code] = party.id;
  for (const auto& customer : demo::kCustomers)
    company.customers.push_back({parties.at(latin(customer.code)), customer.currency});
  for (const auto& supplier : demo::kSuppliers) company.suppliers.push_back({parties.at(latin(supplier.code)), kCny});
  std::map<QString, ProductId> products;
  for (const auto& product : u.find<Product>({})) products[product.code] = product.id;
  company.goods = productsOf(demo::kGoods, products);
  company.materials = productsOf(demo::kMaterials, products);
  company.freight = products.at(u"FREIGHT"_qs);
  return company;
}

}  // namespace gendan::app
