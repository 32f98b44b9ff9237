// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a page is filled with: pieces of a known height that are never cut, made from rows of wrapped cells.

#include <functional>

#include "documents/pages/canvas.h"

namespace gendan::documents {

struct Piece {
  qreal height = 0;
  std::function<void(Canvas&, qreal top)> paint;
};

/// One block: its head stands again wherever it goes on.
struct Section {
  std::vector<Piece> head;
  std::vector<Piece> body;
  bool isWhole = false;  ///< not to be parted unless it is longer than a page
};

struct TextLine {
  QString text;
  Style style;
};

struct PaperCell {
  qreal left = 0;
  qreal width = 0;
  std::vector<TextLine> lines;
  Align align = Align::Left;
  Shade shade = Shade::None;
};

inline constexpr qreal kCellPadding = 1.4;

[[nodiscard]] qreal heightOf(const Canvas& canvas, const std::vector<TextLine>& lines);

/// How a text is said in a cell: in both languages the second one stands below the first.
enum class Saying { Caption, Value, StrongValue, Heading };
[[nodiscard]] std::vector<TextLine> linesOf(const Canvas& canvas, const Words& words, PaperLanguage language,
                                            Saying saying, qreal cellWidth);

/// One piece, or several where the row is taller than `tallest`.
[[nodiscard]] std::vector<Piece> rowPieces(const Canvas& canvas, std::vector<PaperCell> cells, qreal tallest);

}  // namespace gendan::documents
