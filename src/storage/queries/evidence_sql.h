// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The records that the evidence of a period is drawn from, in five statements for all trackers.

#include "domain/assessment/evidence.h"
#include "storage/sql/connection.h"

namespace gendan::storage {

/// The statements, for their plans to be looked at; `ofOne`: of the tracker :tracker only.
[[nodiscard]] QStringList evidenceSql(bool ofOne);
/// No tracker: of all. Throws StorageError.
[[nodiscard]] domain::EvidenceRecords readEvidence(Connection& connection, const domain::Period& period,
                                                   domain::UserId tracker);

}  // namespace gendan::storage
