// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The company's working days: its working week, and the dates that differ from it.

#include "app/ports/store.h"
#include "domain/base/calendar.h"

namespace gendan::app {

using CalendarDayId = domain::Id<struct CalendarDayTag>;

struct CalendarDay {
  CalendarDayId id;
  int version = 0;
  QDate day;  ///< unique
  bool works = false;
  QString name;  ///< of the holiday
  friend bool operator==(const CalendarDay&, const CalendarDay&) = default;
};

[[nodiscard]] domain::Calendar calendarFrom(const QString& workingWeek, const std::vector<CalendarDay>& days);
/// All of it, for walks over many days.
[[nodiscard]] domain::Calendar calendarOf(UnitOfWork& u);
/// The date that many working days after today. Looks at no more of the calendar than the days between.
[[nodiscard]] QDate workingDaysAhead(UnitOfWork& u, int days);

struct CalendarEntry {
  QDate day;
  bool works = false;
  QString name;
};

/// Days of the list are set anew, all others stay as they are.
struct SetCalendar {
  static constexpr auto kWord = "calendar.set";
  std::vector<CalendarEntry> days;
};
inline constexpr size_t kMostCalendarDays = 4'000;
/// Whoever may do so. Errors: those of SetCalendar.
[[nodiscard]] domain::Result<> setDays(UnitOfWork& u, const std::vector<CalendarEntry>& days);
/// By an administrator. Errors: Forbidden; days: no_days, too_many; days[i].day: required, twice; days[i].name:
/// too_long…
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const SetCalendar& command);

}  // namespace gendan::app
