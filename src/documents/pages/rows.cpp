// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/rows.h"

#include <algorithm>

namespace gendan::documents {

qreal heightOf(const Canvas& canvas, const std::vector<TextLine>& lines) {
  qreal height = 0;
  for (const auto& line : lines) height += canvas.lineHeight(line.style);
  return height;
}

namespace {

void appendWrapped(std::vector<TextLine>& lines, const Canvas& canvas, const QString& text, Style style, qreal width) {
  if (text.isEmpty()) return;
  for (const auto& line : canvas.wrapped(text, style, width)) lines.push_back({line, style});
}

void paintCell(Canvas& canvas, const PaperCell& cell, qreal top, qreal height) {
  canvas.box({cell.left, top, cell.width, height}, cell.shade);
  auto y = top + kCellPadding;
  if (cell.shade == Shade::Caption) y = top + (height - heightOf(canvas, cell.lines)) / 2;
  for (const auto& line : cell.lines) {
    if (cell.align == Align::Right)
      canvas.textEndingAt(cell.left + cell.width - kCellPadding, y, line.text, line.style);
    else canvas.text(cell.left + kCellPadding, y, line.text, line.style);
    y += canvas.lineHeight(line.style);
  }
}

Piece pieceOf(const Canvas& canvas, std::vector<PaperCell> cells) {
  qreal tallest = canvas.lineHeight(Style::Body);
  for (const auto& cell : cells) tallest = std::max(tallest, heightOf(canvas, cell.lines));
  const auto height = tallest + 2 * kCellPadding;
  return {height, [cells = std::move(cells), height](Canvas& painted, qreal top) {
            for (const auto& cell : cells) paintCell(painted, cell, top, height);
          }};
}

/// Takes the first lines, as many as fit, off a cell.
std::vector<TextLine> takeLines(const Canvas& canvas, std::vector<TextLine>& lines, qreal room) {
  auto end = lines.begin();
  for (qreal height = 0; end != lines.end(); ++end) {
    height += canvas.lineHeight(end->style);
    if (height > room && end != lines.begin()) break;
  }
  std::vector<TextLine> taken(lines.begin(), end);
  lines.erase(lines.begin(), end);
  return taken;
}

}  // namespace

std::vector<TextLine> linesOf(const Canvas& canvas, const Words& words, PaperLanguage language, Saying saying,
                              qreal cellWidth) {
  const auto width = cellWidth - 2 * kCellPadding;
  std::vector<TextLine> lines;
  if (saying == Saying::Value || saying == Saying::StrongValue) {
    appendWrapped(lines, canvas, words.in(language), saying == Saying::Value ? Style::Body : Style::Strong, width);
    return lines;
  }
  const auto first = saying == Saying::Heading ? Style::Heading : Style::Caption;
  const bool isBoth = language == PaperLanguage::Both && words.zh != words.en;
  appendWrapped(lines, canvas, isBoth ? words.zh : words.in(language), first, width);
  if (isBoth) appendWrapped(lines, canvas, words.en, Style::SecondCaption, width);
  return lines;
}

std::vector<Piece> rowPieces(const Canvas& canvas, std::vector<PaperCell> cells, qreal tallest) {
  std::vector<Piece> pieces;
  const auto room = tallest - 2 * kCellPadding;
  while (std::ranges::any_of(cells, [&](const PaperCell& cell) { return heightOf(canvas, cell.lines) > room; })) {
    auto part = cells;
    for (size_t i = 0; i < cells.size(); ++i) part[i].lines = takeLines(canvas, cells[i].lines, room);
    pieces.push_back(pieceOf(canvas, std::move(part)));
  }
  pieces.push_back(pieceOf(canvas, std::move(cells)));
  return pieces;
}

}  // namespace gendan::documents
