// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Trackers by dimensions, scored with the keyboard alone: a number, Tab, the next number; after the last, the next
// person.

#include <QTableWidget>

#include "app/queries/assessment_sheet.h"

namespace gendan::ui {

class ScoreTable : public QTableWidget {
  Q_OBJECT

 public:
  explicit ScoreTable(QWidget* parent = nullptr);

  void show(const app::AssessmentMonth& month, const std::function<bool(const app::AssessmentSheet&)>& isEditable);
  void update(int row, const app::AssessmentMonth::Row& shown, bool isEditable);
  /// What was typed and refused stays, marked.
  void mark(int row, domain::Dimension dimension, int score, const QString& reason);
  /// None while no row is chosen; of columns that are no scores the first dimension.
  [[nodiscard]] std::optional<domain::Dimension> currentDimension() const;
  void choose(int row, domain::Dimension dimension);
  [[nodiscard]] bool isBeingEdited() const { return state() == EditingState; }

 Q_SIGNALS:
  void given(int row, gendan::domain::Dimension dimension, int score);

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

 private:
  void put(int row, int column, const QString& text, bool isNumber);
};

}  // namespace gendan::ui
