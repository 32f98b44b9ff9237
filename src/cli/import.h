// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// Orders from somebody's table, tried out first; then all or nothing, or the good ones.
int runImport(const QStringList& arguments);

}  // namespace gendan::cli
