// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Planning the production of a sales order and reporting its progress (P2.3).

#include "app/ports/store.h"
#include "domain/execution/production.h"

namespace gendan::app {

/// A new plan replaces the earlier one, which is kept; planning starts execution.
struct PlanProduction {
  static constexpr auto kWord = "production.plan";
  domain::OrderId order;
  int version = 0;
  QString remark;
  std::vector<domain::PlanStep> steps;
};
/// Errors: Forbidden, NotAllowedInState (state, hold), Invalid (wrong_kind; all fields; not_of_the_department
/// for a step's person).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const PlanProduction& command);

/// Output of a line as a whole, or of one step of the current plan; only what comes out of a finishing step is
/// produced goods. When the whole order is produced, Quality and the lead tracker are told.
struct ReportProgress {
  static constexpr auto kWord = "production.report";
  domain::OrderId order;
  int lineNo = 0;
  int stepNo = 0;  ///< of the current plan; 0: none
  QDate date;      ///< none: today
  domain::Quantity quantity;
  QDate expectedFinish;
  QString remarks;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReportProgress& command);

/// A report that adds `difference` (negative: takes out) to an earlier one, down to what has been inspected.
struct CorrectProgress {
  static constexpr auto kWord = "production.correct";
  domain::ProgressReportId report;
  domain::Quantity difference;
  QString remarks;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const CorrectProgress& command);

}  // namespace gendan::app
