// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/bar_chart.h"

#include <algorithm>

namespace gendan::documents {

namespace {

constexpr qreal kBarHeight = 4.2;
constexpr qreal kRowHeight = 6.6;
constexpr qreal kValueRoom = 14;

struct Plot {
  qreal left;
  qreal width;
  double largest;
  [[nodiscard]] qreal at(double value) const { return left + width * std::clamp(value / largest, 0.0, 1.0); }
};

Piece scale(const Canvas& canvas, const BarChart& chart, const Plot& field, PaperLanguage language) {
  const auto height = canvas.lineHeight(Style::Small) + 2;
  return {height, [chart, field, language](Canvas& painted, qreal top) {
            for (const auto& mark : chart.marks)
              painted.textCentredAt(field.at(mark.value), top + 1, mark.label.in(language), Style::Small);
          }};
}

Piece bar(const BarChart& chart, const Bar& bar, const Plot& field) {
  return {
      kRowHeight, [marks = chart.marks, bar, field](Canvas& painted, qreal top) {
        const auto middle = top + (kRowHeight - painted.lineHeight(Style::Body)) / 2;
        painted.text(kCellPadding, middle, bar.label, Style::Body);
        painted.fill({field.left, top + (kRowHeight - kBarHeight) / 2, field.at(bar.value) - field.left, kBarHeight},
                     Shade::Bar);
        for (const auto& mark : marks) painted.dashed(field.at(mark.value), top, top + kRowHeight);
        painted.text(std::min(field.at(bar.value) + 1, field.left + field.width + 1), middle, bar.text, Style::Strong);
      }};
}

}  // namespace

Section chartSection(const Canvas& canvas, const BarChart& chart, PaperLanguage language) {
  Section section;
  const PaperCell title{0, canvas.width(), linesOf(canvas, chart.title, language, Saying::Heading, canvas.width()),
                        Align::Left, Shade::Caption};
  section.head = rowPieces(canvas, {title}, canvas.height());
  qreal label = 0;
  for (const auto& bar : chart.bars) label = std::max(label, canvas.textWidth(bar.label, Style::Body));
  const auto left = std::min(label, canvas.width() / 3) + 2 * kCellPadding + 1;
  const Plot field{left, canvas.width() - left - kValueRoom, chart.largest};
  section.head.push_back(scale(canvas, chart, field, language));
  for (const auto& one : chart.bars) section.body.push_back(bar(chart, one, field));
  return section;
}

}  // namespace gendan::documents
