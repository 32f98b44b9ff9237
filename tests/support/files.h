// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Files of a test: written into a folder, read back whole.

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>

namespace gendan::testing {

inline QString written(const QString& folder, const QString& name, const QByteArray& bytes) {
  QFile file(QDir(folder).filePath(name));
  EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()) << name.toStdString();
  return file.fileName();
}

[[nodiscard]] inline QByteArray readBack(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return file.readAll();
}

}  // namespace gendan::testing
