// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Reading off the window's thread: one worker with a connection of its own, answers come back to their context alone.

#include <QObject>
#include <QPointer>
#include <QThread>
#include <functional>
#include <memory>

#include "app/ports/database.h"

namespace gendan::ui {

class Background : public QObject {
  Q_OBJECT

 public:
  explicit Background(app::Database& database, QObject* parent = nullptr);
  ~Background() override;

  /// Runs `work` on the worker, in the order asked; then `done` on this thread, unless `context` is gone by then.
  template <class T>
  void read(QObject* context, std::function<domain::Result<T>(app::Reading&)> work,
            std::function<void(domain::Result<T>)> done) {
    post([this, guard = QPointer<QObject>(context), work = std::move(work), done = std::move(done)] {
      auto answer = std::make_shared<domain::Result<T>>(
          m_reading ? work(*m_reading) : domain::Result<T>(domain::refuse(m_refusal)));
      QMetaObject::invokeMethod(this, [guard, answer, done] {
        if (guard) done(std::move(*answer));
      });
    });
  }

 private:
  void post(std::function<void()> task);

  QThread m_thread;
  QObject m_worker;  ///< lives on the thread
  std::unique_ptr<app::Reading> m_reading;
  domain::Error m_refusal;
};

}  // namespace gendan::ui
