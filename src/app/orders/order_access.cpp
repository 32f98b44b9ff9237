// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_access.h"

#include "domain/orders/allocation.h"

namespace gendan::app {

using namespace domain;

Result<Order> loadOrder(UnitOfWork& u, OrderId id, int seen) {
  GENDAN_TRY(auto data, u.load<OrderData>(id, seen));
  return Order(std::move(data));
}

void saveOrder(UnitOfWork& u, const Order& order) { u.save(order.data()); }

Outcome outcomeOf(const Order& order) { return {order.id().value(), order.data().number}; }

Relations relationsTo(UnitOfWork& u, const OrderData& order) {
  Relations relations;
  const auto& actor = u.actor();
  const bool owning = order.owner == actor.department;
  const bool executing = order.executor.isValid() && order.executor == actor.department;
  bool involved = owning || executing;
  for (const auto& assignment : u.find<TrackerAssignment>(
           {where<&TrackerAssignment::order>(order.id), where<&TrackerAssignment::active>(true)})) {
    if (assignment.department == actor.department) involved = true;
    if (assignment.tracker == actor.user) {
      relations.set(Relation::AssignedTracker);
      relations.set(Relation::LeadTracker, assignment.lead);
    }
  }
  return relations.set(Relation::OwningDepartment, owning)
      .set(Relation::ExecutingDepartment, executing)
      .set(Relation::InvolvedDepartment, involved || relations.has(Relation::AssignedTracker))
      .set(Relation::Responsible, order.responsible == actor.user);
}

Result<> mayAct(UnitOfWork& u, const OrderData& order, Action action, Access access,
                std::initializer_list<Relation> extra) {
  auto relations = relationsTo(u, order);
  for (const auto relation : extra) relations.set(relation);
  return permits(action, access, u.actor(), relations);
}

Result<> mayActApart(UnitOfWork& u, const OrderData& order, Action action, Access access, bool same) {
  return permits(action, access, u.actor(), relationsTo(u, order).set(Relation::SamePerson, same));
}

Result<Order> orderFor(UnitOfWork& u, OrderId id, int seen, Action action) {
  GENDAN_TRY(auto order, loadOrder(u, id, seen));
  GENDAN_CHECK(mayAct(u, order.data(), action));
  return order;
}

}  // namespace gendan::app
