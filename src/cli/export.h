// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// Any worklist, whole, as a csv or xlsx file.
int runExport(const QStringList& arguments);

}  // namespace gendan::cli
