// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/tracking.h"

#include <algorithm>
#include <set>

#include "app/notices/notices.h"
#include "app/orders/order_access.h"
#include "domain/orders/allocation.h"

namespace gendan::app {

using namespace domain;

namespace {

std::vector<TrackerAssignment> seatsOn(UnitOfWork& u, OrderId order) {
  return u.find<TrackerAssignment>(
      {where<&TrackerAssignment::order>(order), where<&TrackerAssignment::active>(true)});
}

void relieve(UnitOfWork& u, TrackerAssignment assignment) {
  assignment.active = false;
  assignment.until = u.now();
  u.save(assignment);
}

Result<> handOverOne(UnitOfWork& u, const HandOverTracking& command, OrderId id) {
  GENDAN_TRY(auto order, orderFor(u, id, 0, Action::OrderAssignTracker));
  GENDAN_CHECK(order.canBeTracked());
  const auto seats = seatsOn(u, id);
  const auto seat = std::ranges::find(seats, command.from, &TrackerAssignment::tracker);
  if (seat == seats.end()) return refuse(invalid(u"order", u"not_tracked_by"));
  const bool lead = seat->lead;
  relieve(u, *seat);
  GENDAN_CHECK(assignTracker(u, order, command.to, lead));
  saveOrder(u, order);
  return {};
}

}  // namespace

Result<> assignTracker(UnitOfWork& u, Order& order, UserId trackerId, bool lead) {
  GENDAN_TRY(const auto tracker, u.load<User>(trackerId));
  if (!tracker.roles.has(Role::Tracker) || tracker.disabled)
    return refuse(invalid(u"tracker", tracker.disabled ? u"disabled" : u"not_a_tracker"));
  if (lead) GENDAN_CHECK(order.assignLeadTracker(tracker.id));
  for (auto& assignment : seatsOn(u, order.id())) {
    const bool sameSeat = lead ? assignment.lead : !assignment.lead && assignment.department == tracker.department;
    if (sameSeat || assignment.tracker == tracker.id) relieve(u, assignment);
  }
  TrackerAssignment assignment;
  assignment.order = order.id();
  assignment.department = tracker.department;
  assignment.tracker = tracker.id;
  assignment.lead = lead;
  assignment.from = u.now();
  u.add(assignment);
  tellUser(u, tracker.id, NoticeSubject::TrackerAssigned, order.data());
  return {};
}

Result<Outcome> handle(UnitOfWork& u, const HandOverTracking& command) {
  GENDAN_CHECK(permits(Action::OrderAssignTracker, Access::Do, u.actor(), {Relation::InvolvedDepartment}));
  if (command.orders.empty()) return refuse(invalid(u"orders", u"no_orders"));
  if (command.from == command.to) return refuse(invalid(u"to", u"same_person"));
  std::set<OrderId> seen;
  for (size_t i = 0; i < command.orders.size(); ++i) {
    const auto at = QStringLiteral("orders[%1].").arg(i);
    const auto id = command.orders[i].order;
    if (!seen.insert(id).second) return refuse(invalid((at + u"order"_qs).toStdU16String(), u"repeated"));
    const auto handed = handOverOne(u, command, id);
    if (handed) continue;
    // Who is to take over is the same for all of them; anything else is about this order.
    FieldErrors errors;
    for (const auto& f : handed.error().fields)
      errors.add(f.field == u"tracker" ? u"to"_qs : at + u"order"_qs, f.reason.toStdU16String());
    if (errors.isEmpty()) return refuse(handed.error());
    return refuse(errors.error(u"tracking.handOver", handed.error().code));
  }
  return Outcome{command.to.value(), QString::number(command.orders.size())};
}

}  // namespace gendan::app
