// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Beside a list: the selected record at a glance, and what can be done with it now.

#include <QWidget>

#include "ui/commands/commander.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace gendan::ui {

class DetailPane : public QWidget {
  Q_OBJECT

 public:
  DetailPane(Session& session, Commander& commander, QWidget* parent = nullptr);
  void show(const std::optional<Subject>& subject);

 Q_SIGNALS:
  void opened(const gendan::ui::Subject& subject);

 private:
  void fill(const Subject& subject);
  void addCommands(const Subject& subject);

  Session& m_session;
  Commander& m_commander;
  QWidget* m_content = nullptr;
  QVBoxLayout* m_layout;
};

}  // namespace gendan::ui
