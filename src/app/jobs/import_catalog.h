// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The parties and products that an import speaks of: known ones found by code or name, new ones kept back until an
// order that needs them is good.

#include <QHash>
#include <QSet>

#include "app/jobs/imported_order.h"
#include "app/ports/unit_of_work.h"

namespace gendan::app {

/// Refusals of one order, each with the row it concerns.
class ImportFlaws {
 public:
  explicit ImportFlaws(const ImportedOrder& order) : m_order(order) {}
  /// The first reason of a cell is kept.
  void add(qint64 row, ImportField field, const QString& reason);
  /// Of the whole order: told of its first row.
  void add(ImportField field, const QString& reason) { add(m_order.lines.front().row, field, reason); }
  /// Field paths as Order, Party and Product give them ("lines[2].unit_price", "name").
  void add(const domain::Error& error);
  void add(qint64 row, ImportField standard, const domain::Error& error);
  [[nodiscard]] const std::vector<BadRow>& all() const { return m_bad; }

 private:
  const ImportedOrder& m_order;
  std::vector<BadRow> m_bad;
};

class ImportCatalog {
 public:
  ImportCatalog(UnitOfWork& u, domain::OrderKind kind) : m_u(u), m_kind(kind) {}

  void checkParty(const ImportedOrder& order, ImportFlaws& flaws);
  /// Without identity if it is new. Nothing if it can't be used; then `flaws` says why.
  [[nodiscard]] const domain::Product* product(const ImportedLine& line, ImportFlaws& flaws);
  /// Gives the new ones of an order their identity. Errors: Forbidden.
  [[nodiscard]] domain::Result<> addNew(const ImportedOrder& order);
  /// What only a bad order speaks of must not bind the others.
  void forgetNew(const ImportedOrder& order);
  [[nodiscard]] domain::PartyId partyId(const ImportedOrder& order) const { return m_parties[order.party].id; }
  [[nodiscard]] domain::ProductId productId(const ImportedLine& line) const { return m_products[keyOf(line)].id; }
  void count(const ImportedOrder& order);

  [[nodiscard]] qint64 parties() const { return m_partiesUsed.size(); }
  [[nodiscard]] qint64 newParties() const { return m_newParties; }
  [[nodiscard]] qint64 products() const { return m_productsUsed.size(); }
  [[nodiscard]] qint64 newProducts() const { return m_newProducts; }

 private:
  [[nodiscard]] static const QString& keyOf(const ImportedLine& line) {
    return line.productCode.isEmpty() ? line.productName : line.productCode;
  }

  [[nodiscard]] domain::Party newParty(const QString& name) const;
  [[nodiscard]] std::u16string_view flawOf(const domain::Party& party) const;

  UnitOfWork& m_u;
  domain::OrderKind m_kind;
  QHash<QString, domain::Party> m_parties;
  QHash<QString, domain::Product> m_products;
  QSet<QString> m_partiesUsed;
  QSet<QString> m_productsUsed;
  qint64 m_newParties = 0;
  qint64 m_newProducts = 0;
};

}  // namespace gendan::app
