// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Makes the demo company on a thread of its own, with progress that can be cancelled.

#include <QObject>
#include <QProgressDialog>
#include <QThread>
#include <atomic>
#include <memory>

#include "app/ports/clock.h"
#include "app/ports/database.h"

namespace gendan::ui {

class DemoMaker : public QObject {
  Q_OBJECT

 public:
  DemoMaker(app::Databases& databases, const app::Clock& clock, QWidget* window);
  ~DemoMaker() override;
  /// Writes beside `path` first: a file there is whole.
  void make(const QString& path);

 Q_SIGNALS:
  void made(const QString& path);
  void failed(const QString& refusal);
  void progressed(int percent);

 private:
  class Told;
  [[nodiscard]] domain::Result<> generate(const QString& path);

  app::Databases& m_databases;
  const app::Clock& m_clock;
  QProgressDialog m_dialog;
  std::unique_ptr<QThread> m_thread;
  std::atomic_bool m_cancelled = false;
};

}  // namespace gendan::ui
