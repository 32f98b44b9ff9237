// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// `--as LOGIN` and the database it works on, for subcommands that need a person.

#include <QCommandLineParser>
#include <memory>

#include "app/people/session.h"
#include "storage/sql_store.h"

namespace gendan::cli {

/// An open database with somebody signed in.
struct Session {
  app::SystemClock clock;
  std::unique_ptr<storage::SqlStore> store;
  std::unique_ptr<app::Transactor> transactor;
  domain::Actor actor;
};

/// The password of whoever `variable` stands for, or the next line of standard input.
[[nodiscard]] QString readPassword(const char* variable);

/// Opens `path` and signs `login` in; the password is GENDAN_PASSWORD or the first line of standard input.
[[nodiscard]] domain::Result<std::unique_ptr<Session>> openSession(const QString& path, const QString& login);

}  // namespace gendan::cli
