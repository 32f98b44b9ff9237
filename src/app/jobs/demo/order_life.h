// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One order's life, played by the demo company's people through the same use cases as the windows and the command line
// use. What happens in it stands in phases.h.

#include <optional>

#include "app/jobs/demo/agenda.h"
#include "app/jobs/demo/demo_company.h"
#include "app/jobs/demo/dice.h"
#include "domain/orders/order.h"

namespace gendan::app {

enum class DemoChange { None, Approved, Rejected, Cancellation };

/// What a life is to be, drawn before it begins.
struct LifePlan {
  domain::OrderKind kind = domain::OrderKind::Sales;
  int lines = 3;
  int followUps = 8;
  bool freight = false;   ///< billed as a line of its own
  bool late = false;      ///< production or the supplier needs longer
  bool sentBack = false;  ///< the first review fails
  bool held = false;      ///< stands still for some days
  bool inParts = false;   ///< made and shipped in two parts
  bool fails = false;     ///< a part of the first line's lot fails inspection, or is rejected on arrival
  bool problem = false;   ///< the tracker finds a problem
  bool deposit = false;   ///< a third is paid before any goods
  bool claim = false;     ///< Sales asks for the money
  bool expense = false;
  bool feedback = false;
  bool reversal = false;  ///< a payment bounces and is made again
  bool archived = true;
  DemoChange change = DemoChange::None;
  std::optional<domain::ReturnKind> returned;
  /// Nothing more is done once the order is in this state; only the tracker keeps asking.
  std::optional<domain::OrderState> rests;
  bool restsOnHold = false;
  bool restsUndecided = false;  ///< nobody decides the change
};

/// What all lives of a run share.
struct DemoStage {
  UnitOfWork& u;
  const DemoCompany& company;
  Agenda& agenda;
};

class OrderLife {
 public:
  using Step = std::function<domain::Result<>(OrderLife&)>;

  OrderLife(DemoStage& stage, Dice ownDice, LifePlan ownPlan)
      : plan(std::move(ownPlan)), dice(ownDice), company(stage.company), u(stage.u), m_agenda(stage.agenda) {}
  OrderLife(const OrderLife&) = delete;
  OrderLife& operator=(const OrderLife&) = delete;

  /// The next step of the order itself, on a working day so many days from now.
  void soon(int least, int most, Step step) { at(day().addDays(dice.between(least, most)), std::move(step)); }
  void at(QDate date, Step step);
  /// What happens whether the order rests or not.
  void meanwhile(QDate date, Step step);
  [[nodiscard]] QDate day() const { return m_agenda.day(); }
  [[nodiscard]] bool isLastDay() const { return day() == m_agenda.today(); }

  /// Errors: any refusal, which would be a bug: a generated life breaks no rule.
  template <class Command>
  [[nodiscard]] domain::Result<Outcome> act(const domain::Actor& actor, const Command& command) {
    u.begin({actor, {}, QString::fromLatin1(Command::kWord), m_agenda.tick(), day()});
    return handle(u, command);
  }
  template <class Command>
  [[nodiscard]] domain::Result<Outcome> act(const QString& login, const Command& command) {
    return act(company.person(login), command);
  }
  [[nodiscard]] domain::Result<domain::OrderData> order() { return u.load<domain::OrderData>(id); }
  [[nodiscard]] bool isSales() const { return plan.kind == domain::OrderKind::Sales; }

  const LifePlan plan;
  Dice dice;
  const DemoCompany& company;
  UnitOfWork& u;
  domain::OrderId id;
  domain::OrderId feeds;    ///< of a purchase
  domain::Actor clerk;      ///< who enters the order
  domain::Actor colleague;  ///< of the clerk
  domain::Actor tracker;
  domain::Actor executor;  ///< a member of the executing department
  QDate finish;            ///< when the goods should be ready, or here

 private:
  [[nodiscard]] domain::Result<bool> isResting();

  Agenda& m_agenda;
};

}  // namespace gendan::app
