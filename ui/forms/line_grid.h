// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The list inside a command (order lines, quantities to ship) as a grid: typed into, or pasted from a spreadsheet.

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QWidget>

#include "ui/session.h"

class QLabel;
class QTableView;

namespace gendan::ui {

/// Members of a row whose names begin so are shown beside it (what is open, the product's name) and never sent.
inline constexpr QChar kShownOnly = u'~';
[[nodiscard]] QJsonArray sentRows(const QJsonArray& rows);

class LineTable : public QAbstractTableModel {
  Q_OBJECT

 public:
  LineTable(const app::Parts& parts, bool fixedRows, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

  [[nodiscard]] QJsonArray rows() const;  ///< those in which something was entered
  void setRows(const QJsonArray& rows);
  void removeRow(int row);
  /// Tab-separated rows, from this cell on; rows are added as needed.
  void paste(const QString& text, const QModelIndex& from);
  /// Marks "lines[2].quantity"; an empty path takes all marks back.
  void markWrong(const QString& field, int row, const QString& reason);
  [[nodiscard]] const app::Field* fieldAt(int column) const;

 Q_SIGNALS:
  void edited();

 private:
  [[nodiscard]] QString keyAt(int column) const;
  [[nodiscard]] bool isBlank(const QJsonObject& row) const;
  void keepBlankRow();

  const app::Parts& m_parts;
  bool m_fixedRows;
  QStringList m_shown;      ///< keys shown only, first
  std::vector<size_t> m_columns;  ///< fields of the parts
  std::vector<QJsonObject> m_rows;
  QHash<QString, QString> m_wrong;  ///< "row/field" → reason
};

class LineGrid : public QWidget {
  Q_OBJECT

 public:
  /// `fixedRows`: each line of the order has its row, none are added.
  /// Without a session (before there is a database) records are typed by their codes.
  LineGrid(const app::Parts& parts, bool fixedRows, Session* session, QWidget* parent = nullptr);
  [[nodiscard]] QString name() const { return m_name; }
  [[nodiscard]] LineTable& table() { return *m_table; }
  void adjust();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QString m_name;
  LineTable* m_table;
  QTableView* m_view;
};

}  // namespace gendan::ui
