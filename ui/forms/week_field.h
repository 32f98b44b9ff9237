// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A working week as seven boxes to tick; "12345" as the setting has it, Monday = 1.

#include <QWidget>

class QCheckBox;

namespace gendan::ui {

class WeekField : public QWidget {
  Q_OBJECT

 public:
  explicit WeekField(QWidget* parent = nullptr);
  [[nodiscard]] QString value() const;
  void setValue(const QString& week);
  /// "Mon, Tue, Wed" in the language of the moment.
  [[nodiscard]] static QString text(const QString& week);

 private:
  QList<QCheckBox*> m_days;
};

}  // namespace gendan::ui
