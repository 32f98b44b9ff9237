// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Assessments with their evidence, masked here so that no window, paper or export shows what its reader may not see.

#include "app/queries/assessment_queries.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

class SqlAssessments : public app::AssessmentQueries {
 public:
  explicit SqlAssessments(Connection& connection) : m_connection(connection) {}

  [[nodiscard]] domain::Result<app::AssessmentMonth> month(QDate firstDay, const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<app::AssessmentSheet> sheet(domain::AssessmentId id,
                                                           const domain::Actor& actor) override;
  [[nodiscard]] domain::Result<std::vector<app::AssessmentSheet>> all(domain::UserId tracker,
                                                                      const domain::Actor& actor) override;

 private:
  Connection& m_connection;
};

}  // namespace gendan::storage
