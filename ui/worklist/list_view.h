// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One list on screen: its table, what an empty one means, its context menu, its columns as the person left them.

#include <QSet>
#include <QWidget>
#include <optional>

#include "ui/commands/commander.h"
#include "ui/models/list_model.h"
#include "ui/worklist/list_spec.h"

class QLabel;
class QStackedLayout;
class QTableView;

namespace gendan::ui {

class ListView : public QWidget {
  Q_OBJECT

 public:
  ListView(Session& session, Commander& commander, const ListSpec& spec, QWidget* parent = nullptr);
  ~ListView() override;

  [[nodiscard]] ListModel& model() { return *m_model; }
  [[nodiscard]] QTableView& table() { return *m_table; }
  [[nodiscard]] std::optional<Subject> current() const;
  /// The orders of all selected rows.
  [[nodiscard]] QList<qint64> selectedOrders() const;
  /// Reads anew at once if it can be seen, else when it is shown next; the selection stays.
  void refresh();
  /// Asks for a file and writes all rows with the columns shown.
  void exportRows();
  /// Opens the preview of all rows with the columns shown.
  void printRows();
  /// Adds what the selected records, or the one they stand for, can be printed as.
  void addPrints(QMenu& menu);

 Q_SIGNALS:
  void currentChanged();
  void said(const QString& message, bool wentWrong);
  /// Enter or a double click.
  void opened(const gendan::ui::Subject& subject);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void setUpTable(const ListSpec& spec);
  void restoreColumns();
  void keepColumns() const;
  void showLoaded(const QString& refusal);
  void sortBy(int column);
  void showMenu(const QPoint& at);
  void showColumnMenu(const QPoint& at);
  [[nodiscard]] Subject subjectOf(int row) const;
  [[nodiscard]] QStringList shownColumns() const;

  Session& m_session;
  Commander& m_commander;
  QString m_key;
  QString m_emptyText;
  ListModel* m_model;
  QTableView* m_table;
  QLabel* m_empty;
  QStackedLayout* m_stack;
  qint64 m_keptId = 0;
  int m_keptRow = 0;
  QSet<qint64> m_keptSelection;
  bool m_isStale = true;
};

}  // namespace gendan::ui
