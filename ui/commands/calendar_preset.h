// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Public holidays and make-up days that the program brings along, as the rows that calendar commands take.

#include <QJsonArray>
#include <QString>

namespace gendan::ui {

/// Of a resource ":/calendars/…"; empty if there is none.
[[nodiscard]] QJsonArray calendarPreset(const QString& resource);

}  // namespace gendan::ui
