// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quality/rectification.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkDemand(const Rectification& rectification, const Inspection& inspection, const OrderData& order,
                     QDate today) {
  if (isFinal(order.state) || order.state == OrderState::Closing)
    return refuse(Code::NotAllowedInState, u"rectification.demand", {{u"state"_qs, word(order.state)}});
  FieldErrors errors;
  errors.addIf(!inspection.findings.failed.isPositive(), u"inspection", u"nothing_failed");
  checkText(errors, u"demand", rectification.demand, kLongText, Presence::Required);
  errors.addIf(!rectification.due.isValid(), u"due", u"required");
  errors.addIf(rectification.due.isValid() && rectification.due < today, u"due", u"date_in_past");
  if (!errors.isEmpty()) return refuse(errors.error(u"rectification.demand"));
  return {};
}

Result<> finish(Rectification& rectification, const QString& result, UserId by, Instant now) {
  if (!rectification.isOpen())
    return refuse(Code::NotAllowedInState, u"rectification.finish", {{u"rectification"_qs, u"finished_already"_qs}});
  FieldErrors errors;
  checkText(errors, u"result", result, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"rectification.finish"));
  rectification.result = result;
  rectification.finishedBy = by;
  rectification.finishedAt = now;
  return {};
}

}  // namespace gendan::domain
