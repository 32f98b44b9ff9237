// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/week_field.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

namespace gendan::ui {

WeekField::WeekField(QWidget* parent) : QWidget(parent) {
  setAutoFillBackground(true);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
    auto* box = new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat), this);
    box->setObjectName(u"day"_qs + QString::number(day));
    box->setAccessibleName(QLocale().dayName(day));
    row->addWidget(box);
    m_days.append(box);
  }
  row->addStretch();
  setFocusProxy(m_days.constFirst());
}

QString WeekField::value() const {
  QString week;
  for (int i = 0; i < m_days.size(); ++i)
    if (m_days[i]->isChecked()) week += QString::number(i + 1);
  return week;
}

void WeekField::setValue(const QString& week) {
  for (int i = 0; i < m_days.size(); ++i) m_days[i]->setChecked(week.contains(QString::number(i + 1)));
}

QString WeekField::text(const QString& week) {
  QStringList days;
  for (const auto day : week) days.append(QLocale().dayName(day.digitValue(), QLocale::ShortFormat));
  return days.join(u", ");
}

}  // namespace gendan::ui
