// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From the start to the main window and back: which database, who is there, when they leave.

#include <QObject>
#include <memory>

#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/risk/warning_watch.h"
#include "ui/start/demo_maker.h"
#include "ui/start/sign_in_dialog.h"
#include "ui/start/welcome_dialog.h"

namespace gendan::ui {

class Application : public QObject {
  Q_OBJECT

 public:
  Application(app::Databases& databases, const app::Clock& clock, Language& language);
  ~Application() override;

  /// With an empty path: the database of last time, or the welcome.
  void start(const QString& path);

 private:
  void welcome(const QString& refusal = {});
  void openDatabase(const QString& path);
  void foundCompany(const QString& path);
  /// Leaves no file behind unless it succeeds.
  [[nodiscard]] domain::Result<> found(const QString& path, const QJsonObject& company);
  void lookRound();
  /// Closes the database first: nobody may use what is replaced.
  void restoreBackup();
  void askWho();
  void enter(domain::Actor actor);
  void showWindow();
  void leave();
  bool eventFilter(QObject* watched, QEvent* event) override;
  [[nodiscard]] QString companyName();

  app::Databases& m_databases;
  const app::Clock& m_clock;
  Language& m_language;
  std::unique_ptr<app::Database> m_database;
  std::unique_ptr<app::Transactor> m_transactor;
  std::unique_ptr<Session> m_session;
  std::unique_ptr<WelcomeDialog> m_welcome;
  std::unique_ptr<SignInDialog> m_signIn;
  std::unique_ptr<DemoMaker> m_demo;
  std::unique_ptr<WarningWatch> m_watch;
  std::unique_ptr<MainWindow> m_window;
  QTimer m_idle;
};

}  // namespace gendan::ui
