// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/queries/records.h"
#include "documents/pages/form.h"

namespace gendan::documents {

/// What stands on every sheet: the company and its policy (settings company_name, policy_title, policy_version), who
/// prints and when.
[[nodiscard]] Letterhead letterheadOf(app::Records& records, const domain::Actor& actor, domain::Instant now);

}  // namespace gendan::documents
