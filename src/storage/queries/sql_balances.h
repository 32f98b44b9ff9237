// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Open balances: one pass over the open orders of a kind and what was asked for on them.

#include "app/queries/balances.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlBalances : public app::Balances {
 public:
  explicit SqlBalances(Connection& connection) : m_connection(connection) {}
  [[nodiscard]] domain::Result<std::vector<app::OpenBalance>> open(domain::OrderKind kind, const domain::Actor& actor,
                                                                   QDate today) override;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
