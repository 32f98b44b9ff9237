// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Rating customers' credit (P6.3): Sales or Finance propose, a manager confirms; and the override of one order.

#include "app/ports/store.h"
#include "domain/risk/credit.h"

namespace gendan::app {

/// The evidence of today and the score it comes to stand beside the person's verdict.
struct RateCredit {
  static constexpr auto kWord = "credit.rate";
  domain::PartyId party;
  domain::CreditGrade grade = domain::CreditGrade::Unrated;  ///< unrated: as the score suggests
  domain::Money limit;
  QDate validUntil;
  QString reason;
};
/// Errors: Forbidden; NotAllowedInState (party: not_a_customer; proposal: pending); those of checkRating.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RateCredit& command);

/// Takes the place of the rating before.
struct ConfirmCredit {
  static constexpr auto kWord = "credit.confirm";
  domain::CreditRatingId rating;
  int version = 0;
  QString note;
};
/// By a manager who did not propose it. Errors: Forbidden; those of decide().
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConfirmCredit& command);

struct RejectCredit {
  static constexpr auto kWord = "credit.reject";
  domain::CreditRatingId rating;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RejectCredit& command);

/// Lets the goods of one order go although the customer is over the limit.
struct OverrideCredit {
  static constexpr auto kWord = "credit.override";
  domain::OrderId order;
  QString reason;
};
/// By a manager. Errors: Forbidden; NotAllowedInState (credit: within_limit); reason: required, too_long.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const OverrideCredit& command);

/// What the records say of a customer today, in one currency.
[[nodiscard]] domain::CreditEvidence creditEvidenceOf(UnitOfWork& u, domain::PartyId customer,
                                                      domain::Currency currency);

}  // namespace gendan::app
