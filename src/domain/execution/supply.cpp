// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/execution/supply.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

QDate promised(const OrderLine& line) {
  return line.currentPromise.isValid() ? line.currentPromise : line.requestedDate;
}

}  // namespace

Result<> checkProgress(const PurchaseProgress& progress, const Order& order, QDate today) {
  const auto ordered = order.data().terms.orderDate;
  const auto isBefore = [](QDate date, QDate limit) { return date.isValid() && limit.isValid() && date < limit; };
  const bool saysNothing = progress.confirmed.isZero() && !progress.confirmedDate.isValid() &&
                           !progress.dispatchedDate.isValid() && !progress.expectedArrival.isValid();
  FieldErrors errors;
  errors.addIf(!order.line(progress.lineNo), u"line", u"no_such_line");
  errors.addIf(progress.confirmed.isNegative(), u"confirmed", u"negative");
  errors.addIf(isBefore(progress.confirmedDate, ordered), u"confirmed_date", u"date_before_order");
  errors.addIf(isBefore(progress.dispatchedDate, ordered), u"dispatched_date", u"date_before_order");
  errors.addIf(progress.dispatchedDate > today, u"dispatched_date", u"date_in_future");
  errors.addIf(isBefore(progress.expectedArrival, ordered), u"expected_arrival", u"date_before_order");
  errors.addIf(isBefore(progress.expectedArrival, progress.dispatchedDate), u"expected_arrival",
               u"date_before_dispatch");
  checkText(errors, u"remarks", progress.remarks, kLongText, saysNothing ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(u"purchasing.report"));
  return {};
}

QDate expectedBy(const PurchaseProgress& progress) {
  return progress.expectedArrival.isValid() ? progress.expectedArrival : progress.confirmedDate;
}

QDate neededBy(const OrderData& sales, OrderLineId line) {
  QDate earliest;
  for (const auto& candidate : sales.lines) {
    if (line.isValid() && candidate.id == line) return promised(candidate);
    const bool waits = candidate.stocked && !candidate.actualDate.isValid();
    if (waits && (!earliest.isValid() || promised(candidate) < earliest)) earliest = promised(candidate);
  }
  return earliest;
}

bool isLaterThanNeeded(QDate expectedBefore, QDate expected, QDate needed) {
  if (!expected.isValid() || !needed.isValid() || expected <= needed) return false;
  return !expectedBefore.isValid() || expected > expectedBefore;
}

}  // namespace gendan::domain
