// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pages/canvas.h"

namespace gendan::documents {

/// The width of each column of a table that is `whole` millimetres wide: what its texts ask for, first that no word
/// and no number has to break, then that few lines wrap.
[[nodiscard]] std::vector<qreal> columnWidths(const Canvas& canvas, const LineTable& table, PaperLanguage language,
                                              qreal whole);

}  // namespace gendan::documents
