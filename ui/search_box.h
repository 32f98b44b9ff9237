// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Finds orders, parties, products and what people wrote, while typing; Enter jumps there.

#include <QLineEdit>
#include <QTimer>

#include "ui/commands/proposals.h"

class QListWidget;

namespace gendan::ui {

class SearchBox : public QLineEdit {
  Q_OBJECT

 public:
  explicit SearchBox(Session& session, QWidget* parent = nullptr);
  ~SearchBox() override;

 Q_SIGNALS:
  void chosen(const gendan::ui::Subject& subject);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void focusOutEvent(QFocusEvent* event) override;

 private:
  void search();
  void show(const std::vector<app::SearchHit>& hits);
  void choose();

  Session& m_session;
  QListWidget* m_hits;
  QTimer m_timer;
};

}  // namespace gendan::ui
