// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From the routing policy to the departments and heads that a form asks, and the command that changes the policy.

#include "app/ports/store.h"
#include "domain/changes/approval.h"

namespace gendan::app {

/// The seats of a form filed now, each department once. Who has the function asked for: the first department in
/// service that has a head. A department that doesn't exist isn't asked; one without a head waits for a manager.
[[nodiscard]] std::vector<domain::ApprovalSeat> seatsAsked(UnitOfWork& u, domain::FormKind form,
                                                           const domain::OrderData& order, domain::Occasions occasions,
                                                           domain::UserId requester);

/// Switches one rule of the policy on or off; requests that run are not touched.
struct SetRouting {
  static constexpr auto kWord = "routing.set";
  domain::FormKind form = domain::FormKind::Change;
  domain::OrderKind orderKind = domain::OrderKind::Sales;
  domain::Occasion occasion = domain::Occasion::Always;
  domain::Approver asks = domain::Approver::Owning;
  bool active = true;
};
/// Errors: Forbidden unless a manager; Invalid (nobody_to_ask) if the form would ask nobody.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const SetRouting& command);

}  // namespace gendan::app
