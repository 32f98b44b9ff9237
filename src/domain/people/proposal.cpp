// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/proposal.h"

#include <algorithm>

namespace gendan::domain {

namespace {
constexpr std::array kPowerful{Role::Head, Role::Manager};
}

bool givesPower(Roles before, const std::optional<Department>& from, Roles after, const Department& to) {
  const auto isGained = [&](Role role) { return after.has(role) && !before.has(role); };
  if (std::ranges::any_of(kPowerful, isGained)) return true;
  const bool moved = !from || from->id != to.id;
  const bool wasInFinance = from && from->function == Function::Finance;
  return (moved && after.has(Role::Head)) || (to.function == Function::Finance && !wasInFinance);
}

Roles withoutPower(Roles roles) {
  for (const auto role : kPowerful) roles = roles.without(role);
  return roles;
}

}  // namespace gendan::domain
