// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Per cent on standard error where somebody watches; Ctrl-C ends the job in good order instead of the process.

#include "app/jobs/progress.h"

namespace gendan::cli {

class ConsoleProgress : public app::Progress {
 public:
  ConsoleProgress();
  ~ConsoleProgress() override;
  ConsoleProgress(const ConsoleProgress&) = delete;
  ConsoleProgress& operator=(const ConsoleProgress&) = delete;
  [[nodiscard]] bool step(qint64 done, qint64 total) override;

 private:
  void (*m_previous)(int);
  bool m_isWatched;
  int m_shown = -1;
};

}  // namespace gendan::cli
