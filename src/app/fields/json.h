// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Values as JSON text, the same in audit rows, dumps and answers: decimals and dates as strings, never floats.

#include <QByteArray>

#include "app/fields/field.h"

namespace gendan::app {

/// Appends `"text"` with JSON's escapes.
void appendJsonString(QByteArray& out, QStringView text);
/// Appends the value: 12, true, null, "12.5", "1200.00 CNY", "2026-11-24".
void appendJsonValue(QByteArray& out, const Field& field, const Value& value);
/// Appends `"name":value`, with a comma before it unless an object has just been opened.
void appendJsonMember(QByteArray& out, const Field& field, const Value& value);
/// The value as people and files write it, without quotes; empty when null.
[[nodiscard]] QString valueText(const Field& field, const Value& value);

}  // namespace gendan::app
