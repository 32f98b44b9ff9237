// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The lines of an order: what was agreed, the four dates, and how far each quantity got.

#include <QTableWidget>

#include "ui/session.h"

namespace gendan::ui {

class LinesView : public QTableWidget {
  Q_OBJECT

 public:
  LinesView(Session& session, qint64 order, QWidget* parent = nullptr);

 private:
  void reload();
  Session& m_session;
  qint64 m_order;
};

}  // namespace gendan::ui
