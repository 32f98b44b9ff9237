// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Trust in the file: prove the audit chain, check the contents, make a verified backup. Long, so with progress and cancel.

#include <QThread>
#include <QWidget>
#include <atomic>
#include <memory>

#include "ui/commands/commander.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace gendan::ui {

class MaintenanceView : public QWidget {
  Q_OBJECT

 public:
  MaintenanceView(Session& session, Commander& commander, QWidget* parent = nullptr);
  ~MaintenanceView() override;

 Q_SIGNALS:
  void progressed(int percent);

 private:
  using Job = std::function<QString(app::Progress&)>;  ///< answers with what to tell

  class Watched;
  void addJob(const QString& name, const QString& text, const QString& about, std::function<void()> start);
  void run(const QString& title, Job job);
  void finish(const QString& told);
  void verify();
  void check();
  void backUp();

  Session& m_session;
  QLabel* m_title;
  QProgressBar* m_bar;
  QPushButton* m_cancel;
  QPlainTextEdit* m_report;
  QList<QPushButton*> m_buttons;
  std::unique_ptr<QThread> m_thread;
  std::atomic_bool m_cancelled = false;
};

}  // namespace gendan::ui
