// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/manners.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSet>
#include <QTabBar>
#include <QToolButton>

namespace gendan::testing {

namespace {

template <class... Of>
bool isOneOf(const QWidget* widget) {
  return (... || (qobject_cast<const Of*>(widget) != nullptr));
}

/// Qt's own parts of a control: a combo box's line, a table's header.
bool isPart(const QWidget* widget) {
  return widget->objectName().startsWith(QLatin1StringView("qt_")) ||
         isOneOf<QComboBox, QAbstractSpinBox, QLineEdit, QTabBar, QAbstractItemView, QMenuBar>(widget->parentWidget());
}

bool isControl(const QWidget* widget) {
  return isOneOf<QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QPlainTextEdit, QAbstractItemView>(widget) &&
         !isPart(widget);
}

QString objectNameOf(const QWidget* widget) {
  const auto* button = qobject_cast<const QToolButton*>(widget);
  if (button != nullptr && button->defaultAction() != nullptr) return button->defaultAction()->objectName();
  return widget->objectName();
}

/// A combo box is called by its label alone: in place of a name, Qt tells readers on this platform what is chosen.
QString nameOf(const QWidget* widget, const QAccessibleInterface& interface) {
  if (!isOneOf<QComboBox>(widget)) return interface.text(QAccessible::Name);
  const auto labels = interface.relations(QAccessible::Label);
  return labels.isEmpty() ? QString() : labels.front().first->text(QAccessible::Name);
}

}  // namespace

QStringList unmannerly(const QWidget& window) {
  QStringList all;
  QSet<QString> names;
  for (auto* widget : window.findChildren<QWidget*>()) {
    if (!isControl(widget) || !widget->isVisible() || widget->window() != &window) continue;
    const auto* interface = QAccessible::queryAccessibleInterface(widget);
    const auto name = nameOf(widget, *interface);
    const auto who = QString::fromLatin1(widget->metaObject()->className()) + u' ' + objectNameOf(widget);
    if (name.isEmpty()) all.append(who + QStringLiteral(" has no accessible name"));
    if (objectNameOf(widget).isEmpty())
      all.append(who + QStringLiteral(" \"") + name + QStringLiteral("\" has no object name"));
    const auto key = QString::number(interface->role()) + u' ' + name;
    if (!name.isEmpty() && names.contains(key))
      all.append(who + QStringLiteral(" shares its name with another: ") + name);
    names.insert(key);
  }
  return all;
}

}  // namespace gendan::testing
