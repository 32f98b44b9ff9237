// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The statements behind app::Evidence; each starts from an index of what is open, so that years of history cost
// nothing.

#include "app/ports/evidence.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlEvidence : public app::Evidence {
 public:
  explicit SqlEvidence(Connection& connection) : m_connection(connection) {}
  [[nodiscard]] std::vector<domain::WarningFacts> warnings(const app::WarningLimits& limits) override;
  [[nodiscard]] domain::Money exposure(domain::PartyId customer, domain::Currency currency) override;
  [[nodiscard]] app::CustomerHistory history(domain::PartyId customer, domain::Currency currency, QDate since) override;
  [[nodiscard]] std::vector<domain::SupplierLine> supplied(domain::PartyId supplier,
                                                           const app::SupplierPeriod& period) override;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
