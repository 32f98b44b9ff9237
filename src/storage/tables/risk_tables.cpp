// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/credit.h"
#include "domain/risk/early_warning.h"
#include "domain/risk/supplier.h"
#include "storage/tables/confirmation_fields.h"

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
  return table<T>(
      u"risk_template", "risk_template",
      {field<&T::id>("id"), field<&T::version>("version"), field<&T::kind>("kind"), field<&T::measures>("measures")});
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

Table ratingTable() {
  using R = CreditRating;
  using E = CreditEvidence;
  return table<R>(u"credit_rating", "credit_rating",
                  withConfirmation<&R::confirmation>({
                      field<&R::id>("id"),
                      field<&R::version>("version"),
                      field<&R::party>("party_id", "party"),
                      field<&R::grade>("grade"),
                      field<&R::suggested>("suggested"),
                      field<&R::score>("score"),
                      currencyOf<&R::limit>("currency"),
                      field<&R::limit>("credit_limit"),
                      field<&R::validUntil>("valid_until"),
                      field<&R::reason>("reason"),
                      field<&R::evidence, &E::claims>("claims"),
                      field<&R::evidence, &E::onTime>("claims_on_time"),
                      field<&R::evidence, &E::daysOverdue>("days_overdue"),
                      field<&R::evidence, &E::overdue>("overdue"),
                      field<&R::evidence, &E::exposure>("exposure"),
                      field<&R::evidence, &E::orders>("orders"),
                      field<&R::evidence, &E::changes>("changes"),
                      field<&R::evidence, &E::cancellations>("cancellations"),
                      field<&R::evidence, &E::years>("years"),
                      field<&R::replacedAt>("replaced_at"),
                  }));
}

Table overrideTable() {
  using O = CreditOverride;
  return table<O>(u"credit_override", "credit_override",
                  {
                      field<&O::id>("id"),
                      field<&O::order>("order_id", "order"),
                      field<&O::rating>("rating_id", "credit_rating"),
                      currencyOf<&O::exposure>("currency"),
                      field<&O::exposure>("exposure"),
                      field<&O::reason>("reason"),
                      field<&O::by>("overridden_by", "user"),
                      field<&O::onBehalfOf>("on_behalf_id", "user"),
                      field<&O::at>("at"),
                  });
}

Table evaluationTable() {
  using E = SupplierEvaluation;
  using F = SupplierFigures;
  using L = SupplierLine;
  return table<E>(u"supplier_evaluation", "supplier_evaluation",
                  withConfirmation<&E::confirmation>({
                      field<&E::id>("id"),
                      field<&E::version>("version"),
                      field<&E::party>("party_id", "party"),
                      field<&E::from>("first_day"),
                      field<&E::until>("last_day"),
                      field<&E::grade>("grade"),
                      field<&E::suggested>("suggested"),
                      field<&E::score>("score"),
                      field<&E::figures, &F::quality>("quality"),
                      field<&E::figures, &F::delivery>("delivery"),
                      field<&E::figures, &F::response>("response"),
                      field<&E::service>("service"),
                      field<&E::figures, &F::lots>("lots"),
                      field<&E::reason>("reason"),
                  }),
                  {parts<&E::lines>("supplier_line", "evaluation_id",
                                    {
                                        field<&L::id>("id"),
                                        field<&L::order>("order_id", "order"),
                                        field<&L::lineNo>("line_no"),
                                        field<&L::item>("item"),
                                        field<&L::promised>("first_promise"),
                                        field<&L::lastArrival>("last_arrival"),
                                        field<&L::wanted>("wanted"),
                                        field<&L::onTime>("on_time"),
                                        field<&L::lots>("lots"),
                                        field<&L::goodLots>("good_lots"),
                                        field<&L::confirmedOn>("confirmed_on"),
                                        field<&L::answered>("answered"),
                                    })});
}

}  // namespace

std::vector<Table> riskTables() {
  return {templateTable(), riskTable(), warningTable(), ratingTable(), overrideTable(), evaluationTable()};
}

}  // namespace gendan::storage
