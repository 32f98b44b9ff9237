// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Working days: a working week, and dates that differ from it (holidays off, make-up days on).

#include <QDate>
#include <array>
#include <map>

namespace gendan::domain {

class Calendar {
 public:
  /// Monday to Friday, no exceptions.
  Calendar() = default;
  /// dayOfWeek 1 = Monday … 7 = Sunday.
  void setWorkingWeekday(int dayOfWeek, bool works);
  void setException(QDate date, bool works) { m_exceptions[date] = works; }
  [[nodiscard]] bool isWorkingDay(QDate date) const;
  /// The date `days` working days after `from`, which itself doesn't count. 0 gives `from`, as does no date.
  [[nodiscard]] QDate addWorkingDays(QDate from, int days) const;
  /// The latest date of which `days` working days have gone by before `today`: what began then is late today.
  [[nodiscard]] QDate latestOverdue(QDate today, int days) const;
  /// Working days in (from, to]; negative when `to` lies before `from`, 0 when either is no date.
  [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

 private:
  std::array<bool, 7> m_week{true, true, true, true, true, false, false};
  std::map<QDate, bool> m_exceptions;
};

}  // namespace gendan::domain
