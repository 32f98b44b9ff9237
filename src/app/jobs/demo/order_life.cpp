// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/demo/order_life.h"

namespace gendan::app {

using namespace domain;

namespace {

constexpr int kLastMinute = 9 * 60;

}  // namespace

void OrderLife::at(QDate date, Step step) {
  meanwhile(date, [step = std::move(step)](OrderLife& life) -> Result<> {
    GENDAN_TRY(const bool rests, life.isResting());
    return rests ? Result<>{} : step(life);
  });
}

void OrderLife::meanwhile(QDate date, Step step) {
  m_agenda.put(workingDay(date), dice.between(0, kLastMinute), [this, step = std::move(step)] { return step(*this); });
}

Result<bool> OrderLife::isResting() {
  if (!plan.rests || !id.isValid()) return false;
  GENDAN_TRY(const auto data, order());
  return data.state == *plan.rests;
}

}  // namespace gendan::app
