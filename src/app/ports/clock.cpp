// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ports/clock.h"

#include <QDateTime>

namespace gendan::app {

domain::Instant SystemClock::now() const { return {QDateTime::currentMSecsSinceEpoch()}; }

domain::Instant startOf(QDate date) { return {date.startOfDay().toMSecsSinceEpoch()}; }

QDate localDate(domain::Instant instant) { return QDateTime::fromMSecsSinceEpoch(instant.ms).date(); }

}  // namespace gendan::app
