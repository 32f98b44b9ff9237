// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The button beside the filter bar: applies, names, prefers and forgets saved filters of the list that is shown.

#include <QToolButton>

#include "ui/worklist/filter_bar.h"
#include "ui/worklist/saved_filters.h"

namespace gendan::ui {

class SavedFiltersButton : public QToolButton {
  Q_OBJECT

 public:
  SavedFiltersButton(FilterBar& bar, const QString& scope, QWidget* parent = nullptr);
  /// The first time a list is shown, its default is applied.
  void showList(const QString& list);
  void saveAs(const QString& name);

 private:
  void fillMenu();
  void askForName();

  FilterBar& m_bar;
  SavedFilters m_saved;
  QString m_list;
  QStringList m_shown;
};

}  // namespace gendan::ui
