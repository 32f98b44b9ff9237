// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What takes a company's whole content out of its database: who may, and the audit row that says so (P4.4).

#include "app/ports/vault.h"
#include "app/transactor.h"

namespace gendan::app {

/// Errors: Forbidden "backup.make" (managers and administrators; anybody while there are no people), and those of
/// Vault::backUp().
[[nodiscard]] domain::Result<BackupManifest> makeBackup(Transactor& transactor, const Context& context, Vault& vault,
                                                        const QString& target, Progress& progress);
/// Errors: as above, and those of Vault::dump(). An empty number: everything.
[[nodiscard]] domain::Result<> dumpRecords(Transactor& transactor, const Context& context, Vault& vault,
                                           const QString& orderNumber, const Sink& sink, Progress& progress);

}  // namespace gendan::app
