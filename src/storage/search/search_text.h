// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Chinese has no blanks between words, and no tokenizer of SQLite's finds words of two characters: so every CJK
// character is indexed as a word of its own, and a search for several is a search for the phrase.

#include <QString>

namespace gendan::storage {

/// What is indexed: NFKC, blanks around each CJK character.
[[nodiscard]] QString searchText(const QString& text);
/// The MATCH expression for what somebody typed: all words, each quoted, numbers and Latin words as beginnings.
[[nodiscard]] QString searchExpression(const QString& typed);

}  // namespace gendan::storage
