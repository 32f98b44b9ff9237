// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Text is checked once, at the border of the services; behind it every QString is sound.

#include <QString>

#include "domain/base/error.h"

namespace gendan::domain {

inline constexpr qsizetype kShortText = 200;   ///< names, numbers, references: one line each
inline constexpr qsizetype kLongText = 4'000;  ///< remarks, reasons, findings

enum class Presence { Optional, Required };

/// What no text may hold: has_nul, broken_unicode (a lone surrogate, U+FFFE or U+FFFF, which no XML file may hold),
/// control_character. Empty: none of them.
[[nodiscard]] std::u16string_view flawOf(const QString& text);

/// What a text of one line may not hold besides: control_character (a tab or the end of a line, too).
[[nodiscard]] std::u16string_view oneLineFlawOf(const QString& text);

/// Adds to `errors`: required (blank), too_long, and flaws; those of one line if no more than kShortText is allowed.
void checkText(FieldErrors& errors, std::u16string_view field, const QString& text, qsizetype largest,
               Presence presence = Presence::Optional);

}  // namespace gendan::domain
