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

/// One stretch of a longer job: from so many hundredths of the whole to so many.
class Stretch : public Progress {
 public:
  Stretch(Progress& whole, int from, int to) : m_whole(whole), m_from(from), m_to(to) {}
  [[nodiscard]] bool step(qint64 done, qint64 total) override {
    const auto part = total > 0 ? (m_to - m_from) * (done < total ? done : total) / total : 0;
    return m_whole.step(m_from + part, 100);
  }

 private:
  Progress& m_whole;
  int m_from;
  int m_to;
};

}  // namespace gendan::app
