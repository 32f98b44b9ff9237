// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/upkeep/console_progress.h"

#include <unistd.h>

#include <csignal>

#include "cli/tool.h"

namespace gendan::cli {

namespace {

volatile std::sig_atomic_t s_interrupted = 0;

}  // namespace

ConsoleProgress::ConsoleProgress()
    : m_previous(std::signal(SIGINT, [](int) { s_interrupted = 1; })), m_isWatched(isatty(STDERR_FILENO) == 1) {
  s_interrupted = 0;
}

ConsoleProgress::~ConsoleProgress() {
  std::signal(SIGINT, m_previous);
  if (m_shown >= 0) err() << "\r      \r" << Qt::flush;
}

bool ConsoleProgress::step(qint64 done, qint64 total) {
  const int percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
  if (m_isWatched && percent != m_shown) {
    m_shown = percent;
    err() << '\r' << percent << " %" << Qt::flush;
  }
  return s_interrupted == 0;
}

}  // namespace gendan::cli
