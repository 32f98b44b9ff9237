// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What must agree with what in a sound database, as a list: a name, and a query for the rows where it does not.

#include <QString>
#include <vector>

namespace gendan::storage {

struct Invariant {
  QString name;
  int since = 0;  ///< the migration that made the tables; asked only where it was applied
  QString sql;    ///< offending rows: what they are, what is there, what should be
};

[[nodiscard]] const std::vector<Invariant>& invariants();

}  // namespace gendan::storage
