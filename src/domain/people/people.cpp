// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/people.h"

#include <QStringList>

#include "domain/base/text.h"

namespace gendan::domain {

QString Roles::text() const {
  QStringList words;
  for (const auto& entry : Codes<Role>::entries)
    if (has(static_cast<Role>(entry.value))) words.append(QString::fromLatin1(entry.word));
  return words.join(u',');
}

Result<Roles> Roles::parse(QStringView text) {
  Roles roles;
  for (const auto part : text.split(u',', Qt::SkipEmptyParts)) {
    const auto role = fromWord<Role>(part.trimmed());
    if (!role) return refuse(invalid(u"roles", u"unknown"));
    roles = roles.with(*role);
  }
  return roles;
}

Result<> checkUser(const User& user) {
  FieldErrors errors;
  checkText(errors, u"login", user.login, kShortText, Presence::Required);
  checkText(errors, u"name", user.name, kShortText, Presence::Required);
  errors.addIf(!user.department.isValid(), u"department", u"required");
  errors.addIf(user.roles.has(Role::Administrator) && user.roles != Roles{Role::Administrator}, u"roles",
               u"administrator_excludes_other_roles");
  if (!errors.isEmpty()) return refuse(errors.error(u"user"));
  return {};
}

Result<> checkDepartment(const Department& department) {
  FieldErrors errors;
  checkText(errors, u"code", department.code, kShortText, Presence::Required);
  checkText(errors, u"name", department.name, kShortText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"department"));
  return {};
}

}  // namespace gendan::domain
