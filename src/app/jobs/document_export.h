// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A document leaves the program: the audit trail says who took which one out, then the file appears.

#include "app/queries/documents.h"
#include "app/transactor.h"

namespace gendan::app {

/// Writes the bytes to `target`, in place of what is there. Errors: StorageFailed "document.target"; those of noting
/// it.
[[nodiscard]] domain::Result<> exportDocument(Transactor& transactor, const Context& context,
                                              const DocumentContent& content, const QString& target);

}  // namespace gendan::app
