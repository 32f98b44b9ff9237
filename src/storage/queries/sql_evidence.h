// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The statements behind app::Evidence; each starts from an index of what is open, so that years of history cost nothing.

#include "app/ports/evidence.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlEvidence : public app::Evidence {
 public:
  explicit SqlEvidence(Connection& connection) : m_connection(connection) {}
  [[nodiscard]] std::vector<domain::WarningFacts> warnings(const app::WarningLimits& limits) override;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
