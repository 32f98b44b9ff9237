// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// A new database with a demo company and its orders.
int runDemo(const QStringList& arguments);

}  // namespace gendan::cli
