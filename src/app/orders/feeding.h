// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A late or failed purchase shows on the sales order that waits for it.

#include <optional>

#include "app/ports/unit_of_work.h"
#include "domain/notices/notification.h"

namespace gendan::app {

/// The sales order that a purchase supplies; nothing if it supplies none, or one that has ended.
[[nodiscard]] std::optional<domain::OrderData> fedOrder(UnitOfWork& u, const domain::OrderData& purchase);

}  // namespace gendan::app
