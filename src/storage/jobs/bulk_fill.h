// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes a new file and fills it without the price of what only matters to a file in use. Until it is whole and on the
// disk it has another name, so that nobody ever opens it half made.

#include <functional>

#include "storage/sql_store.h"

namespace gendan::storage {

/// While `fill` runs, nothing is safe from a crash, and the guards against inserts that would replace a frozen row are
/// off; every other rule holds. If anything fails, or the program dies, there is no file of this name. Errors:
/// Duplicate (the file exists), StorageFailed, those of `fill`.
[[nodiscard]] domain::Result<> makeInBulk(const QString& path, const app::Clock& clock,
                                          const std::function<domain::Result<>(SqlStore&)>& fill);

}  // namespace gendan::storage
