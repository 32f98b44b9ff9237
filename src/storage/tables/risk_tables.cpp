// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/early_warning.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::currencyOf;
using app::field;
using app::searched;
using namespace domain;

namespace {

Table riskTable() {
  using R = Risk;
  using A = RiskAssessment;
  return table<R>(u"risk", "risk",
                  {
                      field<&R::id>("id"),
                      field<&R::version>("version"),
                      searched(field<&R::number>("number")),
                      field<&R::order>("order_id", "order"),
                      field<&R::category>("category"),
                      field<&R::kind>("kind"),
                      searched(field<&R::description>("description")),
                      field<&R::assessment, &A::likelihood>("likelihood"),
                      field<&R::assessment, &A::impact>("impact"),
                      field<&R::level>("level"),
                      field<&R::assessment, &A::measures>("measures"),
                      field<&R::assessment, &A::department>("department_id", "department"),
                      field<&R::assessment, &A::responsible>("responsible_id", "user"),
                      field<&R::assessment, &A::reviewDate>("review_date"),
                      field<&R::state>("state"),
                      field<&R::outcome>("outcome"),
                      field<&R::identifiedBy>("identified_by", "user"),
                      field<&R::identifiedAt>("identified_at"),
                      field<&R::reviewedAt>("reviewed_at"),
                      field<&R::closedAt>("closed_at"),
                  });
}

Table templateTable() {
  using T = RiskTemplate;
  return table<T>(u"risk_template", "risk_template",
                  {field<&T::id>("id"), field<&T::version>("version"), field<&T::kind>("kind"),
                   field<&T::measures>("measures")});
}

Table warningTable() {
  using W = EarlyWarning;
  using F = WarningFacts;
  return table<W>(u"early_warning", "early_warning",
                  {
                      field<&W::id>("id"),
                      field<&W::version>("version"),
                      field<&W::facts, &F::rule>("rule"),
                      field<&W::facts, &F::subject>("subject_id"),
                      field<&W::facts, &F::order>("order_id", "order"),
                      field<&W::facts, &F::party>("party_id", "party"),
                      field<&W::facts, &F::department>("department_id", "department"),
                      field<&W::facts, &F::responsible>("responsible_id", "user"),
                      field<&W::facts, &F::reference>("reference"),
                      field<&W::facts, &F::since>("since"),
                      field<&W::facts, &F::expected>("expected"),
                      field<&W::facts, &F::quantity>("quantity"),
                      currencyOf<&W::facts, &F::amount>("currency"),
                      field<&W::facts, &F::amount>("amount"),
                      field<&W::state>("state"),
                      field<&W::raisedAt>("raised_at"),
                      field<&W::clearedAt>("cleared_at"),
                      field<&W::snoozedUntil>("snoozed_until"),
                      field<&W::snoozeReason>("snooze_reason"),
                      field<&W::snoozedBy>("snoozed_by", "user"),
                      field<&W::risk>("risk_id", "risk"),
                  });
}

}  // namespace

std::vector<Table> riskTables() { return {templateTable(), riskTable(), warningTable()}; }

}  // namespace gendan::storage
