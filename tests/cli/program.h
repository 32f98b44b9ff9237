// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Runs gendan-cli as a person or a script does: a process of its own, its streams and its exit code.

#include <QByteArray>
#include <QStringList>
#include <functional>

namespace gendan::testing {

struct ProgramRun {
  int exitCode = -1;  ///< -1: it crashed, or did not end
  QByteArray output;
  QByteArray errors;
};

struct Surroundings {
  QByteArray input = {};
  QString password = {};                   ///< what GENDAN_PASSWORD holds
  QString outputFile = {};                 ///< where standard output goes instead
  std::function<void()> beforeStart = {};  ///< in the new process, before it becomes the program: limits, rights
  QStringList wrapper = {};                ///< a command that runs the program: its name and first arguments
};

[[nodiscard]] ProgramRun runProgram(const QStringList& arguments, const Surroundings& surroundings = {});

/// Everybody's in a file made by `life`.
inline constexpr auto kLifePassword = u"life of two orders";
/// A new database with the company and the two orders of `life`.
void makeLife(const QString& path);
/// Every record of it, as canonical JSON.
[[nodiscard]] QByteArray dumpOf(const QString& path);
/// Neither the trail nor the sums of the file have suffered.
void expectSound(const QString& path);
/// One line of `exec`.
[[nodiscard]] QByteArray loginLine(const char* login = "lin");

}  // namespace gendan::testing
