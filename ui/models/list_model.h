// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A source's rows as a table that fetches the next page when it is scrolled to, on the background thread.

#include <QAbstractTableModel>

#include "ui/models/list_source.h"
#include "ui/session.h"

namespace gendan::ui {

class ListModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { kRawText = Qt::UserRole + 1, kIsLate, kIsOnHold };

  /// `columns`: names of fields, those the reader may not see stay empty.
  ListModel(Session& session, std::shared_ptr<const ListSource> source, QStringList columns, QObject* parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

  [[nodiscard]] const ListSource& source() const { return *m_source; }
  [[nodiscard]] std::shared_ptr<const ListSource> sharedSource() const { return m_source; }
  [[nodiscard]] const QStringList& columns() const { return m_columns; }
  [[nodiscard]] const ListRow& row(int i) const { return m_rows[static_cast<size_t>(i)]; }
  [[nodiscard]] std::span<const app::Field> fields() const { return m_fields; }
  [[nodiscard]] app::Value value(int row, const QString& field) const;
  [[nodiscard]] const ListFilter& filter() const { return m_filter; }
  [[nodiscard]] bool isLoading() const { return m_isLoading; }
  void setFilter(const ListFilter& filter);
  /// Reads anew as many rows as are shown now.
  void reload();

 Q_SIGNALS:
  /// The first rows, or those of a reload, are there; `refusal` is empty unless they could not be read.
  void loaded(const QString& refusal);

 private:
  void request(size_t most, bool anew);
  void take(domain::Result<ListPage> page, bool anew);
  [[nodiscard]] int fieldIndex(const QString& name) const;
  [[nodiscard]] bool isLate(const ListRow& row) const;

  Session& m_session;
  std::shared_ptr<const ListSource> m_source;
  QStringList m_columns;
  ListFilter m_filter;
  std::span<const app::Field> m_fields;
  std::vector<ListRow> m_rows;
  bool m_isLast = false;
  int m_asked = 0;  ///< answers to older requests are dropped
  bool m_isLoading = false;
};

}  // namespace gendan::ui
