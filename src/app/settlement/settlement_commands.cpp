// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settlement/settlement_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"

namespace gendan::app {

using namespace domain;

Result<Outcome> handle(UnitOfWork& u, const ClaimSettlement& command) {
  GENDAN_TRY(const auto order, orderFor(u, command.order, 0, Action::SettlementClaim));
  GENDAN_CHECK(checkClaim(command.terms, order, u.find<Claim>({where<&Claim::order>(order.id())})));
  Claim claim;
  claim.order = order.id();
  claim.terms = command.terms;
  claim.claimedBy = u.actor().user;
  claim.claimedAt = u.now();
  u.add(claim);
  tellFunction(u, Function::Finance, NoticeSubject::Claimed, order.data());
  return Outcome{claim.id.value(), claim.terms.invoiceNo};
}

Result<Outcome> handle(UnitOfWork& u, const WithdrawClaim& command) {
  GENDAN_TRY(auto claim, u.load<Claim>(command.claim, command.version));
  GENDAN_TRY(const auto order, orderFor(u, claim.order, 0, Action::SettlementClaim));
  GENDAN_CHECK(withdrawClaim(claim, command.reason));
  u.save(claim);
  tellFunction(u, Function::Finance, NoticeSubject::ClaimWithdrawn, order.data());
  return Outcome{claim.id.value(), claim.terms.invoiceNo};
}

Result<Outcome> handle(UnitOfWork& u, const EnterExpense& command) {
  GENDAN_TRY(const auto order, orderFor(u, command.order, 0, Action::ExpenseEnter));
  Expense expense;
  expense.order = order.id();
  expense.terms = command.terms;
  if (!expense.terms.date.isValid()) expense.terms.date = u.today();
  GENDAN_CHECK(checkExpense(expense.terms, order, u.today()));
  expense.number = nextNumber(u, Series::Expense);
  expense.enteredBy = u.actor().user;
  expense.enteredAt = u.now();
  u.add(expense);
  tellFunction(u, Function::Finance, NoticeSubject::ExpenseEntered, order.data());
  return Outcome{expense.id.value(), expense.number};
}

Result<Outcome> handle(UnitOfWork& u, const AuditExpense& command) {
  GENDAN_TRY(auto expense, u.load<Expense>(command.expense, command.version));
  GENDAN_TRY(const auto order, loadOrder(u, expense.order));
  const bool enterer = expense.enteredBy == u.actor().user;
  GENDAN_CHECK(mayActApart(u, order.data(), Action::ExpenseAudit, Access::Decide, enterer));
  GENDAN_CHECK(auditExpense(expense, command.accepted, command.note));
  expense.auditedBy = u.actor().user;
  expense.auditedAt = u.now();
  u.save(expense);
  tellUser(u, expense.enteredBy, NoticeSubject::ExpenseAudited, order.data());
  return Outcome{expense.id.value(), expense.number};
}

}  // namespace gendan::app
