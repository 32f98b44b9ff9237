// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What raises each warning, as one statement a rule.

#include <span>

#include "domain/risk/early_warning.h"

namespace gendan::storage {

/// Columns of every statement: subject, order_id, party_id, reference, since (date), since (instant), expected (date),
/// quantity, amount, currency. Parameters by name: those of app::WarningLimits that it uses.
struct WarningSql {
  domain::WarningRule rule;
  const char* sql;
};
[[nodiscard]] std::span<const WarningSql> warningSql();

}  // namespace gendan::storage
