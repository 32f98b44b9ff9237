// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a demo company makes of its year: credit ratings, evaluations of suppliers, warnings and a few risks.

#include "app/jobs/demo/demo_company.h"

namespace gendan::app {

/// In the evening of `today`, when all orders are there. Errors: any refusal, which would be a bug.
[[nodiscard]] domain::Result<> lookBackOnTheYear(UnitOfWork& u, QDate today);

}  // namespace gendan::app
