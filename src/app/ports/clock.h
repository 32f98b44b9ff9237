// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The only source of time. Tests and the generator bring their own.

#include <QDate>

#include "domain/base/instant.h"

namespace gendan::app {

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual domain::Instant now() const = 0;
};

class SystemClock : public Clock {
 public:
  [[nodiscard]] domain::Instant now() const override;
};

/// The calendar date of an instant in the company's time zone (the machine's, unless TZ says otherwise).
[[nodiscard]] QDate localDate(domain::Instant instant);
/// The instant at which that date begins there.
[[nodiscard]] domain::Instant startOf(QDate date);

}  // namespace gendan::app
