// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/people_commands.h"

#include <algorithm>

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

Result<User> addUser(UnitOfWork& u, const NewUser& entry) {
  const auto departments = u.find<Department>({where<&Department::code>(entry.department)});
  if (departments.empty()) return refuse(invalid(u"department", u"not_found"));
  User user;
  user.login = entry.login;
  user.name = entry.name;
  user.department = departments.front().id;
  user.roles = entry.roles;
  GENDAN_CHECK(checkUser(user));
  GENDAN_TRY(user.passwordHash, hashPassword(entry.password));
  u.add(user);
  return user;
}

void setSetting(UnitOfWork& u, SettingKey key, const QString& value) {
  Setting setting;
  setting.key = QString::fromLatin1(specOf(key).word);
  setting.value = value;
  u.add(setting);
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const FoundCompany& command) {
  if (!u.find<User>({}).empty()) return refuse(Code::Forbidden, u"company.found", {{u"company"_qs, u"exists"_qs}});
  FieldErrors errors;
  checkText(errors, u"name", command.name, kShortText, Presence::Required);
  errors.addIf(std::ranges::none_of(command.users, [](const auto& e) { return e.roles.has(Role::Administrator); }),
               u"users", u"no_administrator");
  if (!errors.isEmpty()) return refuse(errors.error(u"company.found"));
  setSetting(u, SettingKey::CompanyName, command.name);
  setSetting(u, SettingKey::Currency, command.currency.code());
  for (const auto& entry : command.departments) {
    GENDAN_CHECK(addDepartment(u, {{}, 0, entry.code, entry.name, entry.function, false}));
  }
  for (size_t i = 0; i < command.users.size(); ++i)
    if (const auto added = addUser(u, command.users[i]); !added)
      errors.merge(added.error(), QStringLiteral("users[%1].").arg(i));
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
  GENDAN_TRY(const auto user, addUser(u, command.user));
  return Outcome{user.id.value(), user.login};
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
  if (command.user == u.actor().user) return refuse(Code::Forbidden, u"user.disable", {{u"separation"_qs, u"same_person"_qs}});
  GENDAN_TRY(auto user, u.load<User>(command.user));
  user.disabled = command.disabled;
  u.save(user);
  return Outcome{user.id.value(), user.login};
}

}  // namespace gendan::app
