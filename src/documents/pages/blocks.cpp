// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/blocks.h"

#include <algorithm>
#include <iterator>

#include "documents/pages/bar_chart.h"
#include "documents/pages/columns.h"

namespace gendan::documents {

namespace {

constexpr qreal kTallestPart = 0.4;  // of a page: a taller row is parted

void append(std::vector<Piece>& pieces, std::vector<Piece> more) {
  std::ranges::move(more, std::back_inserter(pieces));
}

class SectionMaker {
 public:
  SectionMaker(const Canvas& canvas, PaperLanguage language) : m_canvas(canvas), m_language(language) {}

  [[nodiscard]] Section operator()(const FieldGrid& grid) const;
  [[nodiscard]] Section operator()(const LineTable& table) const;
  [[nodiscard]] Section operator()(const TextBox& box) const;
  [[nodiscard]] Section operator()(const SignatureRow& row) const;
  [[nodiscard]] Section operator()(const BarChart& chart) const { return chartSection(m_canvas, chart, m_language); }

 private:
  [[nodiscard]] PaperCell cell(qreal left, qreal width, const Words& words, Saying saying,
                               Align align = Align::Left) const {
    const bool isCaption = saying == Saying::Caption || saying == Saying::Heading;
    return {left, width, linesOf(m_canvas, words, m_language, saying, width), align,
            isCaption ? Shade::Caption : Shade::None};
  }
  [[nodiscard]] std::vector<Piece> row(std::vector<PaperCell> cells) const {
    return rowPieces(m_canvas, std::move(cells), m_canvas.height() * kTallestPart);
  }
  [[nodiscard]] Section under(const Words& title) const {
    Section section;
    if (!title.isEmpty()) section.head = row({cell(0, m_canvas.width(), title, Saying::Heading)});
    return section;
  }
  [[nodiscard]] Piece signatures(const std::vector<SignatureBox>& boxes, size_t begin, size_t perRow) const;

