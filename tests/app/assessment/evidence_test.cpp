// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The evidence that set-based statements gather is what one finds by going through all records of a demo company.

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <algorithm>
#include <map>
#include <set>

#include "app/jobs/demo/demo_orders.h"
#include "app/people/passwords.h"
#include "app/settings/calendar.h"
#include "domain/assessment/evidence.h"
#include "domain/changes/change_request.h"
#include "domain/followup/problem.h"
#include "domain/orders/allocation.h"
#include "storage/queries/evidence_sql.h"
#include "storage/sql_store.h"
#include "support/print.h"

namespace gendan::app {
namespace {

using namespace domain;

const QDate kToday(2026, 11, 20);

/// A year of one company, record by record and day by day, the slow way.
class Chronicle {
 public:
  explicit Chronicle(UnitOfWork& u)
      : m_entries(u.find<FollowUp>({})),
        m_problems(u.find<Problem>({})),
        m_notices(u.find<ChangeNotice>({})),
        m_calendar(calendarOf(u)) {
    for (const auto& entry : m_entries) m_entriesOf[entry.order].push_back(entry);
    for (const auto& order : u.find<OrderData>({})) m_orders[order.id] = order;
    for (const auto& a : u.find<TrackerAssignment>({})) m_assignmentsOf[a.order].push_back(a);
  }

  [[nodiscard]] std::map<FactKind, EvidenceFact> factsOf(UserId tracker, const Period& period) {
    m_tracker = tracker;
    m_period = period;
    m_facts.clear();
    std::set<OrderId> followed;
    std::set<QDate> active;
    for (const auto& entry : m_entries) {
      noteEntry(entry, followed, active);
      noteContact(entry);
    }
    noteProblems();
    for (const auto& notice : m_notices) noteNotice(notice);
    noteDays(followed, active);
    return m_facts;
  }

 private:
  void note(FactKind kind, bool met) { note(kind, met ? 1 : 0, 1); }
  void note(FactKind kind, qint64 count, qint64 of) {
    m_facts[kind].count += count;
    m_facts[kind].of += of;
  }
  [[nodiscard]] bool isIn(QDate day) const { return day.isValid() && day >= m_period.first && day <= m_period.last; }
  [[nodiscard]] bool isBy(Instant at) const { return at.isValid() && localDate(at) <= m_period.last; }
  [[nodiscard]] bool isCorrected(const FollowUp& entry) const {
    return std::ranges::any_of(m_entriesOf.at(entry.order),
                               [&](const FollowUp& c) { return c.corrects == entry.id && isBy(c.at); });
  }
  [[nodiscard]] bool holds(UserId tracker, OrderId order, QDate day, bool asLead) const {
    const auto assignments = m_assignmentsOf.find(order);
    if (assignments == m_assignmentsOf.end()) return false;
    const auto& data = m_orders.at(order);
    if (isFinal(data.state) && localDate(data.stateSince) <= day) return false;
    return std::ranges::any_of(assignments->second, [&](const TrackerAssignment& a) {
      return a.tracker == tracker && (!asLead || a.lead) && localDate(a.from) <= day &&
             (!a.until.isValid() || localDate(a.until) > day);
    });
  }
  [[nodiscard]] bool leads(OrderId order, QDate day) const { return isIn(day) && holds(m_tracker, order, day, true); }
  [[nodiscard]] bool agrees(const FollowUp& e) const {
    const bool isUndelivered = e.orderState == OrderState::Allocated || e.orderState == OrderState::Executing ||
                               e.orderState == OrderState::Delivering;
    const bool isLate = m_orders.at(e.order).terms.dueDate < localDate(e.at);
    return !isLate || !isUndelivered || e.problemFound ||
           std::ranges::any_of(m_problems, [&](const Problem& p) { return p.order == e.order && p.foundAt <= e.at; });
  }
  void noteEntry(const FollowUp& entry, std::set<OrderId>& followed, std::set<QDate>& active) {
    const auto day = localDate(entry.at);
    if (entry.tracker != m_tracker || entry.corrects.isValid() || !isIn(day)) return;
    followed.insert(entry.order);
    active.insert(day);
    note(FactKind::Corrected, isCorrected(entry));
    note(FactKind::Agreed, agrees(entry));
  }
  void noteContact(const FollowUp& entry) {
    const auto due = entry.nextDate;
    if (!isIn(due) || !isBy(entry.at) || isCorrected(entry)) return;
    const bool stillTheirs = holds(entry.tracker, entry.order, due, false);
    if (stillTheirs ? entry.tracker != m_tracker : !holds(m_tracker, entry.order, due, true)) return;
    QDate done;
    for (const auto& next : m_entriesOf.at(entry.order))
      if (!done.isValid() && next.id > entry.id && !next.corrects.isValid() && isBy(next.at)) done = localDate(next.at);
    const bool onTime = done.isValid() && done <= due;
    note(FactKind::OnTime, onTime);
    const auto until = done.isValid() ? done : m_period.last;
    note(FactKind::DaysLate, onTime ? 0 : m_calendar.workingDaysBetween(due, until), 1);
  }
  void noteProblems() {
    std::vector<int> days;
    for (const auto& p : m_problems) {
      const auto found = localDate(p.foundAt);
      const auto solved = isBy(p.resolvedAt) ? localDate(p.resolvedAt) : QDate();
      if (leads(p.order, found)) {
        note(FactKind::FoundInTime, found <= m_orders.at(p.order).terms.dueDate);
        note(FactKind::FoundThemselves, p.foundBy == m_tracker);
      }
      if (leads(p.order, p.owner.due)) note(FactKind::SolvedInTime, solved.isValid() && solved <= p.owner.due);
      if (!leads(p.order, solved)) continue;
      days.push_back(m_calendar.workingDaysBetween(found, solved));
      note(FactKind::Effect, p.effect == SolutionEffect::Good ? 2 : p.effect == SolutionEffect::Fair ? 1 : 0, 2);
      note(FactKind::Recurred, std::ranges::any_of(m_problems, [&](const Problem& q) {
             return q.order == p.order && q.kind == p.kind && q.foundAt > p.resolvedAt && isBy(q.foundAt);
           }));
    }
    std::ranges::sort(days);
    if (!days.empty()) note(FactKind::DaysToSolve, days[(days.size() - 1) / 2] + days[days.size() / 2], 2);
  }
  void noteNotice(const ChangeNotice& notice) {
    if (!leads(notice.order, notice.due)) return;
    QDate passedOn;
    for (const auto& entry : m_entriesOf[notice.order])
      if (!passedOn.isValid() && entry.at >= notice.sentAt) passedOn = localDate(entry.at);
    const auto inTime = [&](QDate day) { return day.isValid() && day <= notice.due; };
    note(FactKind::PassedOn, inTime(passedOn));
    note(FactKind::Acknowledged, notice.acknowledgedAt.isValid() && inTime(localDate(notice.acknowledgedAt)));
  }
  void noteDays(const std::set<OrderId>& followed, const std::set<QDate>& active) {
    for (QDate day = m_period.first; day <= m_period.last; day = day.addDays(1)) {
      bool any = false;
      for (const auto& [order, data] : m_orders) {
        if (!holds(m_tracker, order, day, false)) continue;
        any = true;
        note(FactKind::Followed, followed.contains(order));
      }
      if (any && m_calendar.isWorkingDay(day)) note(FactKind::ActiveDays, active.contains(day));
    }
  }

