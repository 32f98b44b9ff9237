// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/calendar.h"

#include <algorithm>

namespace gendan::domain {

void Calendar::setWorkingWeekday(int dayOfWeek, bool works) {
  Q_ASSERT(dayOfWeek >= 1 && dayOfWeek <= 7);
  m_week[static_cast<size_t>(dayOfWeek - 1)] = works;
}

bool Calendar::isWorkingDay(QDate date) const {
  if (!date.isValid()) return false;
  const auto it = m_exceptions.find(date);
  return it != m_exceptions.end() ? it->second : m_week[static_cast<size_t>(date.dayOfWeek() - 1)];
}

QDate Calendar::addWorkingDays(QDate from, int days) const {
  Q_ASSERT(days >= 0);
  if (!from.isValid()) return from;
  if (std::ranges::none_of(m_week, [](bool works) { return works; })) return from.addDays(days);
  auto date = from;
  while (days > 0) {
    date = date.addDays(1);
    if (isWorkingDay(date)) --days;
  }
  return date;
}

QDate Calendar::latestOverdue(QDate today, int days) const {
  auto date = today.addDays(-1);
  while (addWorkingDays(date, days) >= today) date = date.addDays(-1);
  return date;
}

int Calendar::workingDaysBetween(QDate from, QDate to) const {
  if (!from.isValid() || !to.isValid()) return 0;
  if (to < from) return -workingDaysBetween(to, from);
  int days = 0;
  for (auto date = from.addDays(1); date <= to; date = date.addDays(1)) days += isWorkingDay(date) ? 1 : 0;
  return days;
}

}  // namespace gendan::domain
