// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers and dates of spreadsheets as exact text, without a detour over floating point where digits matter.

#include <QDateTime>
#include <QStringView>
#include <optional>

namespace gendan::documents {

/// A decimal in plain digits, from any spelling of XML Schema's double: "1E+3" → "1000", "12.300000000000001" → "12.3".
/// Fractions are rounded to the 15 significant digits that spreadsheets show; whole numbers keep every digit.
/// Nothing for other text, NaN and infinities, and exponents beyond ±400.
[[nodiscard]] std::optional<QString> plainNumber(QStringView text);

enum class Epoch { Year1900, Year1904 };

/// The day or time (Cell's Date) of a serial day number, rounded to milliseconds. Nothing outside the years up to 9999
/// and for 60, the 29th of February 1900 that never was.
[[nodiscard]] std::optional<QString> serialDate(QStringView serial, Epoch epoch);

/// A Cell's Date taken apart; a time of day has no date. Nothing if the text is none.
struct DateParts {
  QDate date;
  QTime time;
};
[[nodiscard]] std::optional<DateParts> dateParts(QStringView text);

/// Cell's Date from ISO 8601 "2026-01-05", "2026-01-05T08:30:00", with or without fraction; a trailing Z is dropped.
[[nodiscard]] std::optional<QString> isoDate(QStringView text);
/// Cell's Date from a duration below one day, "PT08H30M00S".
[[nodiscard]] std::optional<QString> isoTimeOfDay(QStringView duration);

}  // namespace gendan::documents
