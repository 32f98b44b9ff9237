// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/expense.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> checkExpense(const ExpenseTerms& terms, const Order& order, QDate today) {
  constexpr std::u16string_view kSubject = u"expense.enter";
  if (!isRunning(order.state()) && order.state() != OrderState::Completed)
    return refuse(Code::NotAllowedInState, kSubject, {{u"state"_qs, word(order.state())}});
  const bool mustExplain = terms.kind == ExpenseKind::Other;
  FieldErrors errors;
  errors.addIf(!terms.amount.currency().isValid(), u"amount", u"required");
  errors.addIf(!terms.amount.isPositive(), u"amount", u"not_positive");
  errors.addIf(!terms.date.isValid(), u"date", u"required");
  errors.addIf(terms.date.isValid() && terms.date > today, u"date", u"in_the_future");
  checkText(errors, u"payee", terms.payee, kShortText, Presence::Required);
  checkText(errors, u"remark", terms.remark, kLongText, mustExplain ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(kSubject));
  return {};
}

Result<> auditExpense(Expense& expense, bool accepted, QString note) {
  constexpr std::u16string_view kSubject = u"expense.audit";
  if (expense.state != ExpenseState::Entered)
    return refuse(Code::NotAllowedInState, kSubject, {{u"expense"_qs, word(expense.state)}});
  FieldErrors errors;
  checkText(errors, u"note", note, kLongText, accepted ? Presence::Optional : Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(kSubject));
  expense.state = accepted ? ExpenseState::Accepted : ExpenseState::Refused;
  expense.note = std::move(note);
  return {};
}

}  // namespace gendan::domain
