// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/assessment/evidence.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

namespace gendan::domain {

namespace {

struct Tally {
  int ordersHeld = 0;
  std::vector<bool> holds;   ///< by day of the period: held any order
  std::vector<bool> logged;  ///< by day of the period: logged any entry
  std::set<OrderId> followed;
  std::vector<int> daysToSolve;
  std::array<EvidenceFact, Codes<FactKind>::entries.size()> facts;

  EvidenceFact& operator[](FactKind kind) { return facts[static_cast<size_t>(kind)]; }
  /// One more that was to be, and whether it was.
  void note(FactKind kind, bool met) {
    auto& fact = (*this)[kind];
    ++fact.of;
    fact.count += met ? 1 : 0;
  }
};

bool holdsOn(const Holding& holding, QDate day) {
  return holding.from <= day && (!holding.until.isValid() || day < holding.until);
}

class Fold {
 public:
  Fold(const EvidenceRecords& records, const Period& period, const Calendar& calendar)
      : m_records(records), m_period(period), m_calendar(calendar) {
    for (const auto& holding : records.holdings) m_holders[holding.order].push_back(&holding);
    for (QDate day = period.first; day <= period.last; day = day.addDays(1))
      m_works.push_back(calendar.isWorkingDay(day));
  }

  std::vector<TrackerEvidence> run() {
    for (const auto& entry : m_records.entries) noteEntry(entry);
    for (const auto& holding : m_records.holdings) noteHolding(holding);
    for (const auto& contact : m_records.contacts) noteContact(contact);
    for (const auto& problem : m_records.problems) noteProblem(problem);
    for (const auto& notice : m_records.notices) noteNotice(notice);
    std::vector<TrackerEvidence> all;
    for (auto& [tracker, tally] : m_tallies)
      if (tally.ordersHeld > 0) all.push_back(conclude(tracker, tally));
    return all;
  }

 private:
  Tally& of(UserId tracker) {
    auto& tally = m_tallies[tracker];
    if (tally.holds.empty()) {
      tally.holds.resize(m_works.size());
      tally.logged.resize(m_works.size());
    }
    return tally;
  }
  [[nodiscard]] size_t placeOf(QDate day) const { return static_cast<size_t>(m_period.first.daysTo(day)); }

  /// Who leads the order on a day; nobody: the deed counts for nobody.
  [[nodiscard]] std::optional<UserId> leadOn(OrderId order, QDate day) const {
    const auto it = m_holders.find(order);
    if (it == m_holders.end()) return std::nullopt;
    const auto lead = std::ranges::find_if(it->second, [day](const Holding* h) { return h->lead && holdsOn(*h, day); });
    return lead == it->second.end() ? std::nullopt : std::optional((*lead)->tracker);
  }
  [[nodiscard]] bool holdsOrder(UserId tracker, OrderId order, QDate day) const {
    const auto it = m_holders.find(order);
    return it != m_holders.end() &&
           std::ranges::any_of(it->second, [&](const Holding* h) { return h->tracker == tracker && holdsOn(*h, day); });
  }

  void noteEntry(const LoggedEntry& entry) {
    if (!m_period.contains(entry.day)) return;
    auto& tally = of(entry.tracker);
    tally.logged[placeOf(entry.day)] = true;
    tally.followed.insert(entry.order);
    tally.note(FactKind::Corrected, entry.corrected);
    tally.note(FactKind::Agreed, !entry.disagrees);
  }

  void noteHolding(const Holding& holding) {
    const auto from = std::max(holding.from, m_period.first);
    const auto end = m_period.last.addDays(1);
    const auto until = holding.until.isValid() ? std::min(holding.until, end) : end;
    if (from >= until) return;
    auto& tally = of(holding.tracker);
    ++tally.ordersHeld;
    const auto days = from.daysTo(until);
    tally[FactKind::Followed].of += days;
    if (tally.followed.contains(holding.order)) tally[FactKind::Followed].count += days;
    std::fill_n(tally.holds.begin() + static_cast<qsizetype>(placeOf(from)), days, true);
  }

  void noteContact(const DueContact& contact) {
    if (!m_period.contains(contact.due)) return;
    const auto holder = holdsOrder(contact.namedBy, contact.order, contact.due) ? std::optional(contact.namedBy)
                                                                                : leadOn(contact.order, contact.due);
    if (!holder) return;
    auto& tally = of(*holder);
    const bool onTime = contact.done.isValid() && contact.done <= contact.due;
    tally.note(FactKind::OnTime, onTime);
    auto& late = tally[FactKind::DaysLate];
    ++late.of;
    if (!onTime)
      late.count += m_calendar.workingDaysBetween(contact.due, contact.done.isValid() ? contact.done : m_period.last);
  }

  void noteProblem(const TrackedProblem& problem) {
    const auto leadIf = [&](QDate day) { return m_period.contains(day) ? leadOn(problem.order, day) : std::nullopt; };
    if (const auto lead = leadIf(problem.found)) {
      of(*lead).note(FactKind::FoundInTime, problem.found <= problem.orderDue);
      of(*lead).note(FactKind::FoundThemselves, problem.foundBy == *lead);
    }
    if (const auto lead = leadIf(problem.due))
      of(*lead).note(FactKind::SolvedInTime, problem.solved.isValid() && problem.solved <= problem.due);
    if (const auto lead = leadIf(problem.solved)) {
      auto& tally = of(*lead);
      tally.daysToSolve.push_back(m_calendar.workingDaysBetween(problem.found, problem.solved));
      tally[FactKind::Effect].of += 2;
      tally[FactKind::Effect].count += problem.effect;
      tally.note(FactKind::Recurred, problem.recurred);
    }
  }

  void noteNotice(const TrackedNotice& notice) {
    const auto lead = m_period.contains(notice.due) ? leadOn(notice.order, notice.due) : std::nullopt;
    if (!lead) return;
    const auto inTime = [&notice](QDate day) { return day.isValid() && day <= notice.due; };
    of(*lead).note(FactKind::PassedOn, inTime(notice.passedOn));
    of(*lead).note(FactKind::Acknowledged, inTime(notice.acknowledged));
  }

  TrackerEvidence conclude(UserId tracker, Tally& tally) const {
    for (size_t day = 0; day < m_works.size(); ++day)
      if (m_works[day] && tally.holds[day]) tally.note(FactKind::ActiveDays, tally.logged[day]);
    auto& days = tally.daysToSolve;
    if (!days.empty()) {
      std::ranges::sort(days);
      tally[FactKind::DaysToSolve].count = days[(days.size() - 1) / 2] + days[days.size() / 2];
      tally[FactKind::DaysToSolve].of = 2;
    }
    for (size_t kind = 0; kind < tally.facts.size(); ++kind) tally.facts[kind].kind = static_cast<FactKind>(kind);
    return {tracker, tally.ordersHeld, {tally.facts.begin(), tally.facts.end()}};
  }

  const EvidenceRecords& m_records;
  const Period& m_period;
  const Calendar& m_calendar;
  std::unordered_map<OrderId, std::vector<const Holding*>> m_holders;
  std::vector<bool> m_works;  ///< by day of the period
  std::map<UserId, Tally> m_tallies;
};

}  // namespace

Period monthOf(QDate day) {
  const QDate first(day.year(), day.month(), 1);
  return {first, first.addDays(first.daysInMonth() - 1)};
}

std::vector<TrackerEvidence> evidenceOf(const EvidenceRecords& records, const Period& period,
                                        const Calendar& calendar) {
  return Fold(records, period, calendar).run();
}

}  // namespace gendan::domain
