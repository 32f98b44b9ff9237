// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session_options.h"

#include "cli/tool.h"

namespace gendan::cli {

QString readPassword(const char* variable) {
  constexpr qint64 kLongest = 1'000;
  return qEnvironmentVariableIsSet(variable) ? qEnvironmentVariable(variable) : in().readLine(kLongest);
}

domain::Result<std::unique_ptr<Session>> openSession(const QString& path, const QString& login) {
  auto session = std::make_unique<Session>();
  GENDAN_TRY(session->store, storage::SqlStore::open(path, session->clock));
  session->transactor = std::make_unique<app::Transactor>(*session->store, session->clock);
  GENDAN_TRY(session->actor, app::signIn(*session->transactor, login, readPassword("GENDAN_PASSWORD")));
  return session;
}

}  // namespace gendan::cli
