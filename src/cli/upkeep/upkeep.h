// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The subcommands that look after a database file as a whole.

#include <QStringList>

namespace gendan::cli {

int runVerify(const QStringList& arguments);

}  // namespace gendan::cli
