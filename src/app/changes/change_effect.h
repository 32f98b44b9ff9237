// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a change would touch, computed from the live data for whoever has to decide.

#include <optional>

#include "app/ports/unit_of_work.h"
#include "domain/changes/change_request.h"

namespace gendan::app {

struct LineEffect {
  int lineNo = 0;
  QString productName;
  domain::Quantity before;  ///< wanted now; 0 for a new line
  domain::Quantity after;   ///< 0 for a line taken off
  QDate promisedBefore;
  QDate promisedAfter;
  domain::Quantity produced;
  domain::Quantity delivered;      ///< shipped, or arrived for purchases
  domain::Quantity onOpenNotices;  ///< notified and not yet shipped
  domain::Quantity purchased;      ///< on purchase orders that feed the line
  friend bool operator==(const LineEffect&, const LineEffect&) = default;
};

/// A purchase order that feeds the order, or the sales order that a purchase feeds.
struct DependentOrder {
  domain::OrderId order;
  QString number;
  domain::OrderState state = domain::OrderState::Draft;
  QDate dueDate;
  friend bool operator==(const DependentOrder&, const DependentOrder&) = default;
};

struct ChangeEffect {
  std::vector<LineEffect> lines;
  std::optional<domain::Money> totalBefore;  ///< nothing for who may not see prices
  std::optional<domain::Money> totalAfter;
  QDate dueBefore;
  QDate dueAfter;
  std::vector<DependentOrder> dependents;
  QList<domain::FieldError> obstacles;  ///< why it could not be applied now
};

/// Errors: NotFound.
[[nodiscard]] domain::Result<ChangeEffect> effectOf(UnitOfWork& u, const domain::ChangeRequest& request);

}  // namespace gendan::app
