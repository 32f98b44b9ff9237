// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The control for one field of a command, made from its description; speaks the JSON that commands are filled from.

#include <QJsonValue>
#include <QWidget>

#include "ui/session.h"

class QLabel;

namespace gendan::ui {

class FieldEditor : public QWidget {
  Q_OBJECT

 public:
  /// `command`: the word of the use case, for the wording. `order`: whose lines and documents are offered; 0: none.
  [[nodiscard]] static FieldEditor* create(const QString& command, const app::Field& field, Session& session, qint64 order, QWidget* parent);

  [[nodiscard]] const QString& name() const { return m_name; }
  /// Undefined when nothing was entered.
  [[nodiscard]] virtual QJsonValue value() const = 0;
  virtual void setValue(const QJsonValue& value) = 0;
  /// What has the focus, and the label's buddy.
  [[nodiscard]] virtual QWidget* control() const = 0;
  /// Says what is wrong beneath the control; nothing takes it back.
  void markWrong(const QString& reason);

 Q_SIGNALS:
  void edited();

 protected:
  FieldEditor(const QString& command, const app::Field& field, QWidget* parent);
  [[nodiscard]] QString label() const;
  void setControl(QWidget* control);

 private:
  QString m_command;
  QString m_name;
  QLabel* m_error;
};

/// Fields that hold more than a line: reasons, findings, remarks.
[[nodiscard]] bool isLongText(const app::Field& field);
/// Passwords: not shown, and never in a draft.
[[nodiscard]] bool isSecret(const app::Field& field);

}  // namespace gendan::ui
