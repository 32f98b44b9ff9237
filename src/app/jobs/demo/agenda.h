// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What is still to happen in a played company, and when; nothing happens after today.

#include <QDate>
#include <functional>
#include <map>

#include "domain/base/instant.h"
#include "domain/base/result.h"

namespace gendan::app {

/// The day itself, or the Monday after it.
[[nodiscard]] QDate workingDay(QDate date);

class Agenda {
 public:
  using Step = std::function<domain::Result<>()>;

  explicit Agenda(QDate today) : m_today(today) {}
  /// `minute`: of the working day. What is put at the same time happens in the order it was put.
  void put(QDate day, int minute, Step step);
  /// Takes the steps in turn, those that they put themselves too. The first refusal ends it.
  [[nodiscard]] domain::Result<> run();
  [[nodiscard]] QDate day() const { return m_day; }
  [[nodiscard]] QDate today() const { return m_today; }
  /// The time of the next act of a step: each comes a little after the one before.
  [[nodiscard]] domain::Instant tick();

 private:
  void moveTo(qint64 minute);

  QDate m_today;
  QDate m_day;
  domain::Instant m_dayBegins;
  domain::Instant m_now;
  std::multimap<qint64, Step> m_steps;  ///< by minutes since the first day of the calendar
};

}  // namespace gendan::app
