// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/desk.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>

namespace gendan::testing {

namespace {

template <class W>
W* topLevel() {
  for (auto* widget : QApplication::topLevelWidgets())
    if (auto* wanted = qobject_cast<W*>(widget); wanted != nullptr && wanted->isVisible()) return wanted;
  return nullptr;
}

/// The window is there and has the keyboard.
template <class W>
bool isUp() {
  return eventually([] { return topLevel<W>() != nullptr && topLevel<W>()->isActiveWindow(); });
}

}  // namespace

Desk::Desk(const QString& path, const app::Clock& clock) : m_path(path), m_databases(clock), m_clock(clock) {
  QSettings().clear();
  QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).removeRecursively();
  start();
}

Desk::~Desk() = default;

void Desk::start() {
  m_application = std::make_unique<ui::Application>(m_databases, m_clock, m_language);
  m_application->start(m_path);
  EXPECT_TRUE(isUp<ui::SignInDialog>());
}

void Desk::crash() { m_application.reset(); }

ui::SignInDialog* Desk::signInDialog() const { return topLevel<ui::SignInDialog>(); }

void Desk::signIn(const QString& login, const QString& password) {
  if (signInDialog() == nullptr) signOut();
  auto* dialog = signInDialog();
  ASSERT_NE(dialog, nullptr);
  type(visible<QLineEdit>(*dialog, QStringLiteral("login")), login);
  auto* secret = visible<QLineEdit>(*dialog, QStringLiteral("password"));
  type(secret, password);
  press(secret, Qt::Key_Return);
  ASSERT_TRUE(isUp<ui::MainWindow>()) << login.toStdString();
}

void Desk::signOut() {
  auto* file = window().menuBar()->findChild<QMenu*>(QStringLiteral("file"));
  choose(file, QStringLiteral("signOut"));
  ASSERT_TRUE(isUp<ui::SignInDialog>());
}

ui::MainWindow& Desk::window() const {
  auto* window = topLevel<ui::MainWindow>();
  if (window == nullptr) qFatal("nobody is signed in");
  if (QApplication::activeWindow() == nullptr) bringToFront(window);
  return *window;
}

QString Desk::message() const { return visible<QLabel>(window(), QStringLiteral("message"))->text(); }

QStringList Desk::pages() const {
  const auto* navigation = visible<QListWidget>(window(), QStringLiteral("navigation"));
  QStringList keys;
  for (int i = 0; i < navigation->count(); ++i) keys.append(navigation->item(i)->data(Qt::UserRole).toString());
  return keys;
}

ui::WorklistPage* Desk::page(const QString& key) {
  auto* navigation = visible<QListWidget>(window(), QStringLiteral("navigation"));
  const auto row = pages().indexOf(key);
  if (row < 0) return nullptr;
  click(navigation, navigation->model()->index(static_cast<int>(row), 0));
  return visible<ui::WorklistPage>(window(), key);
}

ui::ListView* Desk::list(const QString& key, const QString& listKey) {
  auto* shown = page(key);
  if (shown == nullptr) return nullptr;
  click(visible<QPushButton>(*shown, listKey + QStringLiteral(".chip")));
  auto* view = shown->currentList();
  if (view == nullptr) return nullptr;
  EXPECT_TRUE(eventually([view] { return !view->model().isLoading(); })) << listKey.toStdString();
  return view;
}

bool Desk::select(ui::ListView& list, const QString& column, const QString& text) {
  const auto at = static_cast<int>(list.model().columns().indexOf(column));
  for (int row = 0; row < list.model().rowCount(); ++row) {
    const auto index = list.model().index(row, std::max(0, at));
    if (index.data().toString() != text) continue;
    click(&list.table(), index);
    return true;
  }
  return false;
}

bool Desk::select(ui::ListView& list, qint64 record) {
  for (int row = 0; row < list.model().rowCount(); ++row) {
    if (list.model().row(row).id != record) continue;
    click(&list.table(), list.model().index(row, 0));
    return true;
  }
  return false;
}

ui::OrderWindow* Desk::openOrder(const QString& number) {
  auto* search = visible<QLineEdit>(window(), QStringLiteral("search"));
  type(search, number);
  auto* hits = search->findChild<QListWidget*>();
  EXPECT_TRUE(eventually([hits, &number] {
    return hits->isVisible() && hits->count() > 0 && hits->item(0)->text().startsWith(number);
  })) << number.toStdString();
  press(search, Qt::Key_Return);
  EXPECT_TRUE(isUp<ui::OrderWindow>()) << number.toStdString();
  return orderWindow();
}

ui::OrderWindow* Desk::orderWindow() const { return topLevel<ui::OrderWindow>(); }

QMenu* Desk::selectedMenu() const { return window().menuBar()->findChild<QMenu*>(QStringLiteral("selected")); }

ui::CommandForm* Desk::form() const {
  if (topLevel<ui::CommandForm>() == nullptr) return nullptr;
  EXPECT_TRUE(isUp<ui::CommandForm>());
  return topLevel<ui::CommandForm>();
}

}  // namespace gendan::testing
