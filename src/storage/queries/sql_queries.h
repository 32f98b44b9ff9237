// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The reading side: row structs straight from prepared statements, keyset pages, masked here so that no export slips
// by.

#include "app/queries/queries.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlQueries : public app::Queries {
 public:
  explicit SqlQueries(Connection& connection) : m_connection(connection) {}

  [[nodiscard]] domain::Result<app::OrderPage> orders(const app::OrderQuery& query, const domain::Actor& actor,
                                                      QDate today) override;
  [[nodiscard]] domain::Result<app::OrderSheet> orderSheet(domain::OrderId id, const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<qint64> count(const app::OrderQuery& query, const domain::Actor& actor, QDate today,
                                             qint64 most) override;
  [[nodiscard]] domain::Result<std::vector<app::SearchHit>> search(const QString& text, int limit,
                                                                   const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<app::OnTimeRate> onTimeRate(domain::OrderKind kind, QDate from, QDate to) override;

 private:
  void append(std::vector<app::OrderRow>& found, const app::OrderQuery& query, const domain::Actor& actor, QDate today);
  void appendByState(std::vector<app::OrderRow>& found, const app::OrderQuery& query, const domain::Actor& actor,
                     QDate today);

  Connection& m_connection;
};

struct BoundValue {
  const char* name;
  app::Value value;
};

/// The statement of a page and the values bound to it; benchmarks run the same one bare.
struct BoundSql {
  QString sql;
  std::vector<BoundValue> values;
};
[[nodiscard]] BoundSql orderPageSql(const app::OrderQuery& query, const domain::Actor& actor, QDate today);

}  // namespace gendan::storage
