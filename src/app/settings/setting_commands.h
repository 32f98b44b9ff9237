// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Changing what the company decides for itself (settings.manage).

#include "app/ports/store.h"
#include "app/settings/settings.h"

namespace gendan::app {

/// By an administrator; takes effect at once, or, where the setting needs it, when a manager confirms the proposal.
struct ChangeSetting {
  static constexpr auto kWord = "setting.change";
  QString setting;  ///< its word
  QString value;
};
/// Errors: Forbidden; NotFound; those of checkSetting(); NotAllowedInState (pending).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ChangeSetting& command);

}  // namespace gendan::app
