// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an order costs beside its goods, and Finance's verdict on it: reason and compliance (P3.6).

#include "domain/orders/order.h"

namespace gendan::domain {

using ExpenseId = Id<struct ExpenseTag>;

enum class ExpenseKind { Freight, Packaging, Customs, Insurance, Inspection, Travel, Commission, Other };
template <>
struct Codes<ExpenseKind> {
  static constexpr std::array entries{
      code(ExpenseKind::Freight, "freight"),       code(ExpenseKind::Packaging, "packaging"),
      code(ExpenseKind::Customs, "customs"),       code(ExpenseKind::Insurance, "insurance"),
      code(ExpenseKind::Inspection, "inspection"), code(ExpenseKind::Travel, "travel"),
      code(ExpenseKind::Commission, "commission"), code(ExpenseKind::Other, "other"),
  };
};

enum class ExpenseState { Entered, Accepted, Refused };
template <>
struct Codes<ExpenseState> {
  static constexpr std::array entries{code(ExpenseState::Entered, "entered"), code(ExpenseState::Accepted, "accepted"),
                                      code(ExpenseState::Refused, "refused")};
};

struct ExpenseTerms {
  ExpenseKind kind = ExpenseKind::Other;
  Money amount;    ///< in any currency
  QDate date;      ///< of the voucher
  QString payee;   ///< as written on the voucher
  QString remark;  ///< what it was for; required for Other
  friend bool operator==(const ExpenseTerms&, const ExpenseTerms&) = default;
};

struct Expense {
  ExpenseId id;
  int version = 0;
  QString number;  ///< "EX-2026-00001"
  OrderId order;
  ExpenseState state = ExpenseState::Entered;
  ExpenseTerms terms;
  UserId enteredBy;
  Instant enteredAt;
  UserId auditedBy;
  Instant auditedAt;
  QString note;  ///< the auditor's; required for a refusal
  friend bool operator==(const Expense&, const Expense&) = default;
};

/// Errors: NotAllowedInState before the order is accepted and once it is closed or cancelled; Invalid (all at once):
/// amount: required (its currency), not_positive; date: required, in_the_future; payee, remark: required; too_long.
[[nodiscard]] Result<> checkExpense(const ExpenseTerms& terms, const Order& order, QDate today);
/// Errors: NotAllowedInState once audited; note: required, too_long.
[[nodiscard]] Result<> auditExpense(Expense& expense, bool accepted, QString note);

}  // namespace gendan::domain
