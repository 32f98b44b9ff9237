// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/references.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlReferences : public app::References {
 public:
  explicit SqlReferences(Connection& connection) : m_connection(connection) {}
  [[nodiscard]] domain::Result<qint64> find(const QString& kind, const QString& text) override;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
