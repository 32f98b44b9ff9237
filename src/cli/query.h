// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// Any worklist or a search, as JSON lines or CSV.
int runQuery(const QStringList& arguments);

}  // namespace gendan::cli
