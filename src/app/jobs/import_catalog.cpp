// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/import_catalog.h"

#include <algorithm>

#include "app/catalog/catalog_commands.h"

namespace gendan::app {

using namespace domain;

namespace {

struct Alias {
  std::u16string_view name;
  ImportField field;
};
constexpr std::array kAliases{
    Alias{u"requested_date", ImportField::DueDate},
    Alias{u"product_name", ImportField::Product},
};

ImportField fieldNamed(QStringView name, ImportField standard) {
  for (const auto& alias : kAliases)
    if (name == QStringView(alias.name)) return alias.field;
  return fromWord<ImportField>(name).value_or(standard);
}

/// The record of that code, else of that name. An empty result: none, or `isAmbiguous`.
template <auto Code, auto Name, class Record>
std::optional<Record> find(UnitOfWork& u, const QString& code, const QString& name, bool& isAmbiguous) {
  if (const auto coded = u.find<Record>({where<Code>(code)}); !coded.empty()) return coded.front();
  if (name.isEmpty()) return std::nullopt;
  const auto named = u.find<Record>({where<Name>(name)});
  isAmbiguous = named.size() > 1;
  return named.size() == 1 ? std::optional(named.front()) : std::nullopt;
}

}  // namespace

void ImportFlaws::add(qint64 row, ImportField field, const QString& reason) {
  const auto isSame = [&](const BadRow& bad) { return bad.row == row && bad.field == field; };
  if (std::ranges::none_of(m_bad, isSame)) m_bad.push_back({row, field, reason});
}

void ImportFlaws::add(const Error& error) {
  for (const auto& [path, reason] : error.fields) {
    // "lines[2].unit_price"
    const auto dot = path.lastIndexOf(u'.');
    const auto line = dot < 0 ? 0 : QStringView(path).mid(6, dot - 7).toULongLong();
    const auto row = m_order.lines[std::min<size_t>(line, m_order.lines.size() - 1)].row;
    add(row, fieldNamed(QStringView(path).mid(dot + 1), ImportField::Order), reason);
  }
  if (error.fields.isEmpty()) add(ImportField::Order, error.subject);
}

void ImportFlaws::add(qint64 row, ImportField standard, const Error& error) {
  for (const auto& [path, reason] : error.fields) add(row, fieldNamed(path, standard), reason);
}

void ImportCatalog::checkParty(const ImportedOrder& order, ImportFlaws& flaws) {
  const auto it = m_parties.constFind(order.party);
  if (it == m_parties.cend()) {
    bool isAmbiguous = false;
    auto found = find<&Party::code, &Party::name, Party>(m_u, order.party, order.party, isAmbiguous);
    if (isAmbiguous) return flaws.add(ImportField::Party, u"ambiguous"_qs);
    m_parties.insert(order.party, found.value_or(newParty(order.party)));
  }
  const auto& party = m_parties[order.party];
  if (const auto flaw = flawOf(party); !flaw.empty())
    return flaws.add(ImportField::Party, QStringView(flaw).toString());
  if (const auto checked = domain::checkParty(party); !checked)
    flaws.add(order.lines.front().row, ImportField::Party, checked.error());
}

Party ImportCatalog::newParty(const QString& name) const {
  Party party;
  party.code = party.name = name;
  party.customer = m_kind == OrderKind::Sales;
  party.supplier = m_kind == OrderKind::Purchase;
  return party;
}

std::u16string_view ImportCatalog::flawOf(const Party& party) const {
  if (party.disabled) return u"disabled";
  if (m_kind == OrderKind::Sales && !party.customer) return u"not_a_customer";
  if (m_kind == OrderKind::Purchase && !party.supplier) return u"not_a_supplier";
  return {};
}

const Product* ImportCatalog::product(const ImportedLine& line, ImportFlaws& flaws) {
  const auto refuse = [&](ImportField field, const QString& reason) {
    flaws.add(line.row, field, reason);
    return nullptr;
  };
  const auto& key = keyOf(line);
  if (!m_products.contains(key)) {
    bool isAmbiguous = false;
    const auto name = line.productCode.isEmpty() ? key : QString();
    auto product = find<&Product::code, &Product::name, Product>(m_u, key, name, isAmbiguous);
    if (isAmbiguous) return refuse(ImportField::Product, u"ambiguous"_qs);
    if (!product) {
      product.emplace();
      product->code = key;
      product->name = line.productName;
      product->specification = line.specification;
      product->unit = line.unit;
    }
    m_products.insert(key, *product);
  }
  const auto& product = m_products[key];
  if (product.disabled) return refuse(ImportField::Product, u"disabled"_qs);
  if (product.unit != line.unit) return refuse(ImportField::Unit, u"other_unit"_qs);
  if (const auto checked = checkProduct(product); !checked) {
    flaws.add(line.row, line.productCode.isEmpty() ? ImportField::Product : ImportField::ProductCode, checked.error());
    return nullptr;
  }
  return &product;
}

Result<> ImportCatalog::addNew(const ImportedOrder& order) {
  auto& party = m_parties[order.party];
  if (!party.id.isValid()) {
    GENDAN_TRY(const auto added, handle(m_u, AddParty{party}));
    party.id = PartyId(added.id);
    ++m_newParties;
  }
  for (const auto& line : order.lines) {
    auto& product = m_products[keyOf(line)];
    if (product.id.isValid()) continue;
    GENDAN_TRY(const auto added, handle(m_u, AddProduct{product}));
    product.id = ProductId(added.id);
    ++m_newProducts;
  }
  return {};
}

void ImportCatalog::forgetNew(const ImportedOrder& order) {
  if (!m_parties.value(order.party).id.isValid()) m_parties.remove(order.party);
  for (const auto& line : order.lines)
    if (!m_products.value(keyOf(line)).id.isValid()) m_products.remove(keyOf(line));
}

void ImportCatalog::count(const ImportedOrder& order) {
  m_partiesUsed.insert(order.party);
  for (const auto& line : order.lines) m_productsUsed.insert(keyOf(line));
}

}  // namespace gendan::app
