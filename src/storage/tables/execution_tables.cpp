// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/execution/production.h"
#include "domain/execution/supply.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

std::vector<Table> executionTables() {
  using Plan = ProductionPlan;
  using Step = PlanStep;
  using Report = ProgressReport;
  using Supply = PurchaseProgress;
  return {
      table<Plan>(u"production_plan", "production_plan",
                  {field<&Plan::id>("id"), field<&Plan::version>("version"), field<&Plan::order>("order_id", "order"),
                   field<&Plan::remark>("remark"), field<&Plan::plannedBy>("planned_by", "user"),
                   field<&Plan::plannedAt>("planned_at"), field<&Plan::replacedAt>("replaced_at")},
                  {parts<&Plan::steps>(
                      "plan_step", "plan_id",
                      {field<&Step::id>("id"), field<&Step::stepNo>("step_no"), field<&Step::lineNo>("line_no"),
                       field<&Step::operation>("operation"), field<&Step::start>("start_date"),
                       field<&Step::end>("end_date"), field<&Step::quantity>("quantity"),
                       field<&Step::person>("person_id", "user"), field<&Step::finishes>("finishes")})}),
      table<Report>(u"progress_report", "progress_report",
                    {field<&Report::id>("id"), field<&Report::order>("order_id", "order"),
                     field<&Report::lineNo>("line_no"), field<&Report::step>("step_id", "plan_step"),
                     field<&Report::date>("report_date"), field<&Report::quantity>("quantity"),
                     field<&Report::finishes>("finishes"), field<&Report::expectedFinish>("expected_finish"),
                     field<&Report::remarks>("remarks"), field<&Report::corrects>("corrects_id", "progress_report"),
                     field<&Report::reportedBy>("reported_by", "user"), field<&Report::at>("at")}),
      table<Supply>(
          u"purchase_progress", "purchase_progress",
          {field<&Supply::id>("id"), field<&Supply::order>("order_id", "order"), field<&Supply::lineNo>("line_no"),
           field<&Supply::confirmed>("confirmed"), field<&Supply::confirmedChange>("confirmed_change"),
           field<&Supply::confirmedDate>("confirmed_date"), field<&Supply::dispatchedDate>("dispatched_date"),
           field<&Supply::expectedArrival>("expected_arrival"), field<&Supply::remarks>("remarks"),
           field<&Supply::reportedBy>("reported_by", "user"), field<&Supply::at>("at")}),
  };
}

}  // namespace gendan::storage
