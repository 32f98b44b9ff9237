// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/calendar.h"
#include "domain/people/delegation.h"
#include "domain/people/proposal.h"
#include "storage/tables/confirmation_fields.h"

namespace gendan::storage {

using app::field;
using namespace domain;

namespace {

Table delegationTable() {
  using D = Delegation;
  return table<D>(u"delegation", "delegation",
                  {
                      field<&D::id>("id"),
                      field<&D::version>("version"),
                      field<&D::principal>("principal_id", "user"),
                      field<&D::delegate>("delegate_id", "user"),
                      field<&D::department>("department_id", "department"),
                      field<&D::from>("first_day"),
                      field<&D::until>("last_day"),
                      field<&D::setAt>("set_at"),
                      field<&D::revokedAt>("revoked_at"),
                  });
}

Table proposalTable() {
  using P = Proposal;
  return table<P>(u"proposal", "proposal",
                  withConfirmation<&P::confirmation>({
                      field<&P::id>("id"),
                      field<&P::version>("version"),
                      field<&P::kind>("kind"),
                      field<&P::user>("user_id", "user"),
                      field<&P::oldPost, &Post::department>("old_department_id", "department"),
                      field<&P::oldPost, &Post::roles>("old_roles"),
                      field<&P::newPost, &Post::department>("new_department_id", "department"),
                      field<&P::newPost, &Post::roles>("new_roles"),
                      field<&P::setting>("setting"),
                      field<&P::oldValue>("old_value"),
                      field<&P::newValue>("new_value"),
                  }));
}

Table calendarTable() {
  using D = app::CalendarDay;
  return table<D>(u"calendar_day", "calendar_day",
                  {
                      field<&D::id>("id"),
                      field<&D::version>("version"),
                      field<&D::day>("day"),
                      field<&D::works>("works"),
                      field<&D::name>("name"),
                  });
}

}  // namespace

std::vector<Table> administrationTables() { return {delegationTable(), proposalTable(), calendarTable()}; }

}  // namespace gendan::storage
