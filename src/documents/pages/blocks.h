// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pages/rows.h"

namespace gendan::documents {

/// A block as pieces to fill pages with.
[[nodiscard]] Section sectionOf(const Canvas& canvas, const Block& block, PaperLanguage language);

}  // namespace gendan::documents
