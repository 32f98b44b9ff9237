// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Puts a verified backup in the place of a database: which one, where, by whom, and who confirms it.

#include <QDialog>
#include <QThread>
#include <atomic>
#include <memory>

#include "app/ports/vault.h"

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace gendan::ui {

class RestoreDialog : public QDialog {
  Q_OBJECT

 public:
  /// Nobody may have `target` open while it runs.
  RestoreDialog(app::Restorer& restorer, const QString& target, QWidget* parent = nullptr);
  ~RestoreDialog() override;

 Q_SIGNALS:
  void restored(const QString& target);
  void progressed(int percent);

 private:
  class Watched;
  [[nodiscard]] QLineEdit* addFile(const QString& name, const QString& label, bool existing);
  [[nodiscard]] QLineEdit* addEntry(const QString& name, const QString& label, bool secret);
  void addPeople();
  void addButtons();
  void start();
  void finish(const domain::Result<app::BackupManifest>& result);
  void tell(const QString& text);

  app::Restorer& m_restorer;
  QLabel* m_banner;
  QLineEdit* m_backup;
  QLineEdit* m_target;
  QLineEdit* m_login = nullptr;
  QLineEdit* m_password = nullptr;
  QLineEdit* m_confirmLogin = nullptr;
  QLineEdit* m_confirmPassword = nullptr;
  QProgressBar* m_bar;
  QPushButton* m_act;
  std::unique_ptr<QThread> m_thread;
  std::atomic_bool m_cancelled = false;
};

}  // namespace gendan::ui
