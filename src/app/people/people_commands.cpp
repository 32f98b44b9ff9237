// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people_commands.h"

#include <algorithm>
#include <optional>

#include "app/administration/proposals.h"
#include "app/people/passwords.h"
#include "app/settings/settings.h"
#include "domain/base/text.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<> mayManage(UnitOfWork& u) { return permits(Action::UserManage, Access::Do, u.actor(), {}); }

Result<Department> addDepartment(UnitOfWork& u, Department department) {
  GENDAN_CHECK(checkDepartment(department));
  u.add(department);
  return department;
}

Result<User> userFrom(UnitOfWork& u, const NewUser& entry) {
  const auto departments = u.find<Department>({where<&Department::code>(entry.department)});
  if (departments.empty()) return refuse(invalid(u"department", u"not_found"));
  if (departments.front().disabled) return refuse(invalid(u"department", u"disabled"));
  User user;
  user.login = entry.login;
  user.name = entry.name;
  user.department = departments.front().id;
  user.roles = entry.roles;
  GENDAN_CHECK(checkUser(user));
  GENDAN_TRY(user.passwordHash, hashPassword(entry.password));
  return user;
}

/// Where somebody who is meant for Finance waits for the confirmation.
DepartmentId waitingRoom(UnitOfWork& u, DepartmentId otherwise) {
  auto departments = u.find<Department>({});
  std::erase_if(departments, [](const auto& d) { return d.disabled || d.function == Function::Finance; });
  const auto office = std::ranges::find(departments, Function::Management, &Department::function);
  if (office != departments.end()) return office->id;
  return departments.empty() ? otherwise : departments.front().id;
}

bool isLastIn(UnitOfWork& u, Role role, const User& user) {
  const auto users = u.find<User>({});
  return std::ranges::none_of(
      users, [&](const User& other) { return other.id != user.id && !other.disabled && other.roles.has(role); });
}

/// Without a manager nobody confirms, without an administrator nobody lets people in: each office keeps somebody.
Result<> keepsOffices(UnitOfWork& u, const User& before, const User& after, std::u16string_view subject) {
  const auto leaves = [&](Role role) {
    const bool had = !before.disabled && before.roles.has(role);
    return had && (after.disabled || !after.roles.has(role)) && isLastIn(u, role, before);
  };
  FieldErrors errors;
  errors.addIf(leaves(Role::Manager), u"user", u"last_manager");
  errors.addIf(leaves(Role::Administrator), u"user", u"last_administrator");
  if (!errors.isEmpty()) return refuse(errors.error(subject, Code::NotAllowedInState));
  return {};
}

Result<bool> mustBeConfirmed(UnitOfWork& u, const std::optional<User>& before, const User& after) {
  GENDAN_TRY(const auto to, u.load<Department>(after.department));
  std::optional<Department> from;
  if (before) {
    GENDAN_TRY(from, u.load<Department>(before->department));
  }
  return givesPower(before ? before->roles : Roles(), from, after.roles, to) && hasManager(u);
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const FoundCompany& command) {
  if (!u.find<User>({}).empty()) return refuse(Code::Forbidden, u"company.found", {{u"company"_qs, u"exists"_qs}});
  FieldErrors errors;
  checkText(errors, u"name", command.name, kShortText, Presence::Required);
  errors.addIf(std::ranges::none_of(command.users, [](const auto& e) { return e.roles.has(Role::Administrator); }),
               u"users", u"no_administrator");
  if (!errors.isEmpty()) return refuse(errors.error(u"company.found"));
  putSetting(u, specOf(SettingKey::CompanyName), command.name);
  putSetting(u, specOf(SettingKey::Currency), command.currency.code());
  if (!command.workingWeek.isEmpty()) {
    const auto& week = specOf(SettingKey::WorkingWeek);
    if (!checkSetting(week, command.workingWeek)) return refuse(invalid(u"working_week", u"not_weekdays"));
    putSetting(u, week, command.workingWeek);
  }
  if (!command.days.empty()) GENDAN_CHECK(setDays(u, command.days));
  for (size_t i = 0; i < command.departments.size(); ++i) {
    const auto& entry = command.departments[i];
    const auto added = addDepartment(u, {{}, 0, entry.code, entry.name, entry.function, false});
    if (!added) errors.merge(added.error(), QStringLiteral("departments[%1].").arg(i));
  }
  for (size_t i = 0; i < command.users.size(); ++i)
    if (auto user = userFrom(u, command.users[i])) u.add(*user);
    else errors.merge(user.error(), QStringLiteral("users[%1].").arg(i));
  if (!errors.isEmpty()) return refuse(errors.error(u"company.found"));
  return Outcome{0, command.name};
}

