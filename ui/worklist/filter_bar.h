// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Narrows a list down: by text, and orders by stage and by when they are due.

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

#include "ui/models/list_source.h"

class QComboBox;
class QLineEdit;

namespace gendan::ui {

class FilterBar : public QWidget {
  Q_OBJECT

 public:
  explicit FilterBar(QDate today, QWidget* parent = nullptr);
  /// Shows what makes sense for this kind of record.
  void fit(const QString& kind);
  /// What is set now, over the sorting that `filter` has.
  [[nodiscard]] ListFilter over(ListFilter filter) const;
  void focusText();
  /// What is set, to be kept and set again on another day: "this week" stays this week.
  [[nodiscard]] QJsonObject content() const;
  void setContent(const QJsonObject& content);
  [[nodiscard]] bool isEmpty() const { return content().isEmpty(); }

 Q_SIGNALS:
  void changed();

 private:
  struct Range {
    QDate from;
    QDate to;
  };
  [[nodiscard]] Range range() const;

  QDate m_today;
  QLineEdit* m_text;
  QComboBox* m_stage;
  QComboBox* m_due;
  QTimer m_timer;
};

}  // namespace gendan::ui
