// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/codes.h"

#include <algorithm>

namespace gendan::domain {

QString wordIn(std::span<const CodeEntry> entries, int value) {
  const auto it = std::ranges::find(entries, value, &CodeEntry::value);
  Q_ASSERT(it != entries.end());
  return QString::fromLatin1(it->word);
}

std::optional<int> valueIn(std::span<const CodeEntry> entries, QStringView word) {
  const auto it = std::ranges::find_if(entries, [&](const CodeEntry& e) { return word == QLatin1StringView(e.word); });
  return it == entries.end() ? std::nullopt : std::optional<int>(it->value);
}

}  // namespace gendan::domain
