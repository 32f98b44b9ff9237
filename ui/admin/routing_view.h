// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Who must approve what: a form and a kind of order, occasions down, departments across, ticked where they are asked.

#include <QTableWidget>

#include "ui/commands/commander.h"

class QComboBox;

namespace gendan::ui {

class RoutingView : public QWidget {
  Q_OBJECT

 public:
  RoutingView(Session& session, Commander& commander, QWidget* parent = nullptr);

 Q_SIGNALS:
  void said(const QString& message, bool wentWrong);

 private:
  void setUpTable();
  void reload();
  void set(QTableWidgetItem* item);

  Session& m_session;
  QComboBox* m_form;
  QComboBox* m_kind;
  QTableWidget* m_table;
  bool m_mayChange;
};

}  // namespace gendan::ui
