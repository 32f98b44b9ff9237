// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The database file as windows use it: the store on the thread that opened it, readers wherever they are asked for.

#include "app/ports/clock.h"
#include "app/ports/database.h"
#include "storage/audit/witness.h"
#include "storage/jobs/sql_restorer.h"

namespace gendan::storage {

class SqlDatabases : public app::Databases {
 public:
  explicit SqlDatabases(const app::Clock& clock, Witness witness = Witness::standard())
      : m_clock(clock), m_witness(std::move(witness)), m_restorer(clock, m_witness) {}
  [[nodiscard]] domain::Result<std::unique_ptr<app::Database>> open(const QString& path) override;
  [[nodiscard]] domain::Result<std::unique_ptr<app::Database>> create(const QString& path) override;
  [[nodiscard]] app::Restorer& restorer() override { return m_restorer; }

 private:
  const app::Clock& m_clock;
  Witness m_witness;
  SqlRestorer m_restorer;
};

}  // namespace gendan::storage
