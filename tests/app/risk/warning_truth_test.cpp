// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The warnings of a generated company, against a plain reading of all its records: none missed, none false.
#include <algorithm>
#include <set>

#include "app/jobs/demo/demo_orders.h"
#include "app/people/passwords.h"
#include "app/risk/warning_commands.h"
#include "app/settings/calendar.h"
#include "domain/changes/change_request.h"
#include "domain/execution/production.h"
#include "domain/execution/supply.h"
#include "domain/followup/follow_up.h"
#include "domain/orders/allocation.h"
#include "domain/quality/inspection.h"
#include "domain/settlement/claim.h"
#include "domain/settlement/payment_notice.h"
#include "support/shop.h"

namespace gendan::app {
namespace {

using namespace domain;
using Found = std::set<std::pair<QString, qint64>>;

const QDate kToday(2026, 11, 20);

/// With the standard thresholds, one record after the other.
class PlainReading {
 public:
  explicit PlainReading(UnitOfWork& u) : m_u(u), m_calendar(calendarOf(u)) {
    for (auto& order : u.find<OrderData>({})) m_orders.emplace(order.id, std::move(order));
  }

  Found read() {
    for (const auto& [id, order] : m_orders) {
      if (isWorkedOn(order)) contacts(order);
      if (isWorkedOn(order) && order.kind == OrderKind::Sales) production(order);
      if (isWorkedOn(order) && order.kind == OrderKind::Purchase && order.feeds.isValid()) supply(order);
      if (isOpen(order)) failures(order);
      if (isOpen(order) && order.kind == OrderKind::Sales) receivables(order);
    }
    payables();
    changes();
    credit();
    return m_found;
  }

 private:
  void add(const char* rule, qint64 id) { m_found.emplace(QString::fromLatin1(rule), id); }
  static bool isOpen(const OrderData& o) {
    return o.state != OrderState::Completed && o.state != OrderState::Closing && !isFinal(o.state);
  }
  static bool isWorkedOn(const OrderData& o) {
    return !o.onHold && o.state >= OrderState::Allocated && o.state <= OrderState::Delivering;
  }
  /// More than so many working days have gone by since.
  bool isPast(QDate since, int days) const { return m_calendar.addWorkingDays(since, days) < kToday; }
  template <class T>
  std::vector<T> of(OrderId order) {
    return m_u.find<T>({where<&T::order>(order)});
  }

  void contacts(const OrderData& order) {
    if (!order.leadTracker.isValid()) return;
    QDate last;
    bool agreed = false;
    for (const auto& entry : of<FollowUp>(order.id)) {
      last = std::max(last, localDate(entry.at));
      agreed = agreed || (entry.nextDate.isValid() && entry.nextDate >= kToday);
    }
    for (const auto& tracker : of<TrackerAssignment>(order.id))
      if (tracker.lead && tracker.active) last = std::max(last, localDate(tracker.from));
    if (!agreed && isPast(last, 5)) add("no_follow_up", order.id.value());
  }

  std::optional<ProductionPlan> planOf(OrderId order) {
    for (auto& plan : of<ProductionPlan>(order))
      if (!plan.replacedAt.isValid()) return plan;
    return std::nullopt;
  }

  void production(const OrderData& order) {
    const auto plan = planOf(order.id);
    if (!plan) return;
    const auto reports = of<ProgressReport>(order.id);
    for (const auto& line : order.lines) {
      if (line.done.produced + line.done.fromStock >= line.wanted() + line.done.reopened) continue;
      Quantity planned;
      Quantity done;
      QDate end;
      for (const auto& step : plan->steps) {
        if (step.lineNo != line.lineNo) continue;
        end = std::max(end, step.end);
        if (step.finishes && isPast(step.end, 2)) planned += step.quantity;
      }
      for (const auto& report : reports)
        if (report.lineNo == line.lineNo && report.finishes && report.at >= plan->plannedAt) done += report.quantity;
      if (planned > done) add("behind_plan", line.id.value());
      if (end > line.currentPromise) add("promise_before_plan", line.id.value());
    }
  }

  QDate neededBy(const OrderLine& supply, const OrderData& fed) {
    const auto line = std::ranges::find(fed.lines, supply.feeds, &OrderLine::id);
    QDate first;
    if (const auto plan = planOf(fed.id))
      for (const auto& step : plan->steps)
        if (line == fed.lines.end() || step.lineNo == line->lineNo)
          first = first.isValid() ? std::min(first, step.start) : step.start;
    if (first.isValid()) return first;
    if (line == fed.lines.end()) return fed.terms.dueDate;
    return line->currentPromise.isValid() ? line->currentPromise : line->requestedDate;
  }

