// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Fills a new file that nobody has seen yet, and that is thrown away if anything fails: without the price of what only
// matters to a file in use.

#include "storage/sql/connection.h"

namespace gendan::storage {

/// Until finish(), nothing is safe from a crash, and the guards against inserts that would replace a frozen row are
/// off; every other rule holds. Destroyed unfinished, the file is not fit for use.
class BulkFill {
 public:
  explicit BulkFill(Connection& connection);
  /// Puts the guards and the journal back, and everything onto the disk. Errors: StorageFailed.
  [[nodiscard]] domain::Result<> finish();

 private:
  Connection& m_connection;
  QStringList m_guards;  ///< their definitions
};

}  // namespace gendan::storage
