// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The subcommands that look after a database file as a whole.

#include <QStringList>

namespace gendan::cli {

int runBackup(const QStringList& arguments);
int runCheck(const QStringList& arguments);
int runDump(const QStringList& arguments);
int runRestore(const QStringList& arguments);
int runVerify(const QStringList& arguments);

}  // namespace gendan::cli
