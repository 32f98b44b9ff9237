// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment/assessment.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

std::vector<Table> assessmentTables() {
  using A = Assessment;
  using S = DimensionScore;
  using E = EvidenceFact;
  return {table<A>(
      u"assessment", "assessment",
      {field<&A::id>("id"), field<&A::version>("version"), field<&A::tracker>("tracker_id", "user"),
       field<&A::department>("department_id", "department"), field<&A::kind>("kind"), field<&A::firstDay>("first_day"),
       field<&A::lastDay>("last_day"), field<&A::edition>("edition"), field<&A::corrects>("corrects_id", "assessment"),
       field<&A::reason>("reason"), field<&A::state>("state"), field<&A::assessor>("assessor_id", "user"),
       field<&A::scoredAt>("scored_at"), field<&A::ordersHeld>("orders_held"), field<&A::remark>("remark"),
       field<&A::finalisedBy>("finalised_by", "user"), field<&A::finalisedAt>("finalised_at"),
       field<&A::answeredAt>("answered_at"), field<&A::statement>("statement")},
      {parts<&A::scores>("assessment_score", "assessment_id",
                         {field<&S::id>("id"), field<&S::dimension>("dimension"), field<&S::weight>("weight"),
                          field<&S::suggested>("suggested"), field<&S::score>("score"), field<&S::comment>("comment")}),
       parts<&A::facts>(
           "evidence_fact", "assessment_id",
           {field<&E::id>("id"), field<&E::kind>("kind"), field<&E::count>("counted"), field<&E::of>("out_of")})})};
}

}  // namespace gendan::storage
