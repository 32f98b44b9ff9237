// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/risk.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr int kKindsPerCategory = 3;
constexpr int kSteps = 3;

template <class E>
constexpr int weight(E step) {
  return kSteps - static_cast<int>(step);
}

Result<> isOpen(const Risk& risk, std::u16string_view subject) {
  if (risk.state == RiskState::Open) return {};
  return refuse(Code::NotAllowedInState, subject, {{u"state"_qs, word(risk.state)}});
}

}  // namespace

RiskCategory categoryOf(RiskKind kind) { return static_cast<RiskCategory>(static_cast<int>(kind) / kKindsPerCategory); }

RiskLevel levelOf(Likelihood likelihood, Impact impact, RiskCuts cuts) {
  const int product = weight(likelihood) * weight(impact);
  if (product >= cuts.high) return RiskLevel::High;
  return product >= cuts.medium ? RiskLevel::Medium : RiskLevel::Low;
}

Result<> checkRisk(const Risk& risk, QDate today) {
  const auto& assessment = risk.assessment;
  FieldErrors errors;
  checkText(errors, u"description", risk.description, kLongText, Presence::Required);
  checkText(errors, u"measures", assessment.measures, kLongText, Presence::Required);
  errors.addIf(!assessment.department.isValid(), u"department", u"required");
  errors.addIf(!assessment.reviewDate.isValid(), u"review_date", u"required");
  errors.addIf(assessment.reviewDate.isValid() && assessment.reviewDate < today, u"review_date", u"date_in_the_past");
  if (!errors.isEmpty()) return refuse(errors.error(u"risk"));
  return {};
}

Result<> review(Risk& risk, const RiskAssessment& next, RiskCuts cuts, QDate today, Instant now) {
  GENDAN_CHECK(isOpen(risk, u"risk.review"));
  auto& current = risk.assessment;
  current.likelihood = next.likelihood;
  current.impact = next.impact;
  if (!next.measures.isEmpty()) current.measures = next.measures;
  if (next.department.isValid() && next.department != current.department) {
    current.department = next.department;
    current.responsible = {};
  }
  if (next.responsible.isValid()) current.responsible = next.responsible;
  if (next.reviewDate.isValid()) current.reviewDate = next.reviewDate;
  risk.level = levelOf(current.likelihood, current.impact, cuts);
  risk.reviewedAt = now;
  return checkRisk(risk, today);
}

Result<> close(Risk& risk, QString outcome, Instant now) {
  GENDAN_CHECK(isOpen(risk, u"risk.close"));
  FieldErrors errors;
  checkText(errors, u"outcome", outcome, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"risk.close"));
  risk.state = RiskState::Closed;
  risk.outcome = std::move(outcome);
  risk.closedAt = now;
  return {};
}

Result<> checkTemplate(const RiskTemplate& proposed) {
  FieldErrors errors;
  checkText(errors, u"measures", proposed.measures, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"riskTemplate.set"));
  return {};
}

}  // namespace gendan::domain
