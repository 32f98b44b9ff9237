// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the last approval sets off: the order's next revision or its end, its snapshot, a notice to all concerned.

#include "app/ports/store.h"
#include "domain/changes/change_request.h"

namespace gendan::app {

/// Within the transaction of the last approval. Saves all but the request, whose state it moves. Errors:
/// NotAllowedInState (revision: moved_on), Invalid: what contradicts the facts, who is responsible not named.
[[nodiscard]] domain::Result<> applyChange(UnitOfWork& u, domain::ChangeRequest& request);

}  // namespace gendan::app
