// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All records as one canonical JSON text, in constant memory.

#include "app/ports/vault.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

/// See Vault::dump(). The caller holds a Snapshot. Throws StorageError.
void dumpRecords(Connection& connection, const QString& orderNumber, const app::Sink& sink, app::Progress& progress);

}  // namespace gendan::storage
