// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Quality demands of the department whose work failed (整改, P3.4): open until its result is stated.

#include "domain/quality/inspection.h"

namespace gendan::domain {

struct Rectification {
  RectificationId id;
  int version = 0;
  QString number;
  OrderId order;
  InspectionId inspection;  ///< the first round
  QString demand;
  DepartmentId department;
  UserId responsible;
  QDate due;
  UserId demandedBy;
  Instant demandedAt;
  QString result;
  UserId finishedBy;
  Instant finishedAt;
  [[nodiscard]] bool isOpen() const { return !finishedAt.isValid(); }
  friend bool operator==(const Rectification&, const Rectification&) = default;
};

/// Errors: NotAllowedInState (the order is closing, closed or cancelled); Invalid, all at once: nothing_failed,
/// required, too_long, date_in_past.
[[nodiscard]] Result<> checkDemand(const Rectification& rectification, const Inspection& inspection,
                                   const OrderData& order, QDate today);
/// Errors: NotAllowedInState (finished_already), Invalid (required, too_long).
[[nodiscard]] Result<> finish(Rectification& rectification, const QString& result, UserId by, Instant now);

}  // namespace gendan::domain
