// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Early warnings (P6.4): found again from the records, silenced for a while, or taken into the risk register.

#include "app/ports/evidence.h"
#include "app/ports/store.h"

namespace gendan::app {

/// By the company's settings and calendar.
[[nodiscard]] WarningLimits warningLimitsOf(UnitOfWork& u);

/// The program does this by itself; it only says what the records say, so everybody may have it done who may manage
/// risks. What is found is raised or kept up, what is not found any more is cleared.
struct EvaluateWarnings {
  static constexpr auto kWord = "warning.evaluate";
  /// What was found a moment ago; nothing: to be looked for within the transaction.
  std::optional<std::vector<domain::WarningFacts>> found;
};
/// Answers with the number of warnings that stand. Errors: Forbidden.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const EvaluateWarnings& command);

/// Silent through that day, for a reason; then, if the records still say so, it is open again.
struct SnoozeWarning {
  static constexpr auto kWord = "warning.snooze";
  domain::EarlyWarningId warning;
  int version = 0;
  QDate until;
  QString reason;
};
/// Errors: Forbidden; those of snooze().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const SnoozeWarning& command);

}  // namespace gendan::app
