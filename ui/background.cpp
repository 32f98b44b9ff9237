// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background.h"

namespace gendan::ui {

Background::Background(app::Database& database, QObject* parent) : QObject(parent) {
  m_worker.moveToThread(&m_thread);
  m_thread.setObjectName(QStringLiteral("gendan-reader"));
  m_thread.start();
  post([this, &database] {
    auto reading = database.read();
    if (reading) m_reading = std::move(*reading);
    else m_refusal = reading.error();
  });
}

Background::~Background() {
  // The connection must be closed on the thread that opened it.
  post([this] { m_reading.reset(); });
  m_thread.quit();
  m_thread.wait();
}

void Background::post(std::function<void()> task) {
  QMetaObject::invokeMethod(&m_worker, std::move(task), Qt::QueuedConnection);
}

}  // namespace gendan::ui
