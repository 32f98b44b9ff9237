// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs gendan-cli as a person or a script does: a process of its own, its streams and its exit code.

#include <QByteArray>
#include <QStringList>

namespace gendan::testing {

struct ProgramRun {
  int exitCode = -1;  ///< -1: it crashed, or did not end
  QByteArray output;
  QByteArray errors;
};

/// `password`: what GENDAN_PASSWORD holds.
[[nodiscard]] ProgramRun runProgram(const QStringList& arguments, const QByteArray& input = {},
                                    const QString& password = {});

}  // namespace gendan::testing
