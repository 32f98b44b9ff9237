// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/columns.h"

#include <algorithm>
#include <numeric>

#include "documents/pages/rows.h"

namespace gendan::documents {

namespace {

constexpr qreal kWidestColumn = 75;       // of a text on one line; more of it wraps
constexpr qreal kLongestWord = 45;  // a longer one may break

struct Wish {
  qreal least = 0;
  qreal best = 0;
};

bool isIdeograph(QChar c) { return c.unicode() >= 0x2e80; }

/// The widest stretch that would look broken if it were: a word, a number, two ideographs.
qreal unbreakable(const Canvas& canvas, const QString& text, Style style) {
  qreal widest = 0;
  qsizetype begin = 0;
  for (qsizetype i = 0; i <= text.size(); ++i) {
    const bool ends = i == text.size() || text[i].isSpace() || (isIdeograph(text[i]) && i >= begin + 2);
    if (!ends) continue;
    widest = std::max(widest, canvas.textWidth(text.mid(begin, i - begin), style));
    begin = i < text.size() && text[i].isSpace() ? i + 1 : i;
  }
  return std::min(widest, kLongestWord);
}

void ask(Wish& wish, const Canvas& canvas, const QString& text, Style style, Align align) {
  const auto whole = canvas.textWidth(text, style);
  wish.best = std::max(wish.best, std::min(whole, kWidestColumn));
  wish.least =
      std::max(wish.least, align == Align::Right ? std::min(whole, kLongestWord) : unbreakable(canvas, text, style));
}

Wish wishOf(const Canvas& canvas, const LineTable& table, size_t column, PaperLanguage language) {
  Wish wish;
  const auto& head = table.columns[column];
  const bool isBoth = language == PaperLanguage::Both;
  ask(wish, canvas, isBoth ? head.caption.zh : head.caption.in(language), Style::Caption, Align::Left);
  if (isBoth) ask(wish, canvas, head.caption.en, Style::SecondCaption, Align::Left);
  for (const auto& row : table.rows) ask(wish, canvas, row[column].in(language), Style::Body, head.align);
  if (column < table.totals.size()) ask(wish, canvas, table.totals[column].in(language), Style::Strong, head.align);
  constexpr qreal kAir = 2 * kCellPadding + 0.4;
  return {wish.least + kAir, std::max(wish.best, wish.least) + kAir};
}

}  // namespace

std::vector<qreal> columnWidths(const Canvas& canvas, const LineTable& table, PaperLanguage language, qreal whole) {
  std::vector<Wish> wishes;
  for (size_t i = 0; i < table.columns.size(); ++i) wishes.push_back(wishOf(canvas, table, i, language));
  qreal least = 0;
  qreal best = 0;
  for (const auto& wish : wishes) least += wish.least, best += wish.best;
  std::vector<qreal> widths;
  for (const auto& wish : wishes) {
    if (best <= whole) widths.push_back(wish.best * whole / best);
    else if (least < whole) widths.push_back(wish.least + (wish.best - wish.least) * (whole - least) / (best - least));
    else widths.push_back(wish.least * whole / least);
  }
  return widths;
}

}  // namespace gendan::documents
