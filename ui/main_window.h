// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The frame: navigation with counts, the page, search, bell and status bar.

#include <QMainWindow>
#include <QPointer>

#include "ui/commands/commander.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace gendan::ui {

class OrderWindow;
class WorklistPage;
struct PageSpec;

class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  explicit MainWindow(Session& session, const QString& company, QWidget* parent = nullptr);
  ~MainWindow() override;

  void open(const Subject& subject);
  void openPage(const QString& key);

 Q_SIGNALS:
  void signOutWanted();
  void languageWanted(const QString& code);
  void otherDatabaseWanted();
  void restoreWanted();

 protected:
  void closeEvent(QCloseEvent* event) override;

 private:
  void addNavigation(QWidget* side);
  void addTopBar();
  void addMenus();
  void addShortcuts();
  void showPage(int row);
  WorklistPage* pageAt(int row);
  [[nodiscard]] std::optional<Subject> currentSubject();
  void say(const QString& message, bool wentWrong);
  void refreshBell();
  void showAbout();

  Session& m_session;
  Commander* m_commander;
  QListWidget* m_navigation;
  QStackedWidget* m_pages;
  QLabel* m_company;
  QLabel* m_message;
  QToolButton* m_bell;
  std::vector<const PageSpec*> m_specs;
  std::vector<WorklistPage*> m_made;
  QHash<qint64, QPointer<OrderWindow>> m_orders;
};

}  // namespace gendan::ui
