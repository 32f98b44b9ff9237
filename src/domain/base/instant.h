// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A point in time, UTC, in milliseconds since 1970; calendar dates are QDate in the company's time zone.

#include <QtGlobal>
#include <compare>

namespace gendan::domain {

struct Instant {
  qint64 ms = 0;
  [[nodiscard]] constexpr bool isValid() const { return ms > 0; }
  friend constexpr auto operator<=>(Instant, Instant) = default;
};

}  // namespace gendan::domain
