// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What production intends (a plan with its steps) and what it really gets done (progress reports), P2.3.

#include <vector>

#include "domain/orders/order.h"

namespace gendan::domain {

using ProductionPlanId = Id<struct ProductionPlanTag>;
using PlanStepId = Id<struct PlanStepTag>;
using ProgressReportId = Id<struct ProgressReportTag>;

struct PlanStep {
  PlanStepId id;
  int stepNo = 0;  ///< from 1, in the order of work
  int lineNo = 0;
  QString operation;
  QDate start;
  QDate end;
  Quantity quantity;  ///< in the unit of the line
  UserId person;
  bool finishes = false;  ///< what comes out of it is finished goods, not half-finished ones for the next step
  friend bool operator==(const PlanStep&, const PlanStep&) = default;
};

/// An order has one plan at a time; the ones before stay as they were.
struct ProductionPlan {
  ProductionPlanId id;
  int version = 0;
  OrderId order;
  QString remark;
  UserId plannedBy;
  Instant plannedAt;
  Instant replacedAt;
  std::vector<PlanStep> steps;
  friend bool operator==(const ProductionPlan&, const ProductionPlan&) = default;
};

/// Numbers the steps, and marks the last step of a line as finishing where the plan marks none.
/// Errors, all at once: no_steps, too_many, no_such_line, required, too_long, not_positive, date_before_start.
[[nodiscard]] Result<> completePlan(ProductionPlan& plan, const Order& order);
[[nodiscard]] Result<PlanStep> stepOf(const ProductionPlan& plan, int stepNo);

/// A posted fact: never changed; a correction is a report of its own that names the one it corrects.
struct ProgressReport {
  ProgressReportId id;
  OrderId order;
  int lineNo = 0;
  PlanStepId step;  ///< none: the line as a whole
  QDate date;
  Quantity quantity;     ///< good output; in a correction the difference, which may be negative
  bool finishes = true;  ///< the quantity is finished goods: Order::produce has counted it
  QDate expectedFinish;
  QString remarks;
  ProgressReportId corrects;
  UserId reportedBy;
  Instant at;
  friend bool operator==(const ProgressReport&, const ProgressReport&) = default;
};

/// A report of no output says why. Errors, all at once: no_such_line, negative, required, date_in_future,
/// date_before_order, date_before_report, too_long.
[[nodiscard]] Result<> checkReport(const ProgressReport& report, const Order& order, QDate today);
/// The report that changes `corrected` by `difference`; `earlier` are its corrections so far.
/// Errors: is_a_correction (name the report itself), zero, exceeds_reported, required (remarks: why).
[[nodiscard]] Result<ProgressReport> correctionOf(const ProgressReport& corrected,
                                                  const std::vector<ProgressReport>& earlier, Quantity difference,
                                                  const QString& remarks);

/// Every stocked line has been produced, or taken from stock, in full.
[[nodiscard]] bool isProduced(const OrderData& order);

}  // namespace gendan::domain
