// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The database file as the use cases' Store: one connection, one write transaction a command, one catch.

#include <memory>

#include "app/ports/clock.h"
#include "app/ports/store.h"
#include "storage/audit/witness.h"
#include "storage/sql_unit_of_work.h"

namespace gendan::storage {

class SqlStore : public app::Store {
 public:
  /// Makes a new file with a new identity; until it is whole it has another name. Errors: Duplicate (the file exists),
  /// StorageFailed.
  [[nodiscard]] static domain::Result<std::unique_ptr<SqlStore>> create(const QString& path, const app::Clock& clock,
                                                                        Witness witness = Witness::standard());
  /// Opens a file and brings it up to date, an older one after a verified backup beside it. Errors: NotFound, Invalid
  /// (not ours), NewerFile, StorageFailed, Integrity
  /// ("audit.tail_missing", "audit.differs": the file is not the one that the witness has seen).
  [[nodiscard]] static domain::Result<std::unique_ptr<SqlStore>> open(const QString& path, const app::Clock& clock,
                                                                      Witness witness = Witness::standard());
  /// Opens a copy that is nobody's database yet: without a witness, and without a backup before it is brought up to
  /// date.
  [[nodiscard]] static domain::Result<std::unique_ptr<SqlStore>> openCopy(const QString& path, const app::Clock& clock);
  /// Tells the witness how far the file has come.
  ~SqlStore() override;
  SqlStore(const SqlStore&) = delete;
  SqlStore& operator=(const SqlStore&) = delete;

  [[nodiscard]] domain::Result<app::Committed> write(const app::Act& act, const app::CommandIdentity& command,
                                                     const app::Work& work) override;
  [[nodiscard]] domain::Result<> writeBatch(const std::function<domain::Result<>(app::UnitOfWork&)>& work) override;
  [[nodiscard]] domain::Result<> rehearse(
      const std::function<domain::Result<>(app::UnitOfWork&)>& work) override;
  [[nodiscard]] Connection& connection() { return m_connection; }

 private:
  SqlStore(const QString& path, Witness witness);

  void bringUpToDate(const app::Clock& clock);
  void commit();

  [[nodiscard]] domain::Result<app::Committed> attempt(const app::Act& act, const app::CommandIdentity& command,
                                                       const app::Work& work);
  /// An audit row in a transaction of its own.
  void note(const app::Act& act, const QString& subject, const QByteArray& detail);

  Connection m_connection;
  RecordIos m_ios;
  std::unique_ptr<AuditWriter> m_audit;
  Witness m_witness;
  bool m_hasWritten = false;
};

}  // namespace gendan::storage
