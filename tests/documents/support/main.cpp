// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Painting needs fonts, and those a QGuiApplication; no screen is there.
#include <QGuiApplication>

#include "support/strict_messages.h"

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QGuiApplication application(argc, argv);
  qInstallMessageHandler(gendan::testing::failOnWarning);
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
