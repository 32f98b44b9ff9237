// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What every subcommand needs: its options, the database it works on, exit codes, and how an error is told.

#include <QCommandLineParser>
#include <QTextStream>
#include <memory>

#include "app/transactor.h"
#include "storage/sql_store.h"

namespace gendan::cli {

/// Documented in docs/cli.md; scripts rely on them.
enum ExitCode { kDone = 0, kRefused = 2, kConflict = 3, kIntegrity = 4, kInputOutput = 5, kNewerFile = 6 };

[[nodiscard]] ExitCode exitCodeOf(domain::Code code);

/// Standard input and output as UTF-8, one place for each.
QTextStream& in();
QTextStream& out();
QTextStream& err();

/// One line on standard error: code, subject, and each field with its reason.
ExitCode report(const domain::Error& error);

/// A subcommand: `gendan-cli <name> …`.
struct Subcommand {
  const char* name;
  const char* arguments;  ///< of the usage line
  const char* summary;
  int (*run)(const QStringList& arguments);
};

[[nodiscard]] const std::vector<Subcommand>& subcommands();

}  // namespace gendan::cli
