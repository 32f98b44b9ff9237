// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An application that knows how long the window's thread was busy with one event. It counts the processor time of that
// thread alone, so that the figure does not depend on what else the machine does.

#include <QApplication>

namespace gendan::testing {

class PacedApplication : public QApplication {
 public:
  using QApplication::QApplication;
  [[nodiscard]] static PacedApplication& instance() {
    return *static_cast<PacedApplication*>(QCoreApplication::instance());
  }

  struct Longest {
    double ms = 0;
    QString what;  ///< receiver and kind of event
  };
  void beginWatch() { m_longest = {}; }
  /// The event since then that took longest, with everything that happened inside it.
  [[nodiscard]] const Longest& longest() const { return m_longest; }

 protected:
  bool notify(QObject* receiver, QEvent* event) override;

 private:
  Longest m_longest;
  int m_depth = 0;
};

}  // namespace gendan::testing
