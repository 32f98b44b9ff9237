// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A head or manager away from the desk names, for a span of days, who decides in their place (P2.5).

#include <QDate>
#include <vector>

#include "domain/people/people.h"

namespace gendan::domain {

using DelegationId = Id<struct DelegationTag>;

inline constexpr int kLongestDelegation = 31;  ///< days, first and last counted

struct Delegation {
  DelegationId id;
  int version = 0;
  UserId principal;
  UserId delegate;
  DepartmentId department;  ///< both belong to it
  QDate from;
  QDate until;  ///< the last day, counted
  Instant setAt;
  Instant revokedAt;
  friend bool operator==(const Delegation&, const Delegation&) = default;

  [[nodiscard]] bool holdsOn(QDate day) const { return !revokedAt.isValid() && from <= day && day <= until; }
  [[nodiscard]] bool overlaps(const Delegation& other) const { return from <= other.until && other.from <= until; }
};

/// Errors (all at once): from: required, in_the_past; until: required, before_from, too_long; delegate: same_person,
/// not_of_the_department, disabled, administrator.
[[nodiscard]] Result<> checkDelegation(const Delegation& delegation, const User& delegate, QDate today);
/// One stand-in a person at a time, and no chains: who stands in does not name a stand-in for the same days.
/// `others`: what the two persons are party to and has not been revoked. Errors: from: overlaps; delegate: chain.
[[nodiscard]] Result<> checkAgainst(const std::vector<Delegation>& others, const Delegation& delegation);

}  // namespace gendan::domain
