// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What an administrator may prepare but a manager must confirm (user.manage, settings.manage): power over money and
// decisions, and the settings that bend the rules.

#include <optional>

#include "domain/people/confirmation.h"

namespace gendan::domain {

using ProposalId = Id<struct ProposalTag>;

enum class ProposalKind { RoleGrant, Setting };
template <>
struct Codes<ProposalKind> {
  static constexpr std::array entries{code(ProposalKind::RoleGrant, "role_grant"),
                                      code(ProposalKind::Setting, "setting")};
};

/// Where a person stands: department and roles.
struct Post {
  DepartmentId department;
  Roles roles;
  friend bool operator==(const Post&, const Post&) = default;
};

struct Proposal {
  ProposalId id;
  int version = 0;
  ProposalKind kind = ProposalKind::RoleGrant;
  UserId user;  ///< of a role grant, with the two posts
  Post oldPost;
  Post newPost;
  QString setting;  ///< of a setting its word, with the two values
  QString oldValue;
  QString newValue;
  Confirmation confirmation;
  friend bool operator==(const Proposal&, const Proposal&) = default;
};

[[nodiscard]] inline Post postOf(const User& user) { return {user.department, user.roles}; }

/// Does `after` give power that `before` had not: head or manager, head of another department, a place in Finance?
/// `from`: none for a new user.
[[nodiscard]] bool givesPower(Roles before, const std::optional<Department>& from, Roles after, const Department& to);
/// What a new user may have until the rest is confirmed.
[[nodiscard]] Roles withoutPower(Roles roles);

}  // namespace gendan::domain
