// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The audit chain read from its start, each hash computed again.

#include "app/ports/vault.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

/// The caller holds a Snapshot. A fault is part of the answer; throws StorageError: Integrity (unreadable), Cancelled.
[[nodiscard]] app::Verification walkChain(Connection& connection, app::Progress& progress);
/// Adds what the witness knows: a fault in front of the first one, or the only one.
void compare(Connection& connection, const app::AuditMark& witness, app::Verification& verification);

}  // namespace gendan::storage
