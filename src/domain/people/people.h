// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who acts: users, the departments they belong to, the roles they hold.

#include <QString>
#include <array>

#include "domain/base/codes.h"
#include "domain/base/id.h"
#include "domain/base/instant.h"
#include "domain/base/result.h"

namespace gendan::domain {

using UserId = Id<struct UserTag>;
using DepartmentId = Id<struct DepartmentTag>;

/// What a department does (P3); several departments may share one (two workshops are both Production).
enum class Function { Sales, Production, Purchasing, Quality, Warehouse, Finance, Management };
template <>
struct Codes<Function> {
  static constexpr std::array entries{
      code(Function::Sales, "sales"),           code(Function::Production, "production"),
      code(Function::Purchasing, "purchasing"), code(Function::Quality, "quality"),
      code(Function::Warehouse, "warehouse"),   code(Function::Finance, "finance"),
      code(Function::Management, "management"),
  };
};

enum class Role { Tracker, Head, Manager, Administrator };
template <>
struct Codes<Role> {
  static constexpr std::array entries{code(Role::Tracker, "tracker"), code(Role::Head, "head"),
                                      code(Role::Manager, "manager"), code(Role::Administrator, "administrator")};
};

/// The roles one person holds; nobody needs any to be Staff of a department.
class Roles {
 public:
  constexpr Roles() = default;
  constexpr Roles(std::initializer_list<Role> roles) {
    for (const auto role : roles) *this = with(role);
  }
  [[nodiscard]] static constexpr Roles ofBits(unsigned bits) {
    Roles roles;
    roles.m_bits = bits;
    return roles;
  }
  [[nodiscard]] constexpr bool has(Role role) const { return (m_bits & bit(role)) != 0; }
  [[nodiscard]] constexpr Roles with(Role role) const { return ofBits(m_bits | bit(role)); }
  [[nodiscard]] constexpr Roles without(Role role) const { return ofBits(m_bits & ~bit(role)); }
  [[nodiscard]] constexpr unsigned bits() const { return m_bits; }
  /// "head,tracker" in the order of the enum.
  [[nodiscard]] QString text() const;
  [[nodiscard]] static Result<Roles> parse(QStringView text);
  friend constexpr bool operator==(Roles, Roles) = default;

 private:
  static constexpr unsigned bit(Role role) { return 1U << static_cast<unsigned>(role); }
  unsigned m_bits = 0;
};

struct Department {
  DepartmentId id;
  int version = 0;
  QString code;  ///< short, unique: "SALES"
  QString name;
  Function function = Function::Sales;
  bool disabled = false;
  friend bool operator==(const Department&, const Department&) = default;
};

struct User {
  UserId id;
  int version = 0;
  QString login;  ///< unique
  QString name;
  DepartmentId department;
  Roles roles;
  bool disabled = false;
  QString passwordHash;  ///< Argon2id string, empty until a first password is set
  int failedSignIns = 0;
  Instant lockedUntil;
  friend bool operator==(const User&, const User&) = default;
};

/// A signed-in person as the rules see them.
struct Actor {
  UserId user;
  DepartmentId department;
  Function function = Function::Management;
  Roles roles;
  [[nodiscard]] bool is(Role role) const { return roles.has(role); }
  [[nodiscard]] bool isHeadOf(DepartmentId other) const { return is(Role::Head) && department == other; }
};

/// Errors: required, too_long, administrator_excludes_other_roles.
[[nodiscard]] Result<> checkUser(const User& user);
[[nodiscard]] Result<> checkDepartment(const Department& department);

}  // namespace gendan::domain
