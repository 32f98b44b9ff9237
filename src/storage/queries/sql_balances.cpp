// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_balances.h"

#include "domain/base/iso_date.h"
#include "storage/guarded.h"
#include "storage/queries/price_mask.h"

namespace gendan::storage {

using namespace domain;

namespace {

struct BalanceColumn {
  enum { kId, kNumber, kParty, kTracker, kCurrency, kDue, kPaid, kDueDate, kAskedDue, kAskedAmount };
};

/// An order a row, or one for each amount that was asked for with a date; in the same currency as the order only.
QString sqlFor(OrderKind kind) {
  const auto asked =
      kind == OrderKind::Sales
          ? u"SELECT order_id, due_date, amount, currency FROM claim WHERE state = 'open'"_qs
          : u"SELECT order_id, due_date, amount, currency FROM payment_notice WHERE state IN ('issued', 'released', 'paid')"_qs;
  return QStringLiteral(
             "SELECT o.id, o.number, p.name, o.lead_tracker_id, o.currency, o.due, o.paid, o.due_date, a.due_date, "
             "a.amount "
             "FROM orders o JOIN party p ON p.id = o.party_id LEFT JOIN (%1) a ON a.order_id = o.id AND "
             "a.currency = o.currency WHERE o.kind = ? AND o.state IN ('delivering', 'settling') AND o.due > o.paid "
             "ORDER BY p.name, o.id")
      .arg(asked);
}

/// An order while its rows are read.
struct Account {
  app::OpenBalance balance;
  Money owed;
  Money paid;
  QDate dueDate;
  std::vector<DatedAmount> asked;
};

app::OpenBalance aged(Account account, QDate today) {
  const auto items = openItems(std::move(account.asked), account.owed, account.paid, account.dueDate);
  account.balance.ageing = ageOf(items, account.owed.currency(), today);
  account.balance.due = items.empty() ? account.dueDate : items.front().due;
  return std::move(account.balance);
}

Account accountOf(const Rows& rows) {
  const auto currency = Currency::parse(rows.text(BalanceColumn::kCurrency)).value_or(kCny);
  Account account;
  account.balance.order = OrderId(rows.number(BalanceColumn::kId));
  account.balance.number = rows.text(BalanceColumn::kNumber);
  account.balance.party = rows.text(BalanceColumn::kParty);
  account.owed = Money::ofMinor(rows.number(BalanceColumn::kDue), currency);
  account.paid = Money::ofMinor(rows.number(BalanceColumn::kPaid), currency);
  account.dueDate = isoDate(rows.text(BalanceColumn::kDueDate));
  return account;
}

}  // namespace

Result<std::vector<app::OpenBalance>> SqlBalances::open(OrderKind kind, const Actor& actor, QDate today) {
  return guarded([&]() -> Result<std::vector<app::OpenBalance>> {
    auto& statement = m_connection.statement(sqlFor(kind));
    statement.bind(0, word(kind));
    std::vector<Account> accounts;
    Rows rows(statement);
    while (rows.next()) {
      if (!showsMoney(kind, UserId(rows.number(BalanceColumn::kTracker)), actor)) continue;
      if (accounts.empty() || accounts.back().balance.order.value() != rows.number(BalanceColumn::kId))
        accounts.push_back(accountOf(rows));
      auto& account = accounts.back();
      if (!rows.isNull(BalanceColumn::kAskedAmount))
        account.asked.push_back({isoDate(rows.text(BalanceColumn::kAskedDue)),
                                 Money::ofMinor(rows.number(BalanceColumn::kAskedAmount), account.owed.currency())});
    }
    std::vector<app::OpenBalance> balances;
    for (auto& account : accounts) balances.push_back(aged(std::move(account), today));
    return balances;
  });
}

}  // namespace gendan::storage
