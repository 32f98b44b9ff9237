// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <gtest/gtest.h>

#include <QProcess>

namespace gendan::testing {

ProgramRun runProgram(const QStringList& arguments, const Surroundings& surroundings) {
  constexpr int kPatience = 120'000;
  QProcess process;
  auto environment = QProcessEnvironment::systemEnvironment();
  environment.insert(QStringLiteral("GENDAN_PASSWORD"), surroundings.password);
  process.setProcessEnvironment(environment);
  if (!surroundings.outputFile.isEmpty()) process.setStandardOutputFile(surroundings.outputFile);
  process.setChildProcessModifier(surroundings.beforeStart);
  const auto words = surroundings.wrapper + QStringList{QStringLiteral(GENDAN_CLI)} + arguments;
  process.start(words.constFirst(), words.mid(1));
  process.write(surroundings.input);
  process.closeWriteChannel();
  EXPECT_TRUE(process.waitForFinished(kPatience)) << process.errorString().toStdString();
  const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
  return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

void makeLife(const QString& path) {
  const auto played = runProgram({QStringLiteral("life"), path});
  ASSERT_EQ(played.exitCode, 0) << played.output.toStdString() << played.errors.toStdString();
}

QByteArray dumpOf(const QString& path) {
  const auto dumped = runProgram({QStringLiteral("dump"), path, QStringLiteral("--as"), QStringLiteral("zhong")},
                                 {.password = QStringView(kLifePassword).toString()});
  EXPECT_EQ(dumped.exitCode, 0) << dumped.errors.toStdString();
  return dumped.output;
}

void expectSound(const QString& path) {
  const auto verified = runProgram({QStringLiteral("verify"), path});
  EXPECT_EQ(verified.exitCode, 0) << verified.output.toStdString() << verified.errors.toStdString();
  const auto checked = runProgram({QStringLiteral("check"), path});
  EXPECT_EQ(checked.exitCode, 0) << checked.output.toStdString() << checked.errors.toStdString();
}

QByteArray loginLine(const char* login) {
  return QByteArray(R"({"command":"session.login","args":{"login":")") + login + R"(","password":")" +
         QStringView(kLifePassword).toUtf8() + "\"}}\n";
}

}  // namespace gendan::testing
