// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pages/rows.h"

namespace gendan::documents {

/// Horizontal bars, one a row, with dashed lines where the marks are.
[[nodiscard]] Section chartSection(const Canvas& canvas, const BarChart& chart, PaperLanguage language);

}  // namespace gendan::documents
