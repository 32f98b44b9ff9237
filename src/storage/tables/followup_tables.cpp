// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/followup/feedback.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using app::searched;
using namespace domain;

std::vector<Table> followupTables() {
  using F = FollowUp;
  using P = Problem;
  using O = Ownership;
  using C = CustomerFeedback;
  return {
      table<F>(u"follow_up", "follow_up",
               {field<&F::id>("id"), field<&F::order>("order_id", "order"), field<&F::at>("at"),
                field<&F::tracker>("tracker_id", "user"), field<&F::channel>("channel"),
                field<&F::department>("department_id", "department"), searched(field<&F::contact>("contact")),
                field<&F::person>("person"), searched(field<&F::finding>("finding")),
                field<&F::orderState>("order_state"), field<&F::problemFound>("problem_found"),
                field<&F::nextDate>("next_date"), field<&F::corrects>("corrects_id", "follow_up")}),
      table<P>(u"problem", "problem",
               {field<&P::id>("id"),
                field<&P::version>("version"),
                searched(field<&P::number>("number")),
                field<&P::order>("order_id", "order"),
                field<&P::kind>("kind"),
                field<&P::severity>("severity"),
                searched(field<&P::description>("description")),
                field<&P::foundBy>("found_by", "user"),
                field<&P::foundAt>("found_at"),
                field<&P::followUp>("follow_up_id", "follow_up"),
                field<&P::feedback>("feedback_id", "customer_feedback"),
                field<&P::owner, &O::department>("department_id", "department"),
                field<&P::owner, &O::responsible>("responsible_id", "user"),
                field<&P::owner, &O::due>("due"),
                field<&P::owner, &O::measures>("measures"),
                field<&P::state>("state"),
                field<&P::resolvedBy>("resolved_by", "user"),
                field<&P::resolvedAt>("resolved_at"),
                field<&P::effect>("effect"),
                searched(field<&P::solution>("solution"))}),
      table<C>(u"customer_feedback", "customer_feedback",
               {field<&C::id>("id"), field<&C::order>("order_id", "order"), field<&C::satisfaction>("satisfaction"),
                searched(field<&C::text>("text")), field<&C::complaint>("complaint"),
                field<&C::recordedBy>("recorded_by", "user"), field<&C::at>("at")}),
  };
}

}  // namespace gendan::storage
