// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long and how sound the text of a cell must be, for readers and writers alike.

#include <QString>
#include <string_view>

namespace gendan::documents {

/// What makes text unfit for a cell: has_nul, broken_unicode (a lone surrogate), too_long (over kLongestCell); else
/// empty.
[[nodiscard]] std::u16string_view flawOfCellText(QStringView text);

/// Appends unless `text` is too long for a cell already: a hostile file may hold a cell of any number of pieces.
void appendCellText(QString& text, QStringView more);

}  // namespace gendan::documents
