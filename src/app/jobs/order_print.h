// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sheet of paper leaves the program too: the audit trail says who printed which order.

#include "app/transactor.h"

namespace gendan::app {

/// To be called before the sheet is handed out: what can't be noted is not. `number`: of the order.
[[nodiscard]] domain::Result<> notePrint(Transactor& transactor, const Context& context, const QString& number);

}  // namespace gendan::app
