// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_evidence.h"

#include <algorithm>
#include <map>

#include "app/ports/clock.h"
#include "domain/base/iso_date.h"
#include "storage/queries/warning_sql.h"

namespace gendan::storage {

using namespace domain;
using app::WarningLimits;

namespace {

struct WarningColumn {
  enum {
    kSubject,
    kOrder,
    kParty,
    kReference,
    kSince,
    kSinceAt,
    kExpected,
    kQuantity,
    kAmount,
    kCurrency,
    kDepartment,
    kResponsible,
  };
};

/// With who answers for the order (the department that works on it; the tracker, else the responsible person), or for
/// the customer's rating.
QString withOwner(const char* sql) {
  return QStringLiteral(
             "WITH r (subject, order_id, party_id, reference, since, since_at, expected, quantity, amount, currency) "
             "AS "
             "(%1) SELECT r.subject, r.order_id, r.party_id, r.reference, r.since, r.since_at, r.expected, r.quantity, "
             "r.amount, r.currency, coalesce(o.executor_id, o.owner_id, u.department_id), coalesce(o.lead_tracker_id, "
             "o.responsible_id, o.entered_by, u.id) FROM r LEFT JOIN orders o ON o.id = r.order_id LEFT JOIN "
             "credit_rating "
             "c ON r.order_id IS NULL AND c.party_id = r.party_id AND c.state = 'confirmed' AND c.replaced_at IS NULL "
             "LEFT JOIN app_user u ON u.id = c.proposed_by")
      .arg(QString::fromLatin1(sql));
}

void bind(Statement& statement, const char* name, qint64 number) {
  if (const int place = statement.placeOf(name); place >= 0) statement.bind(place, number);
}
void bind(Statement& statement, const char* name, QDate date) {
  if (const int place = statement.placeOf(name); place >= 0) statement.bind(place, isoText(date));
}

void bind(Statement& statement, const char* name, Currency currency) {
  if (const int place = statement.placeOf(name); place >= 0) statement.bind(place, currency.code());
}

void bindLimits(Statement& statement, const WarningLimits& limits) {
  bind(statement, ":today", limits.today);
  bind(statement, ":contact_before", limits.contactBefore.ms);
  bind(statement, ":planned_until", limits.plannedUntil);
  bind(statement, ":filed_before", limits.filedBefore.ms);
  bind(statement, ":sent_before", limits.sentBefore.ms);
  bind(statement, ":failed_inspections", limits.failedInspections);
  bind(statement, ":payable_until", limits.payableUntil);
}

WarningFacts factsOf(const Rows& rows, WarningRule rule) {
  WarningFacts facts;
  facts.rule = rule;
  facts.subject = rows.number(WarningColumn::kSubject);
  facts.order = OrderId(rows.number(WarningColumn::kOrder));
  facts.party = PartyId(rows.number(WarningColumn::kParty));
  facts.department = DepartmentId(rows.number(WarningColumn::kDepartment));
  facts.responsible = UserId(rows.number(WarningColumn::kResponsible));
  facts.reference = rows.text(WarningColumn::kReference);
  facts.since = rows.isNull(WarningColumn::kSince) ? app::localDate({rows.number(WarningColumn::kSinceAt)})
                                                   : isoDate(rows.text(WarningColumn::kSince));
  facts.expected = isoDate(rows.text(WarningColumn::kExpected));
  facts.quantity = Quantity::ofScaled(rows.number(WarningColumn::kQuantity));
  const auto currency = Currency::parse(rows.text(WarningColumn::kCurrency));
  facts.amount = Money::ofMinor(rows.number(WarningColumn::kAmount), currency ? *currency : Currency());
  return facts;
}

/// Differences of dates have no words that all databases know: the statements leave these to us.
bool isLateEnough(const WarningFacts& facts, const WarningLimits& limits) {
  if (facts.rule == WarningRule::SupplyBehindNeed)
    return facts.since.daysTo(std::max(facts.expected, limits.today)) >= limits.supplyDays;
  if (facts.rule == WarningRule::PromiseBeforePlan) return facts.since.daysTo(facts.expected) >= limits.promiseDays;
  return true;
}

}  // namespace

std::vector<WarningFacts> SqlEvidence::warnings(const WarningLimits& limits) {
  std::vector<WarningFacts> found;
  for (const auto& [rule, sql] : warningSql()) {
    auto& statement = m_connection.statement(withOwner(sql));
    bindLimits(statement, limits);
    for (Rows rows(statement); rows.next();)
      if (auto facts = factsOf(rows, rule); isLateEnough(facts, limits)) found.push_back(std::move(facts));
  }
  return found;
}

Money SqlEvidence::exposure(PartyId customer, Currency currency) {
  auto& statement = m_connection.statement(QStringLiteral(
      "SELECT coalesce(sum(o.due - o.paid), 0) FROM orders o WHERE o.state NOT IN ('completed', 'closing', 'closed', "
      "'cancelled') AND o.party_id = :party AND o.currency = :currency AND o.kind = 'sales' AND o.state NOT IN "
      "('draft', "
      "'under_review') AND o.due - o.paid > 0"));
  bind(statement, ":party", customer.value());
  bind(statement, ":currency", currency);
  Rows rows(statement);
  return Money::ofMinor(rows.next() ? rows.number(0) : 0, currency);
}

namespace {

struct CustomerQuestion {
  PartyId customer;
  Currency currency;
  QDate since;
};

Statement& asked(Connection& connection, const char* sql, const CustomerQuestion& question) {
  auto& statement = connection.statement(QString::fromLatin1(sql));
  bind(statement, ":party", question.customer.value());
  bind(statement, ":currency", question.currency);
  bind(statement, ":since", question.since);
  return statement;
}

/// Rows of order, date, amount, by date within each order.
template <auto Sums>
void readSums(Statement& statement, Currency currency, std::map<qint64, OrderMoney>& orders) {
  for (Rows rows(statement); rows.next();)
    (orders[rows.number(0)].*Sums).push_back({isoDate(rows.text(1)), Money::ofMinor(rows.number(2), currency)});
}

constexpr auto kClaims =
    "SELECT c.order_id, c.due_date, c.amount FROM orders o JOIN claim c ON c.order_id = o.id AND c.state = 'open' "
    "WHERE "
    "o.party_id = :party AND o.kind = 'sales' AND o.currency = :currency AND o.order_date >= :since AND o.state <> "
    "'cancelled' ORDER BY c.order_id, c.due_date, c.id";
constexpr auto kPayments =
    "SELECT p.order_id, p.date, CASE p.direction WHEN 'in' THEN p.amount ELSE -p.amount END FROM orders o JOIN payment "
    "p "
    "ON p.order_id = o.id WHERE o.party_id = :party AND o.kind = 'sales' AND o.currency = :currency AND o.order_date "
    ">= "
    ":since AND o.state <> 'cancelled' AND NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.payment_id = p.id AND "
    "r.state = 'confirmed') ORDER BY p.order_id, p.date, p.id";
constexpr auto kCounts =
    "SELECT count(*), coalesce(sum(CASE WHEN o.state = 'cancelled' THEN 1 ELSE 0 END), 0), (SELECT count(*) FROM "
    "orders x "
    "JOIN change_request c ON c.order_id = x.id AND c.raised_by = 'customer' AND c.kind = 'change' AND c.state IN "
    "('approved', 'implemented') WHERE x.party_id = :party AND x.kind = 'sales' AND x.currency = :currency AND "
    "x.order_date >= :since), (SELECT min(f.order_date) FROM orders f WHERE f.party_id = :party AND f.kind = 'sales') "
    "FROM orders o WHERE o.party_id = :party AND o.kind = 'sales' AND o.currency = :currency AND o.order_date >= "
    ":since "
    "AND o.state NOT IN ('draft', 'under_review')";

constexpr auto kSupplied =
    "SELECT o.id, l.line_no, l.product_name, l.first_promise, l.quantity - l.closed_short, "
    "(SELECT coalesce(sum(g.quantity), 0) FROM goods_receipt r JOIN goods_receipt_line g ON g.receipt_id = r.id "
    "WHERE r.order_id = o.id AND g.line_no = l.line_no AND r.date <= l.first_promise), "
    "(SELECT max(r.date) FROM goods_receipt r JOIN goods_receipt_line g ON g.receipt_id = r.id "
    "WHERE r.order_id = o.id AND g.line_no = l.line_no), "
    "(SELECT count(DISTINCT g.id) FROM goods_receipt r JOIN goods_receipt_line g ON g.receipt_id = r.id "
    "JOIN goods_acceptance a ON a.receipt_id = r.id JOIN goods_acceptance_line v ON v.acceptance_id = a.id AND "
    "v.line_no = l.line_no WHERE r.order_id = o.id AND g.line_no = l.line_no), "
    "(SELECT count(DISTINCT g.id) FROM goods_receipt r JOIN goods_receipt_line g ON g.receipt_id = r.id "
    "JOIN goods_acceptance a ON a.receipt_id = r.id JOIN goods_acceptance_line v ON v.acceptance_id = a.id AND "
    "v.line_no = l.line_no AND v.rejected > 0 WHERE r.order_id = o.id AND g.line_no = l.line_no), "
    "(SELECT min(q.at) FROM purchase_progress q WHERE q.order_id = o.id AND q.line_no = l.line_no AND q.confirmed > "
    "0), "
    "o.order_date FROM orders o JOIN order_line l ON l.order_id = o.id WHERE o.party_id = :party AND o.kind = "
    "'purchase' "
    "AND o.state NOT IN ('draft', 'under_review', 'cancelled') AND l.stocked = 1 AND l.first_promise >= :from AND "
    "l.first_promise <= :until AND l.quantity > l.closed_short ORDER BY o.id, l.line_no";

SupplierLine suppliedLine(const Rows& rows, int responseDays) {
  SupplierLine line;
  line.order = OrderId(rows.number(0));
  line.lineNo = static_cast<int>(rows.number(1));
  line.item = rows.text(2);
  line.promised = isoDate(rows.text(3));
  line.wanted = Quantity::ofScaled(rows.number(4));
  line.onTime = least(Quantity::ofScaled(rows.number(5)), line.wanted);
  line.lastArrival = isoDate(rows.text(6));
  line.lots = static_cast<int>(rows.number(7));
  line.goodLots = line.lots - static_cast<int>(rows.number(8));
  if (!rows.isNull(9)) line.confirmedOn = app::localDate({rows.number(9)});
  line.answered = line.confirmedOn.isValid() && isoDate(rows.text(10)).daysTo(line.confirmedOn) <= responseDays;
  return line;
}

}  // namespace

app::CustomerHistory SqlEvidence::history(PartyId customer, Currency currency, QDate since) {
  const CustomerQuestion question{customer, currency, since};
  app::CustomerHistory history;
  std::map<qint64, OrderMoney> orders;
  readSums<&OrderMoney::claims>(asked(m_connection, kClaims, question), currency, orders);
  readSums<&OrderMoney::payments>(asked(m_connection, kPayments, question), currency, orders);
  for (auto& [id, money] : orders) history.money.push_back(std::move(money));
  Rows counts(asked(m_connection, kCounts, question));
  if (!counts.next()) return history;
  history.orders = static_cast<int>(counts.number(0));
  history.cancellations = static_cast<int>(counts.number(1));
  history.changes = static_cast<int>(counts.number(2));
  history.firstOrder = isoDate(counts.text(3));
  return history;
}

std::vector<SupplierLine> SqlEvidence::supplied(PartyId supplier, const app::SupplierPeriod& period) {
  auto& statement = m_connection.statement(QString::fromLatin1(kSupplied));
  bind(statement, ":party", supplier.value());
  bind(statement, ":from", period.from);
  bind(statement, ":until", period.until);
  std::vector<SupplierLine> lines;
  for (Rows rows(statement); rows.next();) lines.push_back(suppliedLine(rows, period.responseDays));
  return lines;
}

}  // namespace gendan::storage