  std::vector<FollowUp> m_entries;
  std::vector<Problem> m_problems;
  std::vector<ChangeNotice> m_notices;
  Calendar m_calendar;
  std::map<OrderId, OrderData> m_orders;
  std::map<OrderId, std::vector<FollowUp>> m_entriesOf;
  std::map<OrderId, std::vector<TrackerAssignment>> m_assignmentsOf;
  UserId m_tracker;
  Period m_period;
  std::map<FactKind, EvidenceFact> m_facts;
};

void compareMonth(UnitOfWork& u, Chronicle& chronicle, QDate month, std::map<FactKind, qint64>& seen) {
  const auto period = monthOf(month);
  const auto all = evidenceOf(u.evidenceRecords(period, {}), period, calendarOf(u));
  EXPECT_GE(all.size(), 3U);
  for (const auto& evidence : all) {
    const auto alone = evidenceOf(u.evidenceRecords(period, evidence.tracker), period, calendarOf(u));
    const auto same = std::ranges::find(alone, evidence.tracker, &TrackerEvidence::tracker);
    ASSERT_NE(same, alone.end());
    EXPECT_EQ(same->facts, evidence.facts) << "asked for one tracker only";
    auto expected = chronicle.factsOf(evidence.tracker, period);
    for (const auto& fact : evidence.facts) {
      EXPECT_EQ(fact.count, expected[fact.kind].count) << word(fact.kind).toStdString() << ' ' << month.month();
      EXPECT_EQ(fact.of, expected[fact.kind].of) << word(fact.kind).toStdString() << ' ' << month.month();
      seen[fact.kind] += fact.of;
    }
  }
}

TEST(EvidenceOfADemoCompany, IsWhatItsRecordsSayOneByOne) {
  useCheapPasswords();
  const QTemporaryDir folder;
  const SystemClock clock;
  auto store = storage::SqlStore::create(folder.filePath(QStringLiteral("demo.gendan")), clock);
  ASSERT_TRUE(store.has_value());
  DemoOptions options;
  options.orders = 200;
  options.today = kToday;
  Unwatched progress;
  ASSERT_TRUE(generateDemo(**store, options, progress).has_value());
  const auto compared = (*store)->writeBatch([&](UnitOfWork& u) -> Result<> {
    Chronicle chronicle(u);
    std::map<FactKind, qint64> seen;
    for (const auto& month : {QDate(2026, 3, 1), QDate(2026, 8, 1), QDate(2026, 10, 1)})
      compareMonth(u, chronicle, month, seen);
    for (const auto& rule : factRules()) EXPECT_GT(seen[rule.kind], 0) << word(rule.kind).toStdString();
    return {};
  });
  EXPECT_TRUE(compared.has_value());
}

TEST(EvidenceStatements, FindTheirRowsByIndex) {
  const QTemporaryDir folder;
  const SystemClock clock;
  auto store = storage::SqlStore::create(folder.filePath(QStringLiteral("plans.gendan")), clock);
  ASSERT_TRUE(store.has_value());
  for (const bool ofOne : {false, true})
    for (const auto& statement : storage::evidenceSql(ofOne)) {
      storage::Rows plan((*store)->connection().statement(QStringLiteral("EXPLAIN QUERY PLAN ") + statement));
      while (plan.next()) {
        const auto step = plan.text(3);
        // Follow-ups are the many: none of their aliases is walked through from end to end, nor are the orders.
        for (const auto* alias : {"SCAN f", "SCAN g", "SCAN c", "SCAN o"})
          EXPECT_FALSE(step.startsWith(QLatin1StringView(alias))) << step.toStdString() << '\n'
                                                                  << statement.toStdString();
      }
    }
}

}  // namespace
}  // namespace gendan::app
