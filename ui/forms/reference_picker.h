// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Picks a record by its number, code or name; typing any part of one narrows the choice.

#include <QComboBox>
#include <QJsonValue>

#include "ui/session.h"

namespace gendan::ui {

class ReferencePicker : public QComboBox {
  Q_OBJECT

 public:
  ReferencePicker(Session& session, QString kind, qint64 order, QWidget* parent = nullptr);
  /// The identity picked, or what was typed if it names nothing; undefined when empty.
  [[nodiscard]] QJsonValue value() const;
  /// An identity or a code.
  void setValue(const QJsonValue& value);

 Q_SIGNALS:
  void edited();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void offer(const QString& text);
  void offerRecords();
  /// The choice that the text names, or is part of alone; -1: none.
  [[nodiscard]] int meant() const;
  void settle();

  Session& m_session;
  QString m_kind;
  qint64 m_order;
};

}  // namespace gendan::ui
