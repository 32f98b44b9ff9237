// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/demo_orders.h"

#include <QDateTime>
#include <memory>

#include "app/jobs/demo/demo_assessments.h"
#include "app/jobs/demo/demo_risk.h"
#include "app/jobs/demo/phases.h"

namespace gendan::app {

using namespace domain;

namespace {

/// The demo company's orders fit in one, so that its whole year is in the order of the calendar.
constexpr int kOrdersPerTransaction = 300;
constexpr int kDays = 365;
constexpr quint64 kSeedStep = 1'000'003;

/// A purchase may feed the sales order that was opened so many orders before it.
constexpr size_t kFedBefore = 6;

constexpr bool isPurchase(int index) { return index % 4 == 3; }

/// Some orders stay where they are, so that every state can be seen: by how many were opened after them.
std::optional<OrderState> restOf(int newer, int orders) {
  constexpr std::array kNewest{OrderState::Draft, OrderState::UnderReview, OrderState::Accepted, OrderState::Allocated,
                               OrderState::Draft, OrderState::UnderReview, OrderState::Accepted, OrderState::Allocated};
  if (newer < static_cast<int>(kNewest.size())) return kNewest[static_cast<size_t>(newer)];
  if (newer == orders / 5) return OrderState::Executing;
  if (newer == orders / 5 + 1) return OrderState::Delivering;
  if (newer == orders / 3) return OrderState::Settling;
  if (newer == orders / 3 + 1) return OrderState::Completed;
  if (newer == orders / 3 + 2) return OrderState::Closing;
  return std::nullopt;
}

DemoChange changeOf(Dice& dice) {
  const int thrown = dice.between(1, 100);
  if (thrown <= 8) return DemoChange::Approved;
  if (thrown <= 11) return DemoChange::Rejected;
  return thrown <= 14 ? DemoChange::Cancellation : DemoChange::None;
}

std::optional<ReturnKind> returnOf(Dice& dice) {
  const int thrown = dice.between(1, 100);
  if (thrown > 4) return std::nullopt;
  return thrown <= 2 ? ReturnKind::Credit : ReturnKind::Replace;
}

void letRest(LifePlan& plan, int newer, int orders) {
  plan.rests = restOf(newer, orders);
  const int young = orders / 15;
  plan.restsOnHold = plan.kind == OrderKind::Sales && newer >= young && newer < young + 2;
  plan.restsUndecided = newer >= young + 2 && newer < young + 4;
  if (plan.rests || plan.restsOnHold) plan.change = DemoChange::None;
  if (plan.restsUndecided) plan.change = DemoChange::Approved;
}

LifePlan lifePlanOf(int index, const DemoOptions& options, Dice& dice) {
  LifePlan plan;
  const bool sales = !isPurchase(index);
  plan.kind = sales ? OrderKind::Sales : OrderKind::Purchase;
  plan.lines = options.lines > 0 ? options.lines : dice.between(1, 4);
  plan.followUps = options.followUps > 0 ? options.followUps : dice.between(4, 12);
  plan.freight = sales && options.lines == 0 && dice.chance(15);
  plan.late = dice.chance(14);
  plan.sentBack = dice.chance(5);
  plan.held = sales && dice.chance(4);
  plan.inParts = sales && dice.chance(15);
  plan.fails = dice.chance(8);
  plan.problem = plan.late || dice.chance(8);
  plan.change = changeOf(dice);
  plan.deposit = sales && plan.change != DemoChange::Cancellation && dice.chance(30);
  plan.claim = sales && dice.chance(30);
  plan.expense = dice.chance(12);
  plan.feedback = sales && dice.chance(25);
  plan.reversal = sales && dice.chance(2);
  plan.archived = dice.chance(85);
  if (sales) plan.returned = returnOf(dice);
  letRest(plan, options.orders - 1 - index, options.orders);
  return plan;
}

QDate openedOn(int index, const DemoOptions& options) {
  return options.today.addDays(-kDays + (qint64(index) + 1) * kDays / options.orders);
}

/// Lives of one transaction, on one agenda.
class Generation {
 public:
  Generation(UnitOfWork& u, const DemoOptions& options)
      : m_options(options), m_company(readDemoCompany(u)), m_agenda(options.today), m_stage{u, m_company, m_agenda} {}

  [[nodiscard]] Result<> play(int from, int to) {
    for (int i = from; i < to; ++i) open(i);
    if (to == m_options.orders) demo::putAssessments(m_stage, m_options.today, Dice(m_options.seed));
    return m_agenda.run();
  }

 private:
  void open(int index) {
    // Each order throws dice of its own: it does not depend on how many were made before it.
    Dice dice(m_options.seed * kSeedStep + static_cast<quint64>(index));
    auto plan = lifePlanOf(index, m_options, dice);
    auto& life = *m_lives.emplace_back(std::make_unique<OrderLife>(m_stage, dice, std::move(plan)));
    const OrderLife* fed =
        isPurchase(index) && m_lives.size() > 1 && life.dice.chance(40) ? m_lives[m_lives.size() - 2].get() : nullptr;
    life.at(openedOn(index, m_options), [fed](OrderLife& l) {
      if (fed != nullptr) l.feeds = fed->id;
      return demo::receiveOrder(l);
    });
  }

  const DemoOptions& m_options;
  const DemoCompany m_company;
  Agenda m_agenda;
  DemoStage m_stage;
  std::vector<std::unique_ptr<OrderLife>> m_lives;
};

Result<> checkOptions(const DemoOptions& options) {
  const auto isWithin = [](int value, int least, int most) { return value >= least && value <= most; };
  FieldErrors errors;
  errors.addIf(!isWithin(options.orders, 0, kMostDemoOrders), u"orders", u"out_of_range");
  errors.addIf(!isWithin(options.lines, 0, kMostDemoLines), u"lines", u"out_of_range");
  errors.addIf(!isWithin(options.followUps, 0, kMostDemoFollowUps), u"follow_ups", u"out_of_range");
  errors.addIf(!options.today.isValid(), u"today", u"not_a_date");
  if (!errors.isEmpty()) return refuse(errors.error(u"demo"));
  return {};
}

Result<> foundFirst(UnitOfWork& u, QDate today) {
  const auto opened = today.addDays(-kDays - 1);
  u.begin({{}, {}, u"company.found"_qs, {QDateTime(opened, QTime(8, 0)).toMSecsSinceEpoch()}, opened});
  return foundDemoCompany(u);
}

}  // namespace

Result<> generateDemo(Store& store, const DemoOptions& options, Progress& progress) {
  GENDAN_CHECK(checkOptions(options));
  GENDAN_CHECK(store.writeBatch([&](UnitOfWork& u) { return foundFirst(u, options.today); }));
  for (int done = 0; done < options.orders;) {
    const int to = std::min(options.orders, done + kOrdersPerTransaction);
    GENDAN_CHECK(store.writeBatch([&](UnitOfWork& u) { return Generation(u, options).play(done, to); }));
    done = to;
    if (!progress.step(done, options.orders)) return refuse(Code::Cancelled, u"demo");
  }
  return store.writeBatch([&](UnitOfWork& u) { return lookBackOnTheYear(u, options.today); });
}

}  // namespace gendan::app
