// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_text.h"

#include <QStringList>
#include <algorithm>

namespace gendan::storage {

namespace {

constexpr qsizetype kLongestSearch = 200;
constexpr int kMostWords = 10;

bool isCjk(char32_t c) {
  return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF) ||
         (c >= 0x20000 && c <= 0x3FFFF);
}

/// What compatibility normalisation leaves as it is: most of what is written here.
bool isPlain(QChar c) { return c < QChar(0x80) || (c >= QChar(0x4E00) && c <= QChar(0x9FFF)); }

QString normalised(const QString& text) {
  return std::ranges::all_of(text, isPlain) ? text : text.normalized(QString::NormalizationForm_KC);
}

bool endsWithLatin(const QString& word) {
  const auto c = word.back().unicode();
  return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

}  // namespace

QString searchText(const QString& text) {
  QString spaced;
  spaced.reserve(3 * text.size());
  for (const char32_t c : normalised(text).toUcs4()) {
    const bool cjk = isCjk(c);
    if (cjk) spaced += u' ';
    spaced += QString::fromUcs4(&c, 1);
    if (cjk) spaced += u' ';
  }
  return spaced.simplified();
}

QString searchExpression(const QString& typed) {
  QStringList parts;
  for (const auto& word : typed.left(kLongestSearch).split(u' ', Qt::SkipEmptyParts)) {
    auto phrase = searchText(word);
    if (phrase.isEmpty() || parts.size() == kMostWords) continue;
    const bool prefix = endsWithLatin(phrase);
    parts.append(u'"' + phrase.replace(u'"', u"\"\""_qs) + (prefix ? u"\"*"_qs : u"\""_qs));
  }
  return parts.join(u" AND ");
}

}  // namespace gendan::storage
