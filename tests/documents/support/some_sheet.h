// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/order_sheet.h"

namespace gendan::documents {

/// A sales order with one of each record that a form shows, each value its own; prices as who may see them sees them.
[[nodiscard]] app::OrderSheet someSheet();
/// The same for who may not.
[[nodiscard]] app::OrderSheet maskedSheet();

}  // namespace gendan::documents
