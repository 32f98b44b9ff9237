// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/agenda.h"

#include <QDateTime>
#include <algorithm>

namespace gendan::app {

using namespace domain;

namespace {

constexpr qint64 kMinutesADay = 24 * 60;
constexpr qint64 kMinuteMs = 60'000;
constexpr qint64 kActMs = 5'000;
const QTime kWorkBegins(8, 0);

}  // namespace

QDate workingDay(QDate date) {
  const int weekday = date.dayOfWeek();
  return weekday <= Qt::Friday ? date : date.addDays(Qt::Sunday + 1 - weekday);
}

void Agenda::put(QDate day, int minute, Step step) {
  if (day <= m_today) m_steps.emplace(day.toJulianDay() * kMinutesADay + minute, std::move(step));
}

Result<> Agenda::run() {
  while (!m_steps.empty()) {
    auto next = m_steps.extract(m_steps.begin());
    moveTo(next.key());
    GENDAN_CHECK(next.mapped()());
  }
  return {};
}

void Agenda::moveTo(qint64 minute) {
  const auto day = QDate::fromJulianDay(minute / kMinutesADay);
  if (day != m_day) {
    m_day = day;
    m_dayBegins = {QDateTime(day, kWorkBegins).toMSecsSinceEpoch()};
  }
  m_now = std::max(m_now, Instant{m_dayBegins.ms + minute % kMinutesADay * kMinuteMs});
}

Instant Agenda::tick() {
  m_now.ms += kActMs;
  return m_now;
}

}  // namespace gendan::app
