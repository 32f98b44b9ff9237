// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/production_commands.h"
#include "app/execution/supply_commands.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

std::vector<CommandSpec> executionCommands() {
  using Plan = PlanProduction;
  using Step = domain::PlanStep;
  using Report = ReportProgress;
  using Correct = CorrectProgress;
  using Supply = ReportSupply;
  return {
      command<Plan>(
          {required(field<&Plan::order>("order", "order")), field<&Plan::version>("version"),
           field<&Plan::remark>("remark")},
          {partsOf<&Plan::steps>(
              "steps", {required(field<&Step::lineNo>("line")), required(field<&Step::operation>("operation")),
                        required(field<&Step::start>("start")), required(field<&Step::end>("end")),
                        required(field<&Step::quantity>("quantity")), required(field<&Step::person>("person", "user")),
                        field<&Step::finishes>("finishes")})}),
      command<Report>({required(field<&Report::order>("order", "order")), required(field<&Report::lineNo>("line")),
                       field<&Report::stepNo>("step"), field<&Report::date>("date"),
                       required(field<&Report::quantity>("quantity")),
                       field<&Report::expectedFinish>("expected_finish"), field<&Report::remarks>("remarks")}),
      command<Correct>({required(field<&Correct::report>("report")), required(field<&Correct::difference>("quantity")),
                        required(field<&Correct::remarks>("remarks"))}),
      command<Supply>({required(field<&Supply::order>("order", "order")), required(field<&Supply::lineNo>("line")),
                       field<&Supply::confirmed>("confirmed"), field<&Supply::confirmedDate>("confirmed_date"),
                       field<&Supply::dispatchedDate>("dispatched_date"),
                       field<&Supply::expectedArrival>("expected_arrival"), field<&Supply::remarks>("remarks")}),
  };
}

}  // namespace gendan::app
