// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/order_sheet.h"

namespace gendan::documents {

/// An order as plain text to read: the head, then lines, payments, changes and follow-ups, as far as there are any.
/// What is masked says "hidden".
[[nodiscard]] QString orderText(const app::OrderSheet& sheet);

}  // namespace gendan::documents
