// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/routing.h"

#include <algorithm>

#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

/// Nobody when the only head is the one who asks.
UserId headOf(UnitOfWork& u, DepartmentId department, UserId requester) {
  const auto users = u.find<User>({where<&User::department>(department), where<&User::disabled>(false)});
  const auto head =
      std::ranges::find_if(users, [&](const User& user) { return user.roles.has(Role::Head) && user.id != requester; });
  return head == users.end() ? UserId() : head->id;
}

DepartmentId withFunction(UnitOfWork& u, Function function, UserId requester) {
  const auto departments =
      u.find<Department>({where<&Department::function>(function), where<&Department::disabled>(false)});
  for (const auto& department : departments)
    if (headOf(u, department.id, requester).isValid()) return department.id;
  return departments.empty() ? DepartmentId() : departments.front().id;
}

DepartmentId departmentOf(UnitOfWork& u, Approver approver, const OrderData& order, UserId requester) {
  if (const auto function = functionOf(approver)) return withFunction(u, *function, requester);
  return approver == Approver::Owning ? order.owner : order.executor;
}

}  // namespace

std::vector<ApprovalSeat> seatsAsked(UnitOfWork& u, FormKind form, const OrderData& order, Occasions occasions,
                                     UserId requester) {
  const auto rules = u.find<RoutingRule>({where<&RoutingRule::form>(form), where<&RoutingRule::orderKind>(order.kind)});
  std::vector<ApprovalSeat> seats;
  for (const auto approver : approversBy(rules, form, order.kind, occasions)) {
    const auto department = departmentOf(u, approver, order, requester);
    const bool asked = std::ranges::find(seats, department, &ApprovalSeat::department) != seats.end();
    if (!department.isValid() || asked) continue;
    ApprovalSeat seat;
    seat.department = department;
    seat.asked = headOf(u, department, requester);
    seats.push_back(seat);
  }
  return seats;
}

Result<Outcome> handle(UnitOfWork& u, const SetRouting& command) {
  GENDAN_CHECK(permits(Action::SettingsManage, Access::Decide, u.actor(), {}));
  auto rules =
      u.find<RoutingRule>({where<&RoutingRule::form>(command.form), where<&RoutingRule::orderKind>(command.orderKind)});
  auto rule = std::ranges::find_if(rules, [&](const RoutingRule& known) {
    return known.occasion == command.occasion && known.asks == command.asks;
  });
  const bool isNew = rule == rules.end();
  if (isNew) rule = rules.insert(rule, {{}, 0, command.form, command.orderKind, command.occasion, command.asks, true});
  rule->active = command.active;
  if (approversBy(rules, command.form, command.orderKind, {Occasion::Always}).empty())
    return refuse(invalid(u"active", u"nobody_to_ask"));
  if (isNew) u.add(*rule);
  else u.save(*rule);
  return Outcome{rule->id.value(), {}};
}

}  // namespace gendan::app
