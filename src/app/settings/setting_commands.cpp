// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_commands.h"

#include "app/administration/proposals.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

Result<Outcome> handle(UnitOfWork& u, const ChangeSetting& command) {
  GENDAN_CHECK(permits(Action::SettingsManage, Access::Do, u.actor(), {}));
  GENDAN_TRY(const auto* spec, specOf(command.setting));
  GENDAN_CHECK(checkSetting(*spec, command.value));
  if (spec->needsManager && hasManager(u)) return proposeSetting(u, *spec, command.value);
  return Outcome{putSetting(u, *spec, command.value).value(), command.setting};
}

}  // namespace gendan::app
