// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Brings a file from the version it has to the version this program knows, one script and one transaction at a time.

#include "storage/sql/connection.h"

namespace gendan::storage {

struct Migration {
  int version = 0;
  QString name;
  QString checksum;  ///< SHA-256 of the script, hex
  QStringList statements;
};

/// The scripts built into the program, in order.
[[nodiscard]] const std::vector<Migration>& migrations();
[[nodiscard]] int newestVersion();
/// 0 for an empty file. Throws Invalid for a database that is not ours.
[[nodiscard]] int fileVersion(Connection& connection);
/// Throws Invalid for an empty file or one that is not ours, NewerFile for one that this program may not understand.
void requireReadable(Connection& connection);
/// Names of the applied scripts that read differently now.
[[nodiscard]] QStringList changedMigrations(Connection& connection);
/// Throws NewerFile (and touches nothing), Integrity if a script already applied reads differently now.
void migrate(Connection& connection, qint64 nowMs, int upTo = newestVersion());

}  // namespace gendan::storage
