// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Receivables or payables by age: a party a row with its orders beneath, and the totals of each currency.

#include <QTreeWidget>

#include "ui/commands/commander.h"

class QLabel;

namespace gendan::ui {

class AgeingView : public QWidget {
  Q_OBJECT

 public:
  AgeingView(Session& session, domain::OrderKind kind, QWidget* parent = nullptr);

 Q_SIGNALS:
  void opened(const gendan::ui::Subject& order);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void setUpColumns();
  void reload();
  void take(domain::Result<std::vector<app::OpenBalance>> balances);
  void addParty(const std::vector<app::OpenBalance>& ofParty);
  void addTotals(const std::vector<app::OpenBalance>& balances);

  Session& m_session;
  domain::OrderKind m_kind;
  QTreeWidget* m_tree;
  QLabel* m_empty;
  bool m_isStale = true;
};

}  // namespace gendan::ui
