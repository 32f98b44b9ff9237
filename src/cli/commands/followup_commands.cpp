// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_spec.h"

namespace gendan::cli {

std::vector<CommandSpec> followupCommands() { return {}; }

}  // namespace gendan::cli
