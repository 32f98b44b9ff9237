// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Half-typed forms on disk, so that a crash or a power cut loses nothing that was typed.

#include <QJsonObject>
#include <QString>
#include <optional>

namespace gendan::ui {

class Drafts {
 public:
  /// Of one person in one database: `scope` names both.
  explicit Drafts(const QString& scope);
  [[nodiscard]] std::optional<QJsonObject> find(const QString& form) const;
  void keep(const QString& form, const QJsonObject& content);
  void drop(const QString& form);

 private:
  [[nodiscard]] QString fileOf(const QString& form) const;
  QString m_folder;
};

}  // namespace gendan::ui
