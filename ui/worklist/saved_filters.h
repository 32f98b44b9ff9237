// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Filters that a person has given a name, list by list; at most one of them is there when its list opens.

#include <QJsonObject>
#include <QString>
#include <vector>

namespace gendan::ui {

struct SavedFilter {
  QString name;
  QJsonObject content;  ///< as the filter bar says and takes it
  bool isDefault = false;
};

class SavedFilters {
 public:
  /// Of one person in one database: `scope` names both.
  explicit SavedFilters(const QString& scope);
  /// By name.
  [[nodiscard]] std::vector<SavedFilter> of(const QString& list) const;
  /// In place of one of the same name.
  void keep(const QString& list, const QString& name, const QJsonObject& content);
  void drop(const QString& list, const QString& name);
  /// An empty name: none is any more.
  void makeDefault(const QString& list, const QString& name);

 private:
  void write(const QString& list, const std::vector<SavedFilter>& filters);

  QString m_group;
};

}  // namespace gendan::ui
