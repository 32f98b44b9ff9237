// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <gtest/gtest.h>

#include <QProcess>

namespace gendan::testing {

ProgramRun runProgram(const QStringList& arguments, const QByteArray& input, const QString& password) {
  constexpr int kPatience = 120'000;
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("GENDAN_PASSWORD"), password);
  process.setProcessEnvironment(environment);
  process.start(QStringLiteral(GENDAN_CLI), arguments);
  process.write(input);
  process.closeWriteChannel();
  EXPECT_TRUE(process.waitForFinished(kPatience)) << process.errorString().toStdString();
  const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace gendan::testing