  void supply(const OrderData& order) {
    const auto& fed = m_orders.at(order.feeds);
    if (fed.state >= OrderState::Settling) return;
    for (const auto& line : order.lines) {
      const auto lacking = line.wanted() + line.done.reopened - line.done.arrived + line.done.rejected;
      if (!line.stocked || !lacking.isPositive()) continue;
      auto expected = line.currentPromise.isValid() ? line.currentPromise : line.requestedDate;
      for (const auto& report : of<PurchaseProgress>(order.id))
        if (report.lineNo == line.lineNo && report.expectedArrival.isValid()) expected = report.expectedArrival;
      if (std::max(expected, kToday) > neededBy(line, fed)) add("supply_behind_need", line.id.value());
    }
  }

  void failures(const OrderData& order) {
    for (const auto& line : order.lines) {
      const auto inspections = of<Inspection>(order.id);
      const auto failed = std::ranges::count_if(inspections, [&](const Inspection& i) {
        return i.lineNo == line.lineNo && i.findings.verdict == Verdict::Fail;
      });
      if (failed >= 2 && line.done.failed.isPositive()) add("failed_again", line.id.value());
    }
  }

  void receivables(const OrderData& order) {
    auto due = Money::zero(order.due.currency());
    for (const auto& claim : of<Claim>(order.id))
      if (claim.state == ClaimState::Open && claim.terms.dueDate < kToday) due += claim.terms.amount;
    if (std::min(due, order.due) > order.paid) add("receivable_overdue", order.id.value());
  }

  void payables() {
    for (const auto& notice : m_u.find<PaymentNotice>({})) {
      const bool waits = notice.state == PaymentNoticeState::Issued || notice.state == PaymentNoticeState::Released;
      if (waits && notice.terms.dueDate < kToday && notice.paid < notice.terms.amount)
        add("payable_overdue", notice.id.value());
    }
  }

  void changes() {
    for (const auto& request : m_u.find<ChangeRequest>({}))
      if (request.state == ChangeState::Pending && isPast(localDate(request.filedAt), 3))
        add("change_undecided", request.id.value());
    for (const auto& notice : m_u.find<ChangeNotice>({}))
      if (!notice.acknowledgedAt.isValid() && isPast(localDate(notice.sentAt), 2))
        add("change_unacknowledged", notice.id.value());
  }

  void credit() {
    for (const auto& rating : m_u.find<CreditRating>({})) {
      if (rating.confirmation.state != ConfirmationState::Confirmed || rating.replacedAt.isValid()) continue;
      auto owed = Money::zero(rating.limit.currency());
      for (const auto& [id, order] : m_orders)
        if (order.kind == OrderKind::Sales && order.terms.party == rating.party && isRunning(order.state) &&
            order.due.currency() == owed.currency() && order.due > order.paid)
          owed += order.due - order.paid;
      if (owed > rating.limit) add("over_credit", rating.party.value());
    }
  }

  UnitOfWork& m_u;
  Calendar m_calendar;
  std::map<OrderId, OrderData> m_orders;
  Found m_found;
};

TEST(WarningTruth, TheDemoCompanysWarningsAreThoseOfItsRecords) {
  useCheapPasswords();
  const QTemporaryDir folder;
  testing::FakeClock clock;
  auto store = storage::SqlStore::create(folder.filePath(u"demo.gendan"_qs), clock);
  ASSERT_TRUE(store.has_value());
  DemoOptions options;
  options.orders = 400;
  options.today = kToday;
  Unwatched progress;
  ASSERT_TRUE(generateDemo(**store, options, progress).has_value());
  const auto compared = (*store)->writeBatch([&](UnitOfWork& u) -> Result<> {
    Found raised;
    for (const auto& warning : u.find<EarlyWarning>({}))
      if (!warning.isCleared()) raised.emplace(word(warning.facts.rule), warning.facts.subject);
    const auto read = PlainReading(u).read();
    Found missed;
    Found wrong;
    std::ranges::set_difference(read, raised, std::inserter(missed, missed.end()));
    std::ranges::set_difference(raised, read, std::inserter(wrong, wrong.end()));
    for (const auto& [rule, id] : missed) ADD_FAILURE() << "missed: " << rule.toStdString() << ' ' << id;
    for (const auto& [rule, id] : wrong) ADD_FAILURE() << "false: " << rule.toStdString() << ' ' << id;
    std::set<QString> rules;
    for (const auto& [rule, id] : raised) rules.insert(rule);
    EXPECT_GE(rules.size(), 4U) << "the company has too little trouble to prove anything";
    return {};
  });
  EXPECT_TRUE(compared.has_value());
}

}  // namespace
}  // namespace gendan::app
