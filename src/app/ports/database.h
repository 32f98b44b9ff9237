// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An open company database as a program with windows needs it: one place to write, and readers for every thread.

#include <memory>

#include "app/ports/evidence.h"
#include "app/ports/store.h"
#include "app/ports/vault.h"
#include "app/queries/assessment_queries.h"
#include "app/queries/balances.h"
#include "app/queries/documents.h"
#include "app/queries/queries.h"
#include "app/queries/records.h"
#include "app/queries/references.h"

namespace gendan::app {

/// Everything that reads, over one connection; belongs to the thread that asked for it.
class Reading {
 public:
  virtual ~Reading() = default;
  [[nodiscard]] virtual Queries& queries() = 0;
  [[nodiscard]] virtual Records& records() = 0;
  [[nodiscard]] virtual References& references() = 0;
  [[nodiscard]] virtual Documents& documents() = 0;
  [[nodiscard]] virtual Balances& balances() = 0;
  /// What Evidence finds, without a transaction that would make writers wait.
  [[nodiscard]] virtual domain::Result<std::vector<domain::WarningFacts>> warnings(const WarningLimits& limits) = 0;
  [[nodiscard]] virtual AssessmentQueries& assessments() = 0;
};

class Database {
 public:
  virtual ~Database() = default;
  [[nodiscard]] virtual const QString& path() const = 0;
  [[nodiscard]] virtual Store& store() = 0;
  [[nodiscard]] virtual Vault& vault() = 0;
  /// A connection of its own. Errors: those of opening.
  [[nodiscard]] virtual domain::Result<std::unique_ptr<Reading>> read() = 0;
  /// A place to write for another thread: long jobs (backup, import). Errors: those of opening.
  [[nodiscard]] virtual domain::Result<std::unique_ptr<Store>> writeElsewhere() = 0;
  /// Another number whenever another connection has committed since it was asked last.
  [[nodiscard]] virtual qint64 foreignCommits() = 0;
};

class Databases {
 public:
  virtual ~Databases() = default;
  /// Errors: NotFound, Invalid (not ours), NewerFile, Integrity, StorageFailed.
  [[nodiscard]] virtual domain::Result<std::unique_ptr<Database>> open(const QString& path) = 0;
  /// Errors: Duplicate (the file exists), StorageFailed.
  [[nodiscard]] virtual domain::Result<std::unique_ptr<Database>> create(const QString& path) = 0;
  [[nodiscard]] virtual Restorer& restorer() = 0;
};

}  // namespace gendan::app
