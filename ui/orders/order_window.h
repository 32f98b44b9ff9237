// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Everything about one order in one window: its head, its way, a tab for each chapter of its life, its history.

#include <QWidget>

#include "ui/commands/commander.h"

class QLabel;
class QTabWidget;
class QToolBar;
class QVBoxLayout;

namespace gendan::ui {

class DocumentsView;
class StageStrip;

class OrderWindow : public QWidget {
  Q_OBJECT

 public:
  OrderWindow(Session& session, qint64 order, QWidget* parent = nullptr);
  [[nodiscard]] qint64 order() const { return m_order; }

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void addHead(QVBoxLayout* layout);
  void addTabs(QVBoxLayout* layout);
  void refresh();
  void refreshCommands();
  void addPrintButton();
  void say(const QString& message);

  Session& m_session;
  qint64 m_order;
  Commander* m_commander;
  QLabel* m_title;
  QLabel* m_facts;
  QLabel* m_hold;
  QLabel* m_stage;
  QLabel* m_message;
  StageStrip* m_strip;
  QToolBar* m_bar;
  QTabWidget* m_tabs;
  DocumentsView* m_documents = nullptr;
};

}  // namespace gendan::ui
