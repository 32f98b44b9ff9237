// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Is the file sound, and does everything in it agree with everything else?

#include "app/ports/vault.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

/// The caller holds a Snapshot of a file that is ours. Throws StorageError.
void checkHealth(Connection& connection, app::Progress& progress, const app::OffenceFound& found);
/// Pages and references only: what a copy of a file must pass before it counts.
void checkPages(Connection& connection, app::Progress& progress, const app::OffenceFound& found);

}  // namespace gendan::storage
