// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A date that may be none: typed as yyyy-MM-dd, stepped or picked beginning with today, taken back with Delete.

#include <QDateEdit>

namespace gendan::ui {

class DateField : public QDateEdit {
  Q_OBJECT

 public:
  explicit DateField(QDate today, QWidget* parent = nullptr);
  /// Invalid: none.
  [[nodiscard]] QDate value() const;
  void setValue(QDate date);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// Of a dash that was typed.
  void endSection();

  QDate m_today;
};

}  // namespace gendan::ui
