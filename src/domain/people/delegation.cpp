// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/delegation.h"

namespace gendan::domain {

Result<> checkDelegation(const Delegation& delegation, const User& delegate, QDate today) {
  FieldErrors errors;
  const auto from = delegation.from;
  const auto until = delegation.until;
  errors.addIf(!from.isValid(), u"from", u"required");
  errors.addIf(from.isValid() && from < today, u"from", u"in_the_past");
  errors.addIf(!until.isValid(), u"until", u"required");
  if (from.isValid() && until.isValid()) {
    errors.addIf(until < from, u"until", u"before_from");
    errors.addIf(from.daysTo(until) >= kLongestDelegation, u"until", u"too_long");
  }
  errors.addIf(delegate.id == delegation.principal, u"delegate", u"same_person");
  errors.addIf(delegate.department != delegation.department, u"delegate", u"not_of_the_department");
  errors.addIf(delegate.disabled, u"delegate", u"disabled");
  errors.addIf(delegate.roles.has(Role::Administrator), u"delegate", u"administrator");
  if (!errors.isEmpty()) return refuse(errors.error(u"delegation.set"));
  return {};
}

Result<> checkAgainst(const std::vector<Delegation>& others, const Delegation& delegation) {
  FieldErrors errors;
  for (const auto& other : others) {
    if (!other.overlaps(delegation)) continue;
    errors.addIf(other.principal == delegation.principal, u"from", u"overlaps");
    errors.addIf(other.delegate == delegation.principal || other.principal == delegation.delegate, u"delegate",
                 u"chain");
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"delegation.set"));
  return {};
}

}  // namespace gendan::domain
