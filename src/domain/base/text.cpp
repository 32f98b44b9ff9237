// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/text.h"

#include <algorithm>

namespace gendan::domain {

std::u16string_view flawOf(const QString& text) {
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (c.isNull()) return u"has_nul";
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
      ++i;
      continue;
    }
    if (c.isSurrogate() || c.unicode() >= 0xFFFE) return u"broken_unicode";
    if (c.unicode() < 0x20 && c != u'\n' && c != u'\t' && c != u'\r') return u"control_character";
  }
  return {};
}

std::u16string_view oneLineFlawOf(const QString& text) {
  const bool endsLine = std::ranges::any_of(text, [](QChar c) {
    const auto category = c.category();
    return category == QChar::Other_Control || category == QChar::Separator_Line ||
           category == QChar::Separator_Paragraph;
  });
  return endsLine ? u"control_character" : std::u16string_view();
}

void checkText(FieldErrors& errors, std::u16string_view field, const QString& text, qsizetype largest,
               Presence presence) {
  if (text.size() > largest) return errors.add(field, u"too_long");
  if (const auto flaw = flawOf(text); !flaw.empty()) return errors.add(field, flaw);
  if (presence == Presence::Required && text.trimmed().isEmpty()) return errors.add(field, u"required");
  if (largest <= kShortText)
    if (const auto flaw = oneLineFlawOf(text); !flaw.empty()) errors.add(field, flaw);
}

}  // namespace gendan::domain
