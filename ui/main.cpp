// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the parts of the desktop program and connects them.
#include <QApplication>
#include <QCommandLineParser>

#include "storage/sql_database.h"
#include "ui/application.h"
#include "ui/language.h"
#include "ui/theme.h"

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("gendan"));
  QApplication::setApplicationVersion(QStringLiteral(GENDAN_VERSION));
  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Follows orders from receipt to archive."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption scheme(QStringLiteral("theme"), QStringLiteral("light or dark"), QStringLiteral("scheme"));
  const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("en, zh_CN or zh_TW"), QStringLiteral("code"));
  parser.addOptions({scheme, language});
  parser.addPositionalArgument(QStringLiteral("database"), QStringLiteral("a company's .gendan file"));
  parser.process(application);

  gendan::ui::Language spoken;
  if (parser.isSet(language)) spoken.choose(parser.value(language));
  else spoken.restore();
  gendan::ui::applyTheme(application, parser.value(scheme));

  const gendan::app::SystemClock clock;
  gendan::storage::SqlDatabases databases(clock);
  gendan::ui::Application gendan(databases, clock, spoken);
  gendan.start(parser.positionalArguments().value(0));
  return QApplication::exec();
}
