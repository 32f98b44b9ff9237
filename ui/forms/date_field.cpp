// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/date_field.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLineEdit>

namespace gendan::ui {

namespace {
const QDate kNone(2000, 1, 1);
}

DateField::DateField(QDate today, QWidget* parent) : QDateEdit(parent), m_today(today) {
  setDisplayFormat(u"yyyy-MM-dd"_qs);
  setCalendarPopup(true);
  setMinimumDate(kNone);
  setSpecialValueText(tr("no date"));
  setDate(kNone);
  calendarWidget()->installEventFilter(this);
}

QDate DateField::value() const { return date() == kNone ? QDate() : date(); }

void DateField::setValue(QDate date) { setDate(date.isValid() ? date : kNone); }

void DateField::keyPressEvent(QKeyEvent* event) {
  const auto typed = event->text();
  const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
  if (event->key() == Qt::Key_Delete) return setDate(kNone);
  if (date() == kNone && (isStep || (!typed.isEmpty() && typed.front().isDigit()))) {
    setDate(m_today);
    setSelectedSection(YearSection);
    if (isStep) return;
  }
  if (typed == u"-" || typed == u"/" || typed == u".") return endSection();
  QDateEdit::keyPressEvent(event);
}

void DateField::endSection() {
  // A whole year or month has ended its section itself, and the next one stands selected.
  if (lineEdit()->hasSelectedText() || currentSectionIndex() + 1 >= sectionCount()) return;
  setSelectedSection(sectionAt(currentSectionIndex() + 1));
}

bool DateField::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::Show && watched == calendarWidget() && date() == kNone)
    calendarWidget()->setCurrentPage(m_today.year(), m_today.month());
  return QDateEdit::eventFilter(watched, event);
}

}  // namespace gendan::ui
