// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/hands.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <algorithm>

namespace gendan::testing {

namespace {

constexpr int kPatienceMs = 10'000;

bool isPlain(const QString& text) {
  return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= u' ' && c.unicode() < 0x7f; });
}

}  // namespace

bool eventually(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, kPatienceMs); }

void bringToFront(QWidget* widget) {
  // News of popups that are gone already may still be under way.
  QCoreApplication::processEvents();
  if (widget->isActiveWindow()) return;
  widget->window()->activateWindow();
  EXPECT_TRUE(eventually([widget] { return widget->isActiveWindow(); }))
      << widget->window()->objectName().toStdString();
}

void click(QWidget* widget) {
  ASSERT_NE(widget, nullptr);
  ASSERT_TRUE(widget->isEnabled()) << widget->objectName().toStdString() << " can't be clicked";
  bringToFront(widget);
  QTest::mouseClick(widget, Qt::LeftButton);
}

void click(QAbstractItemView* view, const QModelIndex& index) {
  ASSERT_NE(view, nullptr);
  ASSERT_TRUE(index.isValid());
  bringToFront(view);
  view->scrollTo(index);
  QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

void type(QWidget* widget, const QString& text) {
  ASSERT_NE(widget, nullptr);
  ASSERT_TRUE(widget->isEnabled() && widget->isVisible())
      << widget->objectName().toStdString() << " can't be typed into";
  bringToFront(widget);
  widget->setFocus();
  QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(widget, Qt::Key_Delete);
  if (isPlain(text)) return QTest::keyClicks(widget, text);
  QInputMethodEvent commit;
  commit.setCommitString(text);
  QApplication::sendEvent(widget, &commit);
}

void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers) {
  ASSERT_NE(widget, nullptr);
  QTest::keyClick(widget, key, modifiers);
}

void choose(QComboBox* combo, const QVariant& data) {
  ASSERT_NE(combo, nullptr);
  const int wanted = combo->findData(data);
  ASSERT_GE(wanted, 0) << combo->objectName().toStdString() << " does not offer " << data.toString().toStdString();
  for (int steps = combo->count(); combo->currentIndex() != wanted && steps > 0; --steps)
    QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
  EXPECT_EQ(combo->currentIndex(), wanted);
}

void choose(QDateEdit* edit, QDate date) {
  ASSERT_NE(edit, nullptr);
  bringToFront(edit);
  if (!edit->hasFocus()) edit->setFocus(Qt::TabFocusReason);
  QTest::keyClicks(edit, date.toString(QStringLiteral("yyyyMMdd")));
  EXPECT_EQ(edit->date(), date) << edit->objectName().toStdString();
}

QAction* entryOf(QMenu* menu, const QString& name) {
  Q_EMIT menu->aboutToShow();
  for (auto* action : menu->actions()) {
    if (action->objectName() == name) return action;
    if (auto* below = action->menu())
      if (auto* found = entryOf(below, name)) return found;
  }
  return nullptr;
}

void choose(QMenu* menu, const QString& name) {
  ASSERT_NE(menu, nullptr);
  auto* action = entryOf(menu, name);
  ASSERT_NE(action, nullptr) << "the menu has no " << name.toStdString();
  ASSERT_TRUE(action->isEnabled()) << name.toStdString() << ": " << action->toolTip().toStdString();
  action->trigger();
}

}  // namespace gendan::testing
