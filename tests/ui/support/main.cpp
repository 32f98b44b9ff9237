// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets without a screen, and with folders of their own for settings, drafts and witness.
#include <QLocale>
#include <QTemporaryDir>

#include "support/strict_messages.h"
#include "ui/support/paced_application.h"
#include "ui/theme.h"

namespace {

/// What a screen that is none can't do is no news.
void failOnWarningOfOurs(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (!message.startsWith(QLatin1StringView("This plugin does not support")))
    gendan::testing::failOnWarning(type, context, message);
}

}  // namespace

int main(int argc, char** argv) {
  const QTemporaryDir folder;
  qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
  for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
    qputenv(name, folder.filePath(QString::fromLatin1(name)).toUtf8());
  qputenv("GENDAN_WITNESS", folder.filePath(QStringLiteral("witness.json")).toUtf8());
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
  gendan::testing::PacedApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("gendan-test"));
  gendan::ui::applyTheme(application, QStringLiteral("light"));
  qInstallMessageHandler(failOnWarningOfOurs);
  ::testing::InitGoogleTest(&argc, argv);
  return RUN_ALL_TESTS();
}