Result<Outcome> handle(UnitOfWork& u, const AddDepartment& command) {
  GENDAN_CHECK(mayManage(u));
  GENDAN_TRY(const auto department, addDepartment(u, command.department));
  return Outcome{department.id.value(), department.code};
}

Result<Outcome> handle(UnitOfWork& u, const ChangeDepartment& command) {
  GENDAN_CHECK(mayManage(u));
  GENDAN_TRY(auto department, u.load<Department>(command.department));
  if (!command.name.isEmpty()) department.name = command.name;
  department.disabled = command.disabled;
  GENDAN_CHECK(checkDepartment(department));
  u.save(department);
  return Outcome{department.id.value(), department.code};
}

Result<Outcome> handle(UnitOfWork& u, const AddUser& command) {
  GENDAN_CHECK(mayManage(u));
  GENDAN_TRY(auto user, userFrom(u, command.user));
  const auto wanted = postOf(user);
  GENDAN_TRY(const bool waits, mustBeConfirmed(u, {}, user));
  if (waits) {
    GENDAN_TRY(const auto department, u.load<Department>(user.department));
    if (department.function == Function::Finance) user.department = waitingRoom(u, department.id);
    user.roles = withoutPower(user.roles);
  }
  u.add(user);
  if (waits) return proposePost(u, user, wanted);
  return Outcome{user.id.value(), user.login};
}

Result<Outcome> handle(UnitOfWork& u, const ChangeUser& command) {
  GENDAN_CHECK(mayManage(u));
  GENDAN_TRY(const auto before, u.load<User>(command.user, command.version));
  GENDAN_TRY(const auto department, u.load<Department>(command.department));
  if (department.disabled && department.id != before.department) return refuse(invalid(u"department", u"disabled"));
  auto after = before;
  after.name = command.name;
  after.department = command.department;
  after.roles = command.roles;
  GENDAN_CHECK(checkUser(after));
  GENDAN_CHECK(keepsOffices(u, before, after, u"user.change"));
  GENDAN_TRY(const bool waits, mustBeConfirmed(u, before, after));
  const auto wanted = postOf(after);
  if (waits) {
    after.department = before.department;
    after.roles = before.roles;
  }
  u.save(after);
  if (waits) return proposePost(u, after, wanted);
  return Outcome{after.id.value(), after.login};
}

Result<Outcome> handle(UnitOfWork& u, const ChangePassword& command) {
  GENDAN_TRY(auto user, u.load<User>(u.actor().user));
  if (!isPassword(user.passwordHash, command.oldPassword)) return refuse(invalid(u"old_password", u"wrong"));
  auto hash = hashPassword(command.newPassword);
  if (!hash) return refuse(invalid(u"new_password", u"too_short"));
  user.passwordHash = *hash;
  u.save(user);
  return Outcome{user.id.value(), user.login};
}

Result<Outcome> handle(UnitOfWork& u, const ResetPassword& command) {
  GENDAN_CHECK(mayManage(u));
  GENDAN_TRY(auto user, u.load<User>(command.user));
  GENDAN_TRY(user.passwordHash, hashPassword(command.password));
  user.failedSignIns = 0;
  user.lockedUntil = {};
  u.save(user);
  return Outcome{user.id.value(), user.login};
}

Result<Outcome> handle(UnitOfWork& u, const DisableUser& command) {
  GENDAN_CHECK(mayManage(u));
  if (command.user == u.actor().user)
    return refuse(Code::Forbidden, u"user.disable", {{u"separation"_qs, u"same_person"_qs}});
  GENDAN_TRY(auto user, u.load<User>(command.user));
  const auto before = user;
  user.disabled = command.disabled;
  GENDAN_CHECK(keepsOffices(u, before, user, u"user.disable"));
  u.save(user);
  return Outcome{user.id.value(), user.login};
}

}  // namespace gendan::app
