// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGui/QGuiApplication>
#include <csignal>
#include <cstring>
#include <memory>

#include "cli/tool.h"

namespace {

using namespace gendan::cli;

/// Whatever a subcommand says: what its reader never got is not done.
int ended(int exitCode) {
  out().flush();
  if (out().status() == QTextStream::Ok || exitCode != kDone) return exitCode;
  return report(gendan::domain::error(gendan::domain::Code::StorageFailed, u"output"));
}

int usage() {
  err() << "usage: gendan-cli <command> …\n\n";
  for (const auto& command : subcommands())
    err() << "  " << command.name << ' ' << command.arguments << "\n      " << command.summary << '\n';
  err().flush();
  return kRefused;
}

/// Painting paper needs fonts, and those a QGuiApplication; no screen is needed for it, and nothing else pays for it.
std::unique_ptr<QCoreApplication> applicationFor(int& argc, char** argv) {
  const bool paints = argc > 1 && (std::strcmp(argv[1], "print") == 0 || std::strcmp(argv[1], "report") == 0);
  if (!paints) return std::make_unique<QCoreApplication>(argc, argv);
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  // A file that may not grow is a full disk like any other: the write fails, and we say so.
  std::signal(SIGXFSZ, SIG_IGN);
  const auto application = applicationFor(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("gendan"));
  QCoreApplication::setApplicationVersion(QStringLiteral(GENDAN_VERSION));
  const auto arguments = QCoreApplication::arguments();
  if (arguments.size() < 2) return usage();
  if (arguments[1] == u"--version") {
    out() << "gendan-cli " << QCoreApplication::applicationVersion() << Qt::endl;
    return kDone;
  }
  for (const auto& command : subcommands())
    if (arguments[1] == QLatin1StringView(command.name)) return ended(command.run(arguments.mid(1)));
  return usage();
}
