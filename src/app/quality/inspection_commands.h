// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Recording what an inspection found, and what becomes of the goods that failed (P3.4).

#include "app/ports/store.h"
#include "domain/quality/inspection.h"

namespace gendan::app {

/// A first round, or with `reinspects` a later one of the same line and kind. Failed goods are told to the executing
/// department, the lead tracker and, where the purchase feeds a sales order, the owners of that.
struct RecordInspection {
  static constexpr auto kWord = "inspection.record";
  domain::OrderId order;
  int lineNo = 0;
  domain::Findings findings;
  std::vector<domain::Defect> defects;
  domain::InspectionId reinspects;        ///< any round of the inspection
  domain::RectificationId rectification;  ///< a finished one of the same inspection
};
/// Errors: Forbidden, NotAllowedInState, NotFound, Invalid (all fields; exceeds_failed, of_another_line,
/// of_another_kind, of_another_inspection, not_finished).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RecordInspection& command);

/// Rework, sorting, return to the supplier or scrap.
struct DisposeFailed {
  static constexpr auto kWord = "inspection.dispose";
  domain::InspectionId inspection;
  domain::Disposition disposition = domain::Disposition::Rework;
  domain::Quantity quantity;
  QString reason;
};
/// Errors: Forbidden, NotAllowedInState, Invalid (needs_concession; those of domain::checkDisposal).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const DisposeFailed& command);

/// Takes failed goods as they are (让步接收): by the head of Quality, who inspected none of the rounds.
struct ConcedeFailed {
  static constexpr auto kWord = "inspection.concede";
  domain::InspectionId inspection;
  domain::Quantity quantity;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConcedeFailed& command);

}  // namespace gendan::app
