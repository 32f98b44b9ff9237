// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/delegations.h"
#include "cli/command_spec.h"

namespace gendan::cli {

using namespace app;

std::vector<CommandSpec> administrationCommands() {
  return {
      command<SetDelegation>({required(field<&SetDelegation::delegate>("delegate", "user")),
                              field<&SetDelegation::from>("from"), required(field<&SetDelegation::until>("until"))}),
      command<RevokeDelegation>(
          {required(field<&RevokeDelegation::delegation>("delegation")), field<&RevokeDelegation::version>("version")}),
  };
}

}  // namespace gendan::cli
