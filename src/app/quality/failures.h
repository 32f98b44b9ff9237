// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The rounds of an inspection, and whether an order still has failures that nobody has dealt with.

#include "app/ports/unit_of_work.h"
#include "domain/quality/rectification.h"

namespace gendan::app {

/// An inspection from its first round on, with what became of the goods that failed.
struct InspectionHistory {
  domain::Inspection first;
  std::vector<domain::Inspection> rounds;  ///< the later ones
  std::vector<domain::Disposal> disposals;
  [[nodiscard]] domain::Quantity open() const { return domain::openFailed(first, rounds, disposals); }
  [[nodiscard]] bool wasInspectedBy(domain::UserId user) const;
};
/// By any of its rounds. Errors: NotFound.
[[nodiscard]] domain::Result<InspectionHistory> historyOf(UnitOfWork& u, domain::InspectionId round);

/// Failed goods without a disposal, or an open rectification: the order may not be closed (P2.8).
[[nodiscard]] bool hasUnresolvedFailures(UnitOfWork& u, domain::OrderId order);

}  // namespace gendan::app
