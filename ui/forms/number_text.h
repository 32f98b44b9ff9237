// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Numbers between what people type ("1,200.5", "13 %") and what commands take ("1200.5", "0.13").

#include <QString>

#include "app/fields/value.h"

namespace gendan::ui {

/// What can't be understood stays as it is, to be refused with its reason.
[[nodiscard]] QString numberFrom(app::FieldType type, const QString& typed);
/// The other way: rates as percentages, everything else as it is.
[[nodiscard]] QString editText(app::FieldType type, const QString& value);

}  // namespace gendan::ui
