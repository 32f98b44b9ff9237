// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tool.h"
#include "cli/upkeep/console_progress.h"
#include "cli/upkeep/upkeep.h"
#include "storage/jobs/sql_vault.h"

namespace gendan::cli {

int runCheck(const QStringList& arguments) {
  if (arguments.size() != 2) return report(domain::invalid(u"usage", u"check FILE"));
  storage::SqlVault vault(arguments[1]);
  ConsoleProgress progress;
  bool isSound = true;
  const auto checked = vault.check(progress, [&isSound](const app::Offence& offence) {
    isSound = false;
    out() << offence.rule << ": " << offence.subject << ": " << offence.detail.simplified() << Qt::endl;
  });
  if (!checked) return report(checked.error());
  return isSound ? kDone : kIntegrity;
}

}  // namespace gendan::cli
