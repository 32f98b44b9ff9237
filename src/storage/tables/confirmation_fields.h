// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The columns of a record that one person proposes and another confirms.

#include "domain/people/confirmation.h"
#include "storage/tables/table.h"

namespace gendan::storage {

/// withConfirmation<&Proposal::confirmation>({…}): the record's own fields and those of the confirmation.
template <auto Member>
std::vector<app::Field> withConfirmation(std::vector<app::Field> fields) {
  using C = domain::Confirmation;
  const std::vector<app::Field> rest{
      app::field<Member, &C::state>("state"),
      app::field<Member, &C::proposedBy>("proposed_by", "user"),
      app::field<Member, &C::proposedAt>("proposed_at"),
      app::field<Member, &C::decidedBy>("decided_by", "user"),
      app::field<Member, &C::onBehalfOf>("on_behalf_id", "user"),
      app::field<Member, &C::decidedAt>("decided_at"),
      app::field<Member, &C::note>("note"),
  };
  fields.insert(fields.end(), rest.begin(), rest.end());
  return fields;
}

}  // namespace gendan::storage