  const Canvas& m_canvas;
  PaperLanguage m_language;
};

Section SectionMaker::operator()(const FieldGrid& grid) const {
  const auto whole = m_canvas.width();
  const qreal caption = m_language == PaperLanguage::Chinese ? 26 : 32;
  Section section;
  for (size_t i = 0; i < grid.fields.size(); ++i) {
    const auto& field = grid.fields[i];
    const bool hasNeighbour =
        field.span == Span::Half && i + 1 < grid.fields.size() && grid.fields[i + 1].span == Span::Half;
    const auto end = hasNeighbour ? whole / 2 : whole;
    std::vector<PaperCell> cells{cell(0, caption, field.caption, Saying::Caption),
                                 cell(caption, end - caption, field.value, Saying::Value)};
    if (hasNeighbour) {
      const auto& other = grid.fields[++i];
      cells.push_back(cell(end, caption, other.caption, Saying::Caption));
      cells.push_back(cell(end + caption, whole - end - caption, other.value, Saying::Value));
    }
    append(section.body, row(std::move(cells)));
  }
  return section;
}

Section SectionMaker::operator()(const LineTable& table) const {
  auto section = under(table.title);
  const auto widths = columnWidths(m_canvas, table, m_language, m_canvas.width());
  const auto rowOf = [&](const auto& wordsAt, Saying saying) {
    std::vector<PaperCell> cells;
    qreal left = 0;
    for (size_t i = 0; i < widths.size(); ++i) {
      cells.push_back(cell(left, widths[i], wordsAt(i), saying, table.columns[i].align));
      left += widths[i];
    }
    return row(std::move(cells));
  };
  append(section.head, rowOf([&](size_t i) { return table.columns[i].caption; }, Saying::Caption));
  for (const auto& line : table.rows) append(section.body, rowOf([&](size_t i) { return line[i]; }, Saying::Value));
  if (table.rows.empty())
    append(section.body, row({cell(0, m_canvas.width(), Words(QStringLiteral("—")), Saying::Value)}));
  if (!table.totals.empty())
    append(section.body, rowOf([&](size_t i) { return table.totals[i]; }, Saying::StrongValue));
  return section;
}

Section SectionMaker::operator()(const TextBox& box) const {
  auto section = under(box.caption);
  section.body =
      row({cell(0, m_canvas.width(), box.text.isEmpty() ? Words(QStringLiteral("—")) : box.text, Saying::Value)});
  return section;
}

void paintSignature(Canvas& canvas, const SignatureBox& box, const QRectF& area, const std::vector<TextLine>& caption,
                    PaperLanguage language) {
  canvas.box(area);
  auto y = area.top() + kCellPadding;
  const auto left = area.left() + kCellPadding;
  for (const auto& line : caption) {
    canvas.text(left, y, line.text, line.style);
    y += canvas.lineHeight(line.style);
  }
  const auto dateTop = area.bottom() - kCellPadding - canvas.lineHeight(Style::Small);
  const auto nameTop = dateTop - canvas.lineHeight(Style::Signature);
  if (box.name.isEmpty()) {
    constexpr qreal kIndent = 14;
    canvas.text(left, nameTop, Words(QStringLiteral("签字"), QStringLiteral("Signed")).in(language), Style::Small);
    canvas.rule(left + kIndent + (language == PaperLanguage::Both ? 4 : 0), nameTop + canvas.lineHeight(Style::Small),
                area.right() - kCellPadding, nameTop + canvas.lineHeight(Style::Small));
    canvas.text(left, dateTop, Words(QStringLiteral("日期"), QStringLiteral("Date")).in(language), Style::Small);
    return;
  }
  canvas.text(left, nameTop, box.name, Style::Signature);
  if (!box.onBehalfOf.isEmpty()) {
    const Words behalf(QStringLiteral("代 ") + box.onBehalfOf, QStringLiteral("for ") + box.onBehalfOf);
    const auto x = left + canvas.textWidth(box.name, Style::Signature) + 2;
    canvas.text(x, nameTop + 1, language == PaperLanguage::English ? behalf.en : behalf.zh, Style::Small);
  }
  canvas.text(left, dateTop, box.date, Style::Small);
  canvas.textEndingAt(area.right() - kCellPadding, dateTop, box.verdict.in(language), Style::Caption);
}

Piece SectionMaker::signatures(const std::vector<SignatureBox>& boxes, size_t begin, size_t perRow) const {
  const auto width = m_canvas.width() / static_cast<qreal>(perRow);
  std::vector<SignatureBox> shown;
  std::vector<std::vector<TextLine>> captions;
  qreal tallest = 0;
  for (size_t i = begin; i < std::min(begin + perRow, boxes.size()); ++i) {
    shown.push_back(boxes[i]);
    captions.push_back(linesOf(m_canvas, boxes[i].caption, m_language, Saying::Caption, width));
    qreal height = 0;
    for (const auto& line : captions.back()) height += m_canvas.lineHeight(line.style);
    tallest = std::max(tallest, height);
  }
  constexpr qreal kRoomToSign = 13;
  const auto height = tallest + kRoomToSign;
  return {
      height, [shown, captions, width, height, language = m_language](Canvas& canvas, qreal top) {
        for (size_t i = 0; i < shown.size(); ++i)
          paintSignature(canvas, shown[i], {static_cast<qreal>(i) * width, top, width, height}, captions[i], language);
      }};
}

Section SectionMaker::operator()(const SignatureRow& row) const {
  auto section = under(row.title);
  section.isWhole = true;
  constexpr size_t kMost = 4;
  const size_t perRow = row.boxes.size() <= kMost ? std::max<size_t>(row.boxes.size(), 1)
                        : row.boxes.size() <= 6   ? 3
                                                  : kMost;
  for (size_t i = 0; i < row.boxes.size(); i += perRow) section.body.push_back(signatures(row.boxes, i, perRow));
  return section;
}

}  // namespace

Section sectionOf(const Canvas& canvas, const Block& block, PaperLanguage language) {
  return std::visit(SectionMaker(canvas, language), block);
}

}  // namespace gendan::documents
