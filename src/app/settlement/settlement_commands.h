// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Claims on customers (P2.7) and the expenses of an order (P3.6).

#include "app/ports/store.h"
#include "domain/settlement/claim.h"
#include "domain/settlement/expense.h"

namespace gendan::app {

/// Sales asks the customer for an amount by a date; tells Finance what to expect.
struct ClaimSettlement {
  static constexpr auto kWord = "settlement.claim";
  domain::OrderId order;
  domain::ClaimTerms terms;
};
/// Errors: Forbidden; those of checkClaim().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ClaimSettlement& command);

struct WithdrawClaim {
  static constexpr auto kWord = "settlement.withdrawClaim";
  domain::ClaimId claim;
  int version = 0;
  QString reason;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const WithdrawClaim& command);

/// By any department involved. No date: today.
struct EnterExpense {
  static constexpr auto kWord = "expense.enter";
  domain::OrderId order;
  domain::ExpenseTerms terms;
};
/// Errors: Forbidden; those of checkExpense().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const EnterExpense& command);

/// By Finance, not by who entered it; a refusal needs a note.
struct AuditExpense {
  static constexpr auto kWord = "expense.audit";
  domain::ExpenseId expense;
  int version = 0;
  bool accepted = false;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AuditExpense& command);

}  // namespace gendan::app
