// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one approval mechanism of change and close requests: asking, deciding, handing over, taking back.

#include "app/ports/store.h"
#include "domain/changes/approval.h"

namespace gendan::app {

/// Asks the departments and tells their heads; who has none, or asks himself, is stood in for by a manager, who is
/// told. Errors: Invalid (routing: nobody_to_ask).
[[nodiscard]] domain::Result<domain::Approval> fileApproval(UnitOfWork& u, domain::FormKind form,
                                                            const domain::OrderData& order,
                                                            domain::Occasions occasions);

struct DecisionEntry {
  domain::Opinion verdict = domain::Opinion::Approved;
  QString note;  ///< required for a rejection
  /// None: every asked department that the person may decide for. A manager, who may decide for any, names it.
  domain::DepartmentId department;
};
/// Records and saves what the actor decides, and on whose behalf. Errors: Forbidden, NotAllowedInState, Invalid.
[[nodiscard]] domain::Result<domain::Standing> decideApproval(UnitOfWork& u, domain::ApprovalId id,
                                                              const DecisionEntry& entry);
/// The seat goes to another person who may decide. Errors: as for deciding; to: not_entitled, disabled, requester.
[[nodiscard]] domain::Result<> handOverApproval(UnitOfWork& u, domain::ApprovalId id, domain::DepartmentId department,
                                                domain::UserId to);
/// Errors: Forbidden unless it is the actor's own; NotAllowedInState.
[[nodiscard]] domain::Result<> withdrawApproval(UnitOfWork& u, domain::ApprovalId id);

}  // namespace gendan::app
