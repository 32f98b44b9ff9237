// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Clear responsibility (P1.3): a department in service, and a person of it.

#include "app/ports/unit_of_work.h"

namespace gendan::app {

/// Either may be left open. Errors: department (or as the form calls it) not_found, disabled; responsible not_found,
/// not_of_the_department, disabled.
[[nodiscard]] domain::Result<> checkResponsible(UnitOfWork& u, domain::DepartmentId department,
                                                domain::UserId responsible,
                                                std::u16string_view departmentField = u"department");

}  // namespace gendan::app
