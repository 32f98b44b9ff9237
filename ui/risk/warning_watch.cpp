// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/warning_watch.h"

namespace gendan::ui {

namespace {
constexpr int kAtStartMs = 5'000;
constexpr int kAfterChangeMs = 15'000;
constexpr int kHourMs = 3'600'000;
}  // namespace

WarningWatch::WarningWatch(Session& session, QObject* parent) : QObject(parent), m_session(session) {
  m_soon.setSingleShot(true);
  connect(&m_soon, &QTimer::timeout, this, &WarningWatch::evaluate);
  connect(&m_hourly, &QTimer::timeout, this, &WarningWatch::evaluate);
  // Not anew with every change: who works without a pause shall hear of warnings too.
  connect(&session, &Session::changed, this, [this] {
    if (!m_soon.isActive()) m_soon.start(kAfterChangeMs);
  });
  m_soon.start(kAtStartMs);
  m_hourly.start(kHourMs);
}

WarningWatch::~WarningWatch() {
  if (m_thread) m_thread->wait();
}

void WarningWatch::evaluate() {
  if (m_session.actor().is(domain::Role::Administrator) || (m_thread && m_thread->isRunning())) return;
  // Lists hear of it as of any commit of another connection; what went wrong is tried again with the next change.
  m_thread.reset(QThread::create([&session = m_session] { (void)session.evaluateWarnings(); }));
  m_thread->start();
}

}  // namespace gendan::ui
