// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Raising a problem, on its own or within what found it: a follow-up, a complaint, an inspection.

#include "app/followup/followup_commands.h"

namespace gendan::app {

/// What the problem was found in, if anything.
struct ProblemSource {
  domain::FollowUpId followUp;
  domain::FeedbackId feedback;
};

/// Within the transaction of its source, by whoever acts; tells the department, the person and the lead tracker.
/// Errors: those of checkProblem and checkResponsible.
[[nodiscard]] domain::Result<domain::Problem> raise(UnitOfWork& u, const domain::OrderData& order,
                                                    const ProblemEntry& entry, const ProblemSource& source = {});

}  // namespace gendan::app
