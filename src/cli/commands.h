// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace gendan::cli {

/// What docs/cli.md says of the commands of `exec`: one section a command, one line an argument.
[[nodiscard]] QString commandReference();
/// `gendan-cli commands`: prints it.
int runCommands(const QStringList& arguments);

}  // namespace gendan::cli
