// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/tables/table.h"

namespace gendan::storage {

std::vector<Table> followupTables() { return {}; }

}  // namespace gendan::storage
