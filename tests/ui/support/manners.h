// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether everything that can be operated in a window can be found by name: by people who don't see it, and by programs
// that drive it.

#include <QStringList>
#include <QWidget>

namespace gendan::testing {

/// One sentence for each visible control that has no accessible name or no object name, or shares its accessible name
/// with another one of its kind.
[[nodiscard]] QStringList unmannerly(const QWidget& window);

}  // namespace gendan::testing
