// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Standing in for a head or a manager (delegation.set), and the question every deciding use case asks: for which
// departments may this person decide today, and on whose behalf?

#include <optional>

#include "app/ports/store.h"
#include "domain/people/delegation.h"
#include "domain/people/permissions.h"

namespace gendan::app {

/// A department that the actor may decide for today.
struct DecisionSeat {
  domain::DepartmentId department;
  domain::UserId onBehalfOf;  ///< none: in their own right
  domain::Actor authority;    ///< whose roles to ask the permission table about: the actor, or the principal
};

/// The actor's own department if they are its head or a manager, then those of the heads and managers who have named
/// them for today. Never a chain; nothing from a principal who has lost the role, the department or the account.
[[nodiscard]] std::vector<DecisionSeat> seatsOf(UnitOfWork& u);
/// The actor's own seat before one that they hold for somebody.
[[nodiscard]] std::optional<DecisionSeat> seatFor(UnitOfWork& u, domain::DepartmentId department);

/// The first seat whose holder may decide; from here on the actor acts for its principal. `apart`: who may not decide,
/// be it as the actor or as the principal (separation of duties). Errors: Forbidden as by permits().
[[nodiscard]] domain::Result<DecisionSeat> takeSeat(UnitOfWork& u, domain::Action action,
                                                    std::initializer_list<domain::UserId> apart,
                                                    domain::Relations relations = {});

/// The actor names who decides in their place, for at most kLongestDelegation days.
struct SetDelegation {
  static constexpr auto kWord = "delegation.set";
  domain::UserId delegate;
  QDate from;  ///< none: today
  QDate until;
};
/// Errors: Forbidden; Invalid: those of checkDelegation() and checkAgainst().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const SetDelegation& command);

/// Ends it at once; by the principal only.
struct RevokeDelegation {
  static constexpr auto kWord = "delegation.revoke";
  domain::DelegationId delegation;
  int version = 0;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RevokeDelegation& command);

}  // namespace gendan::app
