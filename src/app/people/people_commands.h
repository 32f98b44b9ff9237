// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Founding a company and keeping its departments and people (user.manage).

#include "app/ports/store.h"
#include "app/settings/calendar.h"
#include "domain/people/people.h"

namespace gendan::app {

struct NewDepartment {
  QString code;
  QString name;
  domain::Function function = domain::Function::Sales;
};

struct NewUser {
  QString login;
  QString name;
  QString department;  ///< its code
  domain::Roles roles;
  QString password;  ///< at least kShortestPassword characters
};

/// The first command of a database: its name, calendar, departments and people, among them at least one administrator.
struct FoundCompany {
  static constexpr auto kWord = "company.found";
  QString name;
  domain::Currency currency = domain::kCny;
  QString workingWeek;  ///< as the setting; empty: Monday to Friday
  std::vector<CalendarEntry> days;
  std::vector<NewDepartment> departments;
  std::vector<NewUser> users;
};
/// Errors: Forbidden once anybody exists; Invalid: no_administrator, unknown department, and those of each record.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const FoundCompany& command);

struct AddDepartment {
  static constexpr auto kWord = "department.add";
  domain::Department department;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AddDepartment& command);

struct ChangeDepartment {
  static constexpr auto kWord = "department.change";
  domain::DepartmentId department;
  QString name;  ///< empty: as it is
  bool disabled = false;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ChangeDepartment& command);

/// Once there is a manager, Head, Manager and a place in Finance wait for one to confirm the proposal that this ends
/// in; the user is there without them meanwhile (whoever is meant for Finance in the management's department).
struct AddUser {
  static constexpr auto kWord = "user.add";
  NewUser user;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const AddUser& command);

/// The person's name, department and roles anew. What gives power (see AddUser) waits for a manager, department and
/// roles together; the name changes at once.
struct ChangeUser {
  static constexpr auto kWord = "user.change";
  domain::UserId user;
  int version = 0;
  QString name;
  domain::DepartmentId department;
  domain::Roles roles;
};
/// Errors: Forbidden; Stale; those of checkUser(); department: disabled; NotAllowedInState: pending, last_manager,
/// last_administrator.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ChangeUser& command);

/// One's own password; the old one is asked for.
struct ChangePassword {
  static constexpr auto kWord = "user.changePassword";
  QString oldPassword;
  QString newPassword;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ChangePassword& command);

/// An administrator gives somebody else a new password and lifts their lock.
struct ResetPassword {
  static constexpr auto kWord = "user.resetPassword";
  domain::UserId user;
  QString password;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ResetPassword& command);

/// Users are disabled, never deleted; nobody disables themselves, nor the last manager or administrator.
struct DisableUser {
  static constexpr auto kWord = "user.disable";
  domain::UserId user;
  bool disabled = true;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const DisableUser& command);

}  // namespace gendan::app
