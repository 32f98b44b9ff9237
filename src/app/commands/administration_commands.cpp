// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/proposals.h"
#include "app/commands/command_spec.h"
#include "app/people/delegations.h"
#include "app/settings/calendar.h"
#include "app/settings/setting_commands.h"

namespace gendan::app {

namespace {

template <class Command>
CommandSpec decision() {
  return command<Command>({required(field<&Command::proposal>("proposal")), field<&Command::version>("version"),
                           field<&Command::note>("note")});
}

}  // namespace

std::vector<CommandSpec> administrationCommands() {
  return {
      command<SetDelegation>({required(field<&SetDelegation::delegate>("delegate", "user")),
                              field<&SetDelegation::from>("from"), required(field<&SetDelegation::until>("until"))}),
      command<RevokeDelegation>(
          {required(field<&RevokeDelegation::delegation>("delegation")), field<&RevokeDelegation::version>("version")}),
      decision<ConfirmProposal>(),
      decision<RejectProposal>(),
      decision<WithdrawProposal>(),
      command<ChangeSetting>({required(field<&ChangeSetting::setting>("setting")),
                              required(field<&ChangeSetting::value>("value"))}),
      command<SetCalendar>({}, {partsOf<&SetCalendar::days>(
                                   "days", {required(field<&CalendarEntry::day>("day")),
                                            required(field<&CalendarEntry::works>("works")),
                                            field<&CalendarEntry::name>("name")})}),
  };
}

}  // namespace gendan::app
