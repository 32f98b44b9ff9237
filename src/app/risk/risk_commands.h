// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The risk register (P6): identify, assess, watch, close.

#include "app/ports/store.h"
#include "domain/risk/early_warning.h"

namespace gendan::app {

/// What nobody wrote is proposed: the kind's usual measures, the department of the person, else of the order, else the
/// actor's, and a review in the company's usual number of working days.
struct RiskEntry {
  domain::RiskKind kind = domain::RiskKind::CustomerChange;
  QString description;
  domain::RiskAssessment assessment;
};

struct RegisterRisk {
  static constexpr auto kWord = "risk.register";
  domain::OrderId order;  ///< none: of the company
  RiskEntry risk;
};
/// Errors: Forbidden, Invalid (all fields).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RegisterRisk& command);

/// A warning becomes a risk: it is watched there, and out of the list of warnings until the records clear it.
struct RegisterWarning {
  static constexpr auto kWord = "risk.fromWarning";
  domain::EarlyWarningId warning;
  int version = 0;
  RiskEntry risk;
};
/// Errors: those of RegisterRisk; NotAllowedInState once it is cleared, or is a risk already.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RegisterWarning& command);

/// Judged anew; what is left out stays.
struct ReviewRisk {
  static constexpr auto kWord = "risk.review";
  domain::RiskId risk;
  int version = 0;
  domain::RiskAssessment assessment;
};
/// Errors: Forbidden; those of review().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReviewRisk& command);

struct CloseRisk {
  static constexpr auto kWord = "risk.close";
  domain::RiskId risk;
  int version = 0;
  QString outcome;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const CloseRisk& command);

/// What is usually done about a kind of risk.
struct SetRiskTemplate {
  static constexpr auto kWord = "riskTemplate.set";
  domain::RiskTemplate proposed;
};
/// By an administrator. Errors: Forbidden, Invalid.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const SetRiskTemplate& command);

/// Whether the actor may manage risks of the order, or, without one, of the department.
[[nodiscard]] domain::Result<> mayManageRisk(UnitOfWork& u, domain::OrderId order, domain::DepartmentId department);

}  // namespace gendan::app
