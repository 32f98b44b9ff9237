// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Loading, saving and judging an order: what every use case about one begins and ends with.

#include "app/ports/store.h"
#include "domain/orders/order.h"
#include "domain/people/permissions.h"

namespace gendan::app {

/// Errors: NotFound; Stale if `seen` is given and the order has moved on.
[[nodiscard]] domain::Result<domain::Order> loadOrder(UnitOfWork& u, domain::OrderId id, int seen = 0);
void saveOrder(UnitOfWork& u, const domain::Order& order);
[[nodiscard]] Outcome outcomeOf(const domain::Order& order);

/// What ties the acting person to the order (departments and trackers; the rest is the use case's to add).
[[nodiscard]] domain::Relations relationsTo(UnitOfWork& u, const domain::OrderData& order);
/// permits() with those relations; `extra` adds SamePerson, Responsible… where the use case knows better.
[[nodiscard]] domain::Result<> mayAct(UnitOfWork& u, const domain::OrderData& order, domain::Action action,
                                      domain::Access access = domain::Access::Do,
                                      std::initializer_list<domain::Relation> extra = {});
/// mayAct() for a step that separation of duties keeps from another one: `same` says that the actor did that one.
[[nodiscard]] domain::Result<> mayActApart(UnitOfWork& u, const domain::OrderData& order, domain::Action action,
                                           domain::Access access, bool same);
/// loadOrder and mayAct in one, for the many use cases that need no more.
[[nodiscard]] domain::Result<domain::Order> orderFor(UnitOfWork& u, domain::OrderId id, int seen,
                                                     domain::Action action);

}  // namespace gendan::app
