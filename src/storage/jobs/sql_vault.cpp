// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/sql_vault.h"

#include "storage/audit/chain_walk.h"
#include "storage/guarded.h"
#include "storage/jobs/backup.h"
#include "storage/jobs/dump.h"
#include "storage/jobs/health_check.h"
#include "storage/migrator.h"
#include "storage/sql/snapshot.h"

namespace gendan::storage {

using domain::Result;

Result<app::Verification> SqlVault::verify(app::Progress& progress) {
  return guarded([&]() -> Result<app::Verification> {
    Connection connection(m_path, OpenMode::ReadOnly);
    const Snapshot snapshot(connection);
    requireReadable(connection);
    auto found = walkChain(connection, progress);
    GENDAN_TRY(const auto witness, m_witness.find(found.end.database, m_path));
    if (witness) compare(connection, *witness, found);
    return found;
  });
}

Result<> SqlVault::check(app::Progress& progress, const app::OffenceFound& found) {
  return guarded([&]() -> Result<> {
    Connection connection(m_path, OpenMode::ReadOnly);
    const Snapshot snapshot(connection);
    requireReadable(connection);
    checkHealth(connection, progress, found);
    return {};
  });
}

Result<app::BackupManifest> SqlVault::backUp(const QString& target, domain::Instant now, app::Progress& progress) {
  return guarded([&]() -> Result<app::BackupManifest> { return storage::backUp(m_path, target, now, progress); });
}

Result<> SqlVault::dump(const QString& orderNumber, const app::Sink& sink, app::Progress& progress) {
  return guarded([&]() -> Result<> {
    Connection connection(m_path, OpenMode::ReadOnly);
    const Snapshot snapshot(connection);
    requireReadable(connection);
    dumpRecords(connection, orderNumber, sink, progress);
    return {};
  });
}

}  // namespace gendan::storage
