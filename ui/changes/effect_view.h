// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a change touches, before and after side by side, from the live data.

#include <QLabel>
#include <QTableWidget>
#include <QWidget>

#include "app/changes/change_effect.h"

namespace gendan::ui {

class EffectView : public QWidget {
  Q_OBJECT

 public:
  explicit EffectView(QWidget* parent = nullptr);
  void show(const app::ChangeEffect& effect);

 private:
  QLabel* m_summary;
  QTableWidget* m_lines;
  QLabel* m_warnings;
};

}  // namespace gendan::ui
