// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The documents of an order: opened as read-only copies, saved, attached; whichever was altered says so.

#include <QTreeWidget>
#include <optional>

#include "ui/commands/commander.h"

class QLabel;
class QPushButton;

namespace gendan::ui {

class DocumentsView : public QWidget {
  Q_OBJECT

 public:
  DocumentsView(Session& session, Commander& commander, qint64 order, QWidget* parent = nullptr);
  /// Whether something that is dragged could be attached: files of this computer, and the person may.
  [[nodiscard]] bool accepts(const QMimeData& dragged) const;
  /// Opens the form with these files.
  void attach(const QMimeData& dropped);
  /// Writes the current document there.
  void save(const QString& target);
  void open();

 Q_SIGNALS:
  void said(const QString& message, bool wentWrong);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void addButtons();
  void reload();
  void take(domain::Result<std::vector<app::DocumentRow>> rows);
  void showButtons();
  void askWhereToSave();
  [[nodiscard]] const app::DocumentRow* current() const;
  using Use = std::function<void(const app::DocumentContent&)>;
  /// Reads the current document's bytes; a refusal is said.
  void withContent(Use use);
  [[nodiscard]] bool isWritten(const app::DocumentContent& content, const QString& target);

  Session& m_session;
  Commander& m_commander;
  qint64 m_order;
  QTreeWidget* m_list;
  QLabel* m_empty;
  QPushButton* m_attach;
  QPushButton* m_open;
  QPushButton* m_save;
  std::vector<app::DocumentRow> m_rows;
  std::optional<domain::Error> m_refusal;  ///< why nothing can be attached
  bool m_isStale = true;
};

}  // namespace gendan::ui
