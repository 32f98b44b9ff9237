// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A computer with the program on it, at which people sign in one after another.

#include "storage/sql_database.h"
#include "ui/application.h"
#include "ui/forms/command_form.h"
#include "ui/orders/order_window.h"
#include "ui/support/hands.h"
#include "ui/worklist/worklist_page.h"

namespace gendan::testing {

class Desk {
 public:
  /// Starts the program with this company's file; settings and drafts are those of a new computer.
  Desk(const QString& path, const app::Clock& clock);
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  /// Through the dialog; who is there before signs out.
  void signIn(const QString& login, const QString& password);
  void signOut();
  /// As a power cut would: every window is gone, nothing is asked or saved.
  void crash();
  void start();

  [[nodiscard]] ui::SignInDialog* signInDialog() const;
  /// The main window of who is there; without one the test fails hard.
  [[nodiscard]] ui::MainWindow& window() const;
  /// What the status bar says.
  [[nodiscard]] QString message() const;

  /// Clicks on it in the navigation; nullptr if it is not there.
  ui::WorklistPage* page(const QString& key);
  [[nodiscard]] QStringList pages() const;
  /// Clicks on the list's chip and waits for its rows; nullptr where something else than a list is shown.
  ui::ListView* list(const QString& page, const QString& key);
  /// Selects the row that shows `text` in `column`; false: there is none.
  [[nodiscard]] bool select(ui::ListView& list, const QString& column, const QString& text);
  /// Selects the row of that record.
  [[nodiscard]] bool select(ui::ListView& list, qint64 record);

  /// Through the search box.
  ui::OrderWindow* openOrder(const QString& number);
  /// The order's window that is open; nullptr if none is.
  [[nodiscard]] ui::OrderWindow* orderWindow() const;
  [[nodiscard]] QMenu* selectedMenu() const;
  /// The form that is open, once it has the keyboard; nullptr if none is.
  [[nodiscard]] ui::CommandForm* form() const;

 private:
  QString m_path;
  storage::SqlDatabases m_databases;
  const app::Clock& m_clock;
  ui::Language m_language;
  std::unique_ptr<ui::Application> m_application;
};

}  // namespace gendan::testing
