// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session_options.h"

#include "cli/tool.h"

namespace gendan::cli {

domain::Result<std::unique_ptr<Session>> openSession(const QString& path, const QString& login) {
  auto session = std::make_unique<Session>();
  GENDAN_TRY(session->store, storage::SqlStore::open(path, session->clock));
  session->transactor = std::make_unique<app::Transactor>(*session->store, session->clock);
  const auto password = qEnvironmentVariableIsSet("GENDAN_PASSWORD") ? qEnvironmentVariable("GENDAN_PASSWORD")
                                                                     : in().readLine(1'000);
  GENDAN_TRY(session->actor, app::signIn(*session->transactor, login, password));
  return session;
}

}  // namespace gendan::cli
