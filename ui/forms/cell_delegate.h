// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The editor of one grid cell: a list for codes, a calendar for dates, a narrowing list for records.

#include <QStyledItemDelegate>

#include "ui/session.h"

namespace gendan::ui {

class LineTable;

class CellDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  CellDelegate(Session* session, const LineTable& table, QObject* parent = nullptr)
      : QStyledItemDelegate(parent), m_session(session), m_table(table) {}
  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
  void setEditorData(QWidget* editor, const QModelIndex& index) const override;
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

 private:
  Session* m_session;  ///< nullptr: there is no database yet
  const LineTable& m_table;
};

}  // namespace gendan::ui
