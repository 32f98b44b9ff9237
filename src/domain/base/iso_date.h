// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Dates as the database and JSON hold them, "2026-11-24": a record has many, and Qt takes ten times as long.

#include <QDate>
#include <QString>

namespace gendan::domain {

/// Empty for no date and for years that have not four digits.
[[nodiscard]] QString isoText(QDate date);
/// No date unless the text is a day of the calendar in exactly that form.
[[nodiscard]] QDate isoDate(QStringView text);

}  // namespace gendan::domain
