// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Demanding that a department puts right what failed, and its answer (整改, P3.4).

#include "app/ports/store.h"
#include "domain/quality/rectification.h"

namespace gendan::app {

/// The responsible person's department (Production or Purchasing) answers for it.
struct DemandRectification {
  static constexpr auto kWord = "rectification.demand";
  domain::InspectionId inspection;  ///< any round
  QString demand;
  domain::UserId responsible;
  QDate due;
};
/// Errors: Forbidden, NotFound, NotAllowedInState, Invalid (disabled, wrong_function; those of domain::checkDemand).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const DemandRectification& command);

/// Anybody of the responsible department; Quality is told, so that it inspects again.
struct FinishRectification {
  static constexpr auto kWord = "rectification.finish";
  domain::RectificationId rectification;
  int version = 0;
  QString result;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const FinishRectification& command);

}  // namespace gendan::app
