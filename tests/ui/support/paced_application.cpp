// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/paced_application.h"

#include <QEvent>
#include <QMetaEnum>
#include <ctime>

namespace gendan::testing {

namespace {

double processorMs() {
  timespec used{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
  return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

}  // namespace

bool PacedApplication::notify(QObject* receiver, QEvent* event) {
  if (m_depth > 0 || receiver->thread() != thread()) return QApplication::notify(receiver, event);
  // The receiver may be gone when its event is done.
  const auto what = QString::fromLatin1(receiver->metaObject()->className()) + u' ' + receiver->objectName() + u' ' +
                    QString::fromLatin1(QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type()));
  ++m_depth;
  const auto began = processorMs();
  const bool handled = QApplication::notify(receiver, event);
  const auto took = processorMs() - began;
  --m_depth;
  if (took > m_longest.ms) m_longest = {took, what};
  return handled;
}

}  // namespace gendan::testing
