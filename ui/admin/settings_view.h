// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// All settings, each with what it means, its value, its standard and what waits for a manager; edited in the cell.

#include <QTableWidget>

#include "app/settings/settings.h"
#include "ui/commands/commander.h"

namespace gendan::ui {

class SettingsView : public QTableWidget {
  Q_OBJECT

 public:
  SettingsView(Session& session, Commander& commander, QWidget* parent = nullptr);
  /// As the cell's editor gives it.
  void change(const app::SettingSpec& spec, const QString& value);
  /// As people read it.
  [[nodiscard]] static QString text(const app::SettingSpec& spec, const QString& value);
  [[nodiscard]] QString value(int row) const;

 Q_SIGNALS:
  void said(const QString& message, bool wentWrong);

 private:
  void reload();
  [[nodiscard]] QHash<QString, QString> valuesOf(const QString& kind, const char* key, const char* value,
                                                 std::vector<std::pair<QString, QString>> where) const;

  Session& m_session;
  bool m_mayChange;
};

}  // namespace gendan::ui
