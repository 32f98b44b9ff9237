// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reporting what the supplier says of a purchase (P2.3, P3.3).

#include "app/ports/store.h"
#include "domain/execution/supply.h"

namespace gendan::app {

/// Starts execution. If the goods now come later than the sales order they feed needs them, its owning department and
/// its lead tracker are told.
struct ReportSupply {
  static constexpr auto kWord = "purchasing.report";
  domain::OrderId order;
  int lineNo = 0;
  domain::Quantity confirmed;  ///< in total; 0: as before
  QDate confirmedDate;
  QDate dispatchedDate;
  QDate expectedArrival;
  QString remarks;
};
/// Errors: Forbidden, NotAllowedInState (state, hold), Invalid (wrong_kind; all fields).
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ReportSupply& command);

}  // namespace gendan::app
