// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/delegation.h"
#include "storage/tables/table.h"

namespace gendan::storage {

using app::field;
using namespace domain;

std::vector<Table> administrationTables() {
  return {
      table<Delegation>(
          u"delegation", "delegation",
          {field<&Delegation::id>("id"), field<&Delegation::version>("version"),
           field<&Delegation::principal>("principal_id", "user"), field<&Delegation::delegate>("delegate_id", "user"),
           field<&Delegation::department>("department_id", "department"), field<&Delegation::from>("first_day"),
           field<&Delegation::until>("last_day"), field<&Delegation::setAt>("set_at"),
           field<&Delegation::revokedAt>("revoked_at")}),
  };
}

}  // namespace gendan::storage
