// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/tool.h"

#include <cstdio>

namespace gendan::cli {

using domain::Code;

ExitCode exitCodeOf(Code code) {
  switch (code) {
    case Code::NotFound:
    case Code::Forbidden:
    case Code::NotAllowedInState:
    case Code::Cancelled:
    case Code::Invalid: return kRefused;
    case Code::Duplicate:
    case Code::Stale:
    case Code::Busy: return kConflict;
    case Code::Integrity: return kIntegrity;
    case Code::StorageFailed: return kInputOutput;
    case Code::NewerFile: return kNewerFile;
  }
  Q_UNREACHABLE();
}

QTextStream& in() {
  static QTextStream stream(stdin);
  return stream;
}

QTextStream& out() {
  static QTextStream stream(stdout);
  return stream;
}

QTextStream& err() {
  static QTextStream stream(stderr);
  return stream;
}

ExitCode report(const domain::Error& error) {
  err() << "gendan-cli: " << domain::codeWord(error.code) << ": " << error.subject;
  for (const auto& f : error.fields) err() << "; " << f.field << ": " << f.reason;
  err() << Qt::endl;
  return exitCodeOf(error.code);
}

}  // namespace gendan::cli
