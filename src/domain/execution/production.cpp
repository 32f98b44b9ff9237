// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/execution/production.h"

#include <algorithm>
#include <map>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr size_t kMostSteps = 1'000;

void checkStep(FieldErrors& errors, const PlanStep& step, size_t index, const Order& order) {
  FieldErrors found;
  found.addIf(!order.line(step.lineNo), u"line", u"no_such_line");
  checkText(found, u"operation", step.operation, kShortText, Presence::Required);
  found.addIf(!step.start.isValid(), u"start", u"required");
  found.addIf(!step.end.isValid(), u"end", u"required");
  found.addIf(step.end.isValid() && step.end < step.start, u"end", u"date_before_start");
  found.addIf(!step.quantity.isPositive(), u"quantity", u"not_positive");
  found.addIf(!step.person.isValid(), u"person", u"required");
  if (!found.isEmpty()) errors.merge(found.error(u"step"), QStringLiteral("steps[%1].").arg(index));
}

void markFinishingSteps(std::vector<PlanStep>& steps) {
  std::map<int, PlanStep*> lastOf;
  for (auto& step : steps)
    if (auto& last = lastOf[step.lineNo]; last == nullptr || !last->finishes || step.finishes) last = &step;
  for (const auto& [lineNo, last] : lastOf) last->finishes = true;
}

}  // namespace

Result<> completePlan(ProductionPlan& plan, const Order& order) {
  FieldErrors errors;
  checkText(errors, u"remark", plan.remark, kLongText);
  errors.addIf(plan.steps.empty(), u"steps", u"no_steps");
  errors.addIf(plan.steps.size() > kMostSteps, u"steps", u"too_many");
  for (size_t i = 0; i < plan.steps.size() && i < kMostSteps; ++i) {
    plan.steps[i].stepNo = static_cast<int>(i) + 1;
    checkStep(errors, plan.steps[i], i, order);
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"production.plan"));
  markFinishingSteps(plan.steps);
  return {};
}

Result<PlanStep> stepOf(const ProductionPlan& plan, int stepNo) {
  const auto it = std::ranges::find(plan.steps, stepNo, &PlanStep::stepNo);
  if (it == plan.steps.end()) return refuse(invalid(u"step", u"no_such_step"));
  return *it;
}

Result<> checkReport(const ProgressReport& report, const Order& order, QDate today) {
  FieldErrors errors;
  errors.addIf(!order.line(report.lineNo), u"line", u"no_such_line");
  errors.addIf(report.quantity.isNegative(), u"quantity", u"negative");
  errors.addIf(!report.date.isValid(), u"date", u"required");
  errors.addIf(report.date > today, u"date", u"date_in_future");
  errors.addIf(report.date.isValid() && report.date < order.data().terms.orderDate, u"date", u"date_before_order");
  errors.addIf(report.expectedFinish.isValid() && report.expectedFinish < report.date, u"expected_finish",
               u"date_before_report");
  checkText(errors, u"remarks", report.remarks, kLongText,
            report.quantity.isZero() ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(u"production.report"));
  return {};
}

Result<ProgressReport> correctionOf(const ProgressReport& corrected, const std::vector<ProgressReport>& earlier,
                                    Quantity difference, const QString& remarks) {
  auto net = corrected.quantity + difference;
  for (const auto& correction : earlier) net += correction.quantity;
  FieldErrors errors;
  errors.addIf(corrected.corrects.isValid(), u"report", u"is_a_correction");
  errors.addIf(difference.isZero(), u"quantity", u"zero");
  errors.addIf(net.isNegative(), u"quantity", u"exceeds_reported");
  checkText(errors, u"remarks", remarks, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"production.correct"));
  ProgressReport correction;
  correction.order = corrected.order;
  correction.lineNo = corrected.lineNo;
  correction.step = corrected.step;
  correction.date = corrected.date;
  correction.quantity = difference;
  correction.finishes = corrected.finishes;
  correction.remarks = remarks;
  correction.corrects = corrected.id;
  return correction;
}

bool isProduced(const OrderData& order) {
  return std::ranges::all_of(order.lines, [](const OrderLine& line) {
    return !line.stocked || line.done.produced + line.done.fromStock >= line.wanted();
  });
}

}  // namespace gendan::domain
