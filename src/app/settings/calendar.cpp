// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/calendar.h"

#include <set>

#include "app/settings/settings.h"
#include "domain/base/text.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<> check(const std::vector<CalendarEntry>& days) {
  FieldErrors errors;
  errors.addIf(days.empty(), u"days", u"no_days");
  errors.addIf(days.size() > kMostCalendarDays, u"days", u"too_many");
  std::set<QDate> seen;
  for (size_t i = 0; i < days.size() && i < kMostCalendarDays; ++i) {
    const auto at = QStringLiteral("days[%1].").arg(i);
    const auto& entry = days[i];
    if (!entry.day.isValid()) errors.add(at + u"day"_qs, u"required");
    else if (!seen.insert(entry.day).second) errors.add(at + u"day"_qs, u"twice");
    FieldErrors texts;
    checkText(texts, u"name", entry.name, kShortText);
    if (!texts.isEmpty()) errors.merge(texts.error(u"day"), at);
  }
  if (!errors.isEmpty()) return refuse(errors.error(u"calendar.set"));
  return {};
}

Calendar weekOf(const QString& workingWeek) {
  Calendar calendar;
  for (int day = 1; day <= 7; ++day) calendar.setWorkingWeekday(day, workingWeek.contains(QString::number(day)));
  return calendar;
}

}  // namespace

Calendar calendarFrom(const QString& workingWeek, const std::vector<CalendarDay>& days) {
  auto calendar = weekOf(workingWeek);
  for (const auto& day : days) calendar.setException(day.day, day.works);
  return calendar;
}

Calendar calendarOf(UnitOfWork& u) {
  return calendarFrom(textSetting(u, SettingKey::WorkingWeek), u.find<CalendarDay>({}));
}

QDate workingDaysAhead(UnitOfWork& u, int days) {
  auto calendar = weekOf(textSetting(u, SettingKey::WorkingWeek));
  // Each exception on the way may lead further, to more of them.
  auto seen = u.today();
  for (;;) {
    const auto ahead = calendar.addWorkingDays(u.today(), days);
    if (ahead <= seen) return ahead;
    while (seen < ahead) {
      seen = seen.addDays(1);
      for (const auto& day : u.find<CalendarDay>({where<&CalendarDay::day>(seen)}))
        calendar.setException(day.day, day.works);
    }
  }
}

Result<> setDays(UnitOfWork& u, const std::vector<CalendarEntry>& days) {
  GENDAN_CHECK(check(days));
  for (const auto& entry : days) {
    const auto known = u.find<CalendarDay>({where<&CalendarDay::day>(entry.day)});
    auto day = known.empty() ? CalendarDay{{}, 0, entry.day, false, {}} : known.front();
    day.works = entry.works;
    day.name = entry.name;
    if (known.empty()) u.add(day);
    else u.save(day);
  }
  return {};
}

Result<Outcome> handle(UnitOfWork& u, const SetCalendar& command) {
  GENDAN_CHECK(permits(Action::SettingsManage, Access::Do, u.actor(), {}));
  GENDAN_CHECK(setDays(u, command.days));
  return Outcome{static_cast<qint64>(command.days.size()), {}};
}

}  // namespace gendan::app
