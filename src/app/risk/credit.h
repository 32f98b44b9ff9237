// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The customer's credit limit wherever an order would go beyond it (P6.3): said at review, change and return; goods
// stay until a manager lets them go.

#include "app/orders/order_access.h"
#include "domain/risk/credit.h"

namespace gendan::app {

/// The confirmed rating in force; none: the company has set no limit. A rating past its date holds until it is
/// replaced.
[[nodiscard]] std::optional<domain::CreditRating> ratingOf(UnitOfWork& u, domain::PartyId customer);
/// What the customer owes beyond the limit, in the limit's currency; zero or less: within.
[[nodiscard]] domain::Money beyondLimit(UnitOfWork& u, const domain::CreditRating& rating);

/// Errors: NotAllowedInState (credit: over_limit), unless a manager has overridden it for this order and the exposure
/// has not grown since.
[[nodiscard]] domain::Result<> mayShipOnCredit(UnitOfWork& u, const domain::Order& order);
/// Finance and the owning department hear of an order that is accepted, grows or is reopened beyond the limit.
void tellOfCredit(UnitOfWork& u, const domain::Order& order);

}  // namespace gendan::app
