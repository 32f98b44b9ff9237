// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/responsible.h"

namespace gendan::app {

using namespace domain;

Result<> checkResponsible(UnitOfWork& u, DepartmentId departmentId, UserId responsible,
                          std::u16string_view departmentField) {
  FieldErrors errors;
  if (departmentId.isValid()) {
    const auto department = u.load<Department>(departmentId);
    if (!department) errors.add(departmentField, u"not_found");
    else errors.addIf(department->disabled, departmentField, u"disabled");
  }
  if (responsible.isValid()) {
    const auto person = u.load<User>(responsible);
    if (!person) errors.add(u"responsible", u"not_found");
    else if (departmentId.isValid() && person->department != departmentId)
      errors.add(u"responsible", u"not_of_the_department");
    else errors.addIf(person->disabled, u"responsible", u"disabled");
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"responsible"));
  return {};
}

}  // namespace gendan::app
