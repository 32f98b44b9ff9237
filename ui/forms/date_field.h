// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A date that may be none: typed as yyyy-MM-dd, or picked from a calendar that opens on today.

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
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QDate m_today;
};

}  // namespace gendan::ui
