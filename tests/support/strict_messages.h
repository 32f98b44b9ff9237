// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Every qWarning during a test fails it: a warning is something that nobody expected.

#include <gtest/gtest.h>

#include <QString>

namespace gendan::testing {

inline void failOnWarning(QtMsgType type, const QMessageLogContext&, const QString& message) {
  if (type == QtDebugMsg || type == QtInfoMsg) return;
  ADD_FAILURE() << "unexpected message: " << message.toStdString();
}

}  // namespace gendan::testing
