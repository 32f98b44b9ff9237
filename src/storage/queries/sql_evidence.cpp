// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/sql_evidence.h"

#include <algorithm>

#include "app/ports/clock.h"
#include "domain/base/iso_date.h"
#include "storage/queries/warning_sql.h"

namespace gendan::storage {

using namespace domain;
using app::WarningLimits;

namespace {

enum Column {
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

/// With who answers for the order: the department that works on it, the tracker, else the responsible person.
QString withOwner(const char* sql) {
  return QStringLiteral(
             "WITH r (subject, order_id, party_id, reference, since, since_at, expected, quantity, amount, currency) AS "
             "(%1) SELECT r.subject, r.order_id, r.party_id, r.reference, r.since, r.since_at, r.expected, r.quantity, "
             "r.amount, r.currency, coalesce(o.executor_id, o.owner_id), coalesce(o.lead_tracker_id, o.responsible_id, "
             "o.entered_by) FROM r LEFT JOIN orders o ON o.id = r.order_id")
      .arg(QString::fromLatin1(sql));
}

void bind(Statement& statement, const char* name, qint64 number) {
  if (const int place = statement.placeOf(name); place >= 0) statement.bind(place, number);
}
void bind(Statement& statement, const char* name, QDate date) {
  if (const int place = statement.placeOf(name); place >= 0) statement.bind(place, isoText(date));
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
  facts.subject = rows.number(kSubject);
  facts.order = OrderId(rows.number(kOrder));
  facts.party = PartyId(rows.number(kParty));
  facts.department = DepartmentId(rows.number(kDepartment));
  facts.responsible = UserId(rows.number(kResponsible));
  facts.reference = rows.text(kReference);
  facts.since = rows.isNull(kSince) ? app::localDate({rows.number(kSinceAt)}) : isoDate(rows.text(kSince));
  facts.expected = isoDate(rows.text(kExpected));
  facts.quantity = Quantity::ofScaled(rows.number(kQuantity));
  const auto currency = Currency::parse(rows.text(kCurrency));
  facts.amount = Money::ofMinor(rows.number(kAmount), currency ? *currency : Currency());
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

}  // namespace gendan::storage
