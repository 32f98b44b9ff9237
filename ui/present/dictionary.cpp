// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/dictionary.h"

#include <QString>
#include <algorithm>

namespace gendan::ui {

const char* Dictionary::find(const QString& word) const {
  const auto precedes = [](const Entry& entry, QStringView sought) {
    return sought.compare(QLatin1StringView(entry.word)) > 0;
  };
  for (QStringView rest = word;; rest = rest.mid(rest.indexOf(u'.') + 1)) {
    const auto it = std::lower_bound(entries.begin(), entries.end(), rest, precedes);
    if (it != entries.end() && rest == QLatin1StringView(it->word)) return it->english;
    if (!rest.contains(u'.')) return nullptr;
  }
}

}  // namespace gendan::ui
