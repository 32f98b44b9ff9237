// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/shop.h"

#include <QDateTime>

#include "app/catalog/catalog_commands.h"
#include "app/people/passwords.h"
#include "app/people/people_commands.h"
#include "app/people/session.h"

namespace gendan::testing {

using namespace app;
using namespace domain;

namespace {

struct Person {
  const char* login;
  const char* department;
  Roles roles;
};

const std::vector<Person>& people() {
  static const std::vector<Person> all{
      {"sara", "SALES", {}},
      {"saul", "SALES", {}},
      {"sofia", "SALES", {Role::Head}},
      {"pete", "WS1", {}},
      {"petra", "WS1", {Role::Head}},
      {"paul", "WS2", {}},
      {"bill", "BUY", {}},
      {"bert", "BUY", {}},
      {"bianca", "BUY", {Role::Head}},
      {"quin", "QC", {}},
      {"quentin", "QC", {}},
      {"quilla", "QC", {Role::Head}},
      {"wes", "STORE", {}},
      {"wanda", "STORE", {}},
      {"wilma", "STORE", {Role::Head}},
      {"fay", "FIN", {}},
      {"flo", "FIN", {}},
      {"fiona", "FIN", {Role::Head}},
      {"tess", "SALES", {Role::Tracker}},
      {"tom", "WS1", {Role::Tracker}},
      {"max", "OFFICE", {Role::Manager}},
      {"root", "OFFICE", {Role::Administrator}},
  };
  return all;
}

}  // namespace

void FakeClock::setDate(QDate date) { m_now = {QDateTime(date, QTime(9, 0)).toMSecsSinceEpoch()}; }

Shop::Shop() {
  useCheapPasswords();
  auto created = storage::SqlStore::create(path(), clock);
  if (!created) qFatal("no database for the test");
  m_store = std::move(*created);
  m_transactor = std::make_unique<Transactor>(*m_store, clock, [this](const ChangeSet& changes) {
    m_published.insert(m_published.end(), changes.begin(), changes.end());
  });
  found();
  stockUp();
  m_published.clear();
}

void Shop::found() {
  FoundCompany company;
  company.name = QStringLiteral("Test Works");
  company.departments = {
      {QStringLiteral("SALES"), QStringLiteral("Sales"), Function::Sales},
      {QStringLiteral("WS1"), QStringLiteral("Workshop 1"), Function::Production},
      {QStringLiteral("WS2"), QStringLiteral("Workshop 2"), Function::Production},
      {QStringLiteral("BUY"), QStringLiteral("Purchasing"), Function::Purchasing},
      {QStringLiteral("QC"), QStringLiteral("Quality"), Function::Quality},
      {QStringLiteral("STORE"), QStringLiteral("Warehouse"), Function::Warehouse},
      {QStringLiteral("FIN"), QStringLiteral("Finance"), Function::Finance},
      {QStringLiteral("OFFICE"), QStringLiteral("Office"), Function::Management},
  };
  for (const auto& person : people())
    company.users.push_back({QString::fromLatin1(person.login), QString::fromLatin1(person.login),
                             QString::fromLatin1(person.department), person.roles, QStringView(kPassword).toString()});
  const auto founded = m_transactor->perform(company, {});
  EXPECT_TRUE(founded.has_value());
  for (const auto& department : find<Department>({})) m_departments[department.code] = department.id;
  for (const auto& user : find<User>({})) m_actors[user.login] = actorOf(user, load<Department>(user.department));
}

void Shop::stockUp() {
  Party customer;
  customer.code = customer.name = QStringLiteral("ACME");
  customer.customer = true;
  m_customer = PartyId(done(AddParty{customer}, QStringLiteral("sara")));
  Party supplier;
  supplier.code = supplier.name = QStringLiteral("STEEL");
  supplier.supplier = true;
  m_supplier = PartyId(done(AddParty{supplier}, QStringLiteral("bill")));
  for (const char* code : {"BOLT", "NUT", "FREIGHT"}) {
    Product product;
    product.code = product.name = QString::fromLatin1(code);
    product.unit = QStringLiteral("pcs");
    product.stocked = qstrcmp(code, "FREIGHT") != 0;
    m_products[product.code] = ProductId(done(AddProduct{product}, QStringLiteral("sara")));
  }
}

Actor Shop::actor(const QString& login) const { return m_actors.at(login); }

OrderId Shop::draft(OrderKind kind, std::vector<Quantity> quantities) {
  EnterOrder enter;
  enter.kind = kind;
  enter.terms.party = kind == OrderKind::Sales ? m_customer : m_supplier;
  enter.terms.orderDate = localDate(clock.now());
  enter.terms.dueDate = enter.terms.orderDate.addDays(30);
  for (const auto quantity : quantities) {
    LineEntry line;
    line.product = product(QStringLiteral("BOLT"));
    line.quantity = quantity;
    line.unitPrice = UnitPrice::of(10);
    line.taxRate = Rate::ofScaled(1300);
    enter.lines.push_back(line);
  }
  return OrderId(done(enter, kind == OrderKind::Sales ? QStringLiteral("sara") : QStringLiteral("bill")));
}

OrderId Shop::accepted(OrderKind kind, std::vector<Quantity> quantities) {
  const bool sales = kind == OrderKind::Sales;
  const auto id = draft(kind, std::move(quantities));
  done(SubmitOrder{id}, sales ? QStringLiteral("sara") : QStringLiteral("bill"));
  ReviewOrder review;
  review.review.order = id;
  done(review, sales ? QStringLiteral("saul") : QStringLiteral("bert"));
  return id;
}

OrderId Shop::allocated(OrderKind kind, std::vector<Quantity> quantities) {
  const bool sales = kind == OrderKind::Sales;
  const auto id = accepted(kind, std::move(quantities));
  AllocateOrder allocate;
  allocate.order = id;
  allocate.department = department(sales ? QStringLiteral("WS1") : QStringLiteral("BUY"));
  allocate.responsible = user(sales ? QStringLiteral("pete") : QStringLiteral("bill"));
  allocate.tracker = user(QStringLiteral("tess"));
  done(allocate, sales ? QStringLiteral("sara") : QStringLiteral("bianca"));
  return id;
}

void Shop::close() {
  m_transactor.reset();
  m_store.reset();
}

void Shop::reopen(storage::Witness witness) {
  close();
  auto opened = storage::SqlStore::open(path(), clock, std::move(witness));
  if (!opened) qFatal("the database does not open again");
  m_store = std::move(*opened);
  m_transactor = std::make_unique<Transactor>(*m_store, clock);
}

}  // namespace gendan::testing
