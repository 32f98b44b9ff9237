// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QTemporaryDir>

#include "support/strict_messages.h"

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  qInstallMessageHandler(gendan::testing::failOnWarning);
  // What a test's databases leave behind stays apart from the person's own.
  const QTemporaryDir folder;
  qputenv("GENDAN_WITNESS", folder.filePath(QStringLiteral("witness.json")).toUtf8());
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
