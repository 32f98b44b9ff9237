// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The audit trail in words: who did what when, and what it changed.

#include <QTreeWidget>

#include "ui/session.h"

namespace gendan::ui {

class HistoryView : public QTreeWidget {
  Q_OBJECT

 public:
  /// Of one order; 0: of everything.
  HistoryView(Session& session, qint64 order, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void reload();
  void fetchOlder();
  void take(domain::Result<std::vector<app::AuditEntry>> entries);
  void addEntry(const app::AuditEntry& entry);

  Session& m_session;
  qint64 m_order;
  qint64 m_oldest = 0;
  bool m_isStale = true;
  bool m_isComplete = false;
};

}  // namespace gendan::ui
