// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Every qWarning during a test fails it: a warning is something that nobody expected.

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QTemporaryDir>

namespace {

void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtDebugMsg || type == QtInfoMsg) return;
  ADD_FAILURE() << "unexpected message: " << message.toStdString();
}

}  // namespace

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  qInstallMessageHandler(failOnWarning);
  // What a test's databases leave behind stays apart from the person's own.
  const QTemporaryDir folder;
  qputenv("GENDAN_WITNESS", folder.filePath(QStringLiteral("witness.json")).toUtf8());
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
