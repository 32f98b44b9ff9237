// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a person's hands and eyes do to widgets: click, type, pick from a list, wait until something shows.

#include <gtest/gtest.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QDateEdit>
#include <QWidget>
#include <functional>

#include "support/print.h"

namespace gendan::testing {

/// Runs the event loop until it holds; false if that takes longer than anybody would wait.
[[nodiscard]] bool eventually(const std::function<bool()>& holds);

/// The visible widget of that name below `in`; a missing one fails the test and is nullptr.
template <class W = QWidget>
[[nodiscard]] W* visible(const QWidget& in, const QString& name) {
  for (auto* widget : in.findChildren<W*>(name))
    if (widget->isVisible()) return widget;
  ADD_FAILURE() << "nothing visible is called " << name.toStdString();
  return nullptr;
}

/// Gives the widget's window the keyboard. Where there is no window manager, nobody else gives it back when a dialog or
/// a popup closes.
void bringToFront(QWidget* widget);
void click(QWidget* widget);
/// In the middle of a cell or an entry of a list.
void click(QAbstractItemView* view, const QModelIndex& index);
/// Letters by keyboard, Chinese as an input method commits it; what is in the widget is replaced.
void type(QWidget* widget, const QString& text);
void press(QWidget* widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
/// With the arrow keys, until the entry with that data is the current one.
void choose(QComboBox* combo, const QVariant& data);
void choose(QDateEdit* edit, QDate date);
/// Chooses an entry of a menu that is about to be shown, as if it had been clicked; `name`: of the action, also in
/// submenus. Fails the test if it is not there or can't be chosen.
void choose(QMenu* menu, const QString& name);
/// Opens the menu and looks the entry up; nullptr if there is none.
[[nodiscard]] QAction* entryOf(QMenu* menu, const QString& name);

}  // namespace gendan::testing
