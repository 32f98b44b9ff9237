// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a long job tells how far it is, and hears that nobody wants it any more.

#include <QtGlobal>

namespace gendan::app {

class Progress {
 public:
  virtual ~Progress() = default;
  /// Called a few hundred times a job at most; `total` is 0 while it is unknown. False: stop. The job then leaves
  /// nothing behind and answers Cancelled.
  [[nodiscard]] virtual bool step(qint64 done, qint64 total) = 0;
};

/// For jobs that nobody watches.
class Unwatched : public Progress {
 public:
  [[nodiscard]] bool step(qint64, qint64) override { return true; }
};

}  // namespace gendan::app
