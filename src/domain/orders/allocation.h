// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who executes an order (订单分配表, P2.2) and who follows it (P2.4). Both keep their history.

#include "domain/orders/order.h"

namespace gendan::domain {

using AllocationId = Id<struct AllocationTag>;
using TrackerAssignmentId = Id<struct TrackerAssignmentTag>;

struct Allocation {
  AllocationId id;
  int version = 0;
  OrderId order;
  DepartmentId department;  ///< who produces; for a purchase the buyer's own
  UserId responsible;       ///< the project's person, or the buyer
  QDate dueDate;
  QString remark;
  UserId allocatedBy;
  Instant allocatedAt;
  Instant replacedAt;  ///< set when the order was allocated anew
  friend bool operator==(const Allocation&, const Allocation&) = default;
};

struct TrackerAssignment {
  TrackerAssignmentId id;
  int version = 0;
  OrderId order;
  DepartmentId department;
  UserId tracker;
  bool lead = false;
  bool active = true;
  Instant from;
  Instant until;
  friend bool operator==(const TrackerAssignment&, const TrackerAssignment&) = default;
};

}  // namespace gendan::domain
