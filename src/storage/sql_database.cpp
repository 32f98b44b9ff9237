// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sql_database.h"

#include <QVariant>

#include "storage/guarded.h"
#include "storage/jobs/sql_vault.h"
#include "storage/queries/sql_assessments.h"
#include "storage/queries/sql_balances.h"
#include "storage/queries/sql_documents.h"
#include "storage/queries/sql_evidence.h"
#include "storage/queries/sql_queries.h"
#include "storage/queries/sql_records.h"
#include "storage/queries/sql_references.h"
#include "storage/sql_store.h"

namespace gendan::storage {

using domain::Result;

namespace {

class SqlReading : public app::Reading {
 public:
  explicit SqlReading(const QString& path)
      : m_connection(path, OpenMode::ReadOnly),
        m_queries(m_connection),
        m_records(m_connection),
        m_references(m_connection),
        m_documents(m_connection),
        m_balances(m_connection),
        m_evidence(m_connection),
        m_assessments(m_connection) {}
  [[nodiscard]] app::Queries& queries() override { return m_queries; }
  [[nodiscard]] app::Records& records() override { return m_records; }
  [[nodiscard]] app::References& references() override { return m_references; }
  [[nodiscard]] app::Documents& documents() override { return m_documents; }
  [[nodiscard]] app::Balances& balances() override { return m_balances; }
  [[nodiscard]] Result<std::vector<domain::WarningFacts>> warnings(const app::WarningLimits& limits) override {
    return guarded([&]() -> Result<std::vector<domain::WarningFacts>> { return m_evidence.warnings(limits); });
  }
  [[nodiscard]] app::AssessmentQueries& assessments() override { return m_assessments; }

 private:
  Connection m_connection;
  SqlQueries m_queries;
  SqlRecords m_records;
  SqlReferences m_references;
  SqlDocuments m_documents;
  SqlBalances m_balances;
  SqlEvidence m_evidence;
  SqlAssessments m_assessments;
};

class SqlDatabase : public app::Database {
 public:
  SqlDatabase(std::unique_ptr<SqlStore> store, const app::Clock& clock, const Witness& witness)
      : m_store(std::move(store)),
        m_clock(clock),
        m_witness(witness),
        m_path(m_store->connection().path()),
        m_vault(m_path, witness) {}
  [[nodiscard]] const QString& path() const override { return m_path; }
  [[nodiscard]] app::Store& store() override { return *m_store; }
  [[nodiscard]] app::Vault& vault() override { return m_vault; }
  [[nodiscard]] Result<std::unique_ptr<app::Reading>> read() override {
    return guarded([&]() -> Result<std::unique_ptr<app::Reading>> { return std::make_unique<SqlReading>(m_path); });
  }
  [[nodiscard]] Result<std::unique_ptr<app::Store>> writeElsewhere() override {
    GENDAN_TRY(auto store, SqlStore::open(m_path, m_clock, m_witness));
    return std::unique_ptr<app::Store>(std::move(store));
  }
  [[nodiscard]] qint64 foreignCommits() override {
    return guarded([&]() -> Result<qint64> {
             return m_store->connection().scalar(QStringLiteral("PRAGMA data_version")).toLongLong();
           })
        .value_or(0);
  }

 private:
  std::unique_ptr<SqlStore> m_store;
  const app::Clock& m_clock;
  Witness m_witness;
  QString m_path;
  SqlVault m_vault;
};

}  // namespace

Result<std::unique_ptr<app::Database>> SqlDatabases::open(const QString& path) {
  GENDAN_TRY(auto store, SqlStore::open(path, m_clock, m_witness));
  return std::make_unique<SqlDatabase>(std::move(store), m_clock, m_witness);
}

Result<std::unique_ptr<app::Database>> SqlDatabases::create(const QString& path) {
  GENDAN_TRY(auto store, SqlStore::create(path, m_clock, m_witness));
  return std::make_unique<SqlDatabase>(std::move(store), m_clock, m_witness);
}

}  // namespace gendan::storage
