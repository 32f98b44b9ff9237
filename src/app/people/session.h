// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Signing in: who may act is decided here, and every attempt is in the audit trail.

#include "app/transactor.h"

namespace gendan::app {

/// Errors: Forbidden "session.login": the same answer for an unknown user, a wrong password, a disabled account and
/// one that waits after failures (a delay that doubles from the third failure on, at most 15 minutes).
[[nodiscard]] domain::Result<domain::Actor> signIn(Transactor& transactor, const QString& login,
                                                   const QString& password);
[[nodiscard]] domain::Actor actorOf(const domain::User& user, const domain::Department& department);

}  // namespace gendan::app
