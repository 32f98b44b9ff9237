// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What leaves the program in bulk is in the audit trail: who took which list, how long it was, and where to.

#include "app/transactor.h"

namespace gendan::app {

struct ExportedList {
  QString list;  ///< word of the worklist
  QString target;
  qint64 rows = 0;
};
/// To be called before the file appears: what can't be noted is not handed out.
[[nodiscard]] domain::Result<> noteExport(Transactor& transactor, const Context& context, const ExportedList& exported);

}  // namespace gendan::app
