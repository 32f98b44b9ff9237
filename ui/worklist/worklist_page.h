// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A page of the navigation, made from its description: counters on top, a filter, the list, the detail beside it.

#include <QSet>
#include <QTimer>
#include <QWidget>

#include "ui/worklist/detail_pane.h"
#include "ui/worklist/filter_bar.h"
#include "ui/worklist/list_view.h"
#include "ui/worklist/saved_filters_button.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace gendan::ui {

class WorklistPage : public QWidget {
  Q_OBJECT

 public:
  WorklistPage(Session& session, Commander& commander, const PageSpec& spec, QWidget* parent = nullptr);

  void focusFilter();
  /// Nothing where something else than a list of records is shown.
  [[nodiscard]] ListView* currentList();
  void showList(int index);

 Q_SIGNALS:
  void opened(const gendan::ui::Subject& subject);
  /// The sum of what waits in the first list.
  void counted(qint64 rows);

 private:
  void addHead();
  void addChips();
  void refreshCounts();
  /// Once, after the first count: a page doesn't begin with an empty list while others have something.
  void beginWhereSomethingWaits(const std::vector<qint64>& counts);
  void applyFilter();
  void makeList(int index);

  Session& m_session;
  Commander& m_commander;
  const PageSpec& m_spec;
  QButtonGroup* m_chips;
  FilterBar* m_filter;
  QPushButton* m_exports = nullptr;
  QPushButton* m_prints = nullptr;
  SavedFiltersButton* m_saved;
  QStackedWidget* m_lists;
  DetailPane* m_detail;
  std::vector<ListView*> m_views;  ///< null until shown, and for what is no list
  QSet<int> m_made;
  bool m_hasBegun = false;
  QTimer m_countTimer;
};

}  // namespace gendan::ui
