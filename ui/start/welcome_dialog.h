// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The first start: a new company, one that exists, or a look round in the demo company.

#include <QDialog>

class QLabel;

namespace gendan::ui {

class WelcomeDialog : public QDialog {
  Q_OBJECT

 public:
  explicit WelcomeDialog(QWidget* parent = nullptr);
  /// After a choice that failed.
  void show(const QString& refusal);

 Q_SIGNALS:
  void newWanted(const QString& path);
  void openWanted(const QString& path);
  void demoWanted();
  void restoreWanted();

 private:
  QLabel* m_banner;
};

}  // namespace gendan::ui
