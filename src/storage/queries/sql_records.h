// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Any table as a list: what the tables' descriptions say is enough to select, name and mask its rows.

#include "app/queries/records.h"
#include "storage/queries/price_mask.h"
#include "storage/sql/connection.h"
#include "storage/tables/table.h"

namespace gendan::storage {

class SqlRecords : public app::Records {
 public:
  explicit SqlRecords(Connection& connection) : m_connection(connection) {}

  [[nodiscard]] domain::Result<app::RecordList> list(const app::RecordQuery& query,
                                                     const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<qint64> count(const app::RecordQuery& query, qint64 most) override;
  [[nodiscard]] domain::Result<std::vector<app::RecordList>> parts(const QString& kind, qint64 id,
                                                                   const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<std::vector<app::Choice>> choices(const app::ChoiceQuery& query) override;
  [[nodiscard]] domain::Result<std::vector<app::AuditEntry>> audit(const app::AuditQuery& query,
                                                                   const domain::Actor& actor) override;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
