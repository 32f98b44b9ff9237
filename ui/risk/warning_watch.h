// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Has the warnings evaluated while somebody is signed in: at the start, some time after records changed, every hour.

#include <QThread>
#include <QTimer>

#include "ui/session.h"

namespace gendan::ui {

class WarningWatch : public QObject {
  Q_OBJECT

 public:
  explicit WarningWatch(Session& session, QObject* parent = nullptr);
  ~WarningWatch() override;

 private:
  void evaluate();

  Session& m_session;
  QTimer m_soon;
  QTimer m_hourly;  ///< a new day makes things late without any record changing
  std::unique_ptr<QThread> m_thread;
};

}  // namespace gendan::ui
