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

/// A box for one signature: the caption on top, what was signed at the bottom.
struct SignedBox {
  std::vector<TextLine> caption;
  std::vector<TextLine> content;
};

SignedBox signedBox(const Canvas& canvas, const SignatureBox& box, PaperLanguage language, qreal width) {
  SignedBox made{linesOf(canvas, box.caption, language, Saying::Caption, width), {}};
  const auto add = [&](const QString& text, Style style) {
    if (text.isEmpty()) return;
    for (const auto& line : canvas.wrapped(text, style, width - 2 * kCellPadding))
      made.content.push_back({line, style});
  };
  if (box.name.isEmpty()) return made;
  const bool isEnglish = language == PaperLanguage::English;
  add(box.verdict.in(language), Style::Caption);
  add(box.name, Style::Signature);
  if (!box.onBehalfOf.isEmpty()) add((isEnglish ? u"for "_qs : u"代 "_qs) + box.onBehalfOf, Style::Small);
  add(box.date, Style::Small);
  return made;
}

/// Room for a pen: lines for a name and a date.
void paintUnsigned(Canvas& canvas, const QRectF& area, PaperLanguage language) {
  const auto left = area.left() + kCellPadding;
  auto y = area.bottom() - kCellPadding;
  for (const auto& words : {Words(u"日期"_qs, u"Date"_qs), Words(u"签字"_qs, u"Signed"_qs)}) {
    y -= canvas.lineHeight(Style::Small) + 1;
    const auto label = words.in(language);
    canvas.text(left, y, label, Style::Small);
    const auto base = y + canvas.lineHeight(Style::Small);
    canvas.rule(left + canvas.textWidth(label, Style::Small) + 1, base, area.right() - kCellPadding, base);
  }
}

void paintSigned(Canvas& canvas, const SignedBox& box, const QRectF& area, PaperLanguage language) {
  canvas.box(area);
  const auto paint = [&](const std::vector<TextLine>& lines, qreal top) {
    for (const auto& line : lines) {
      canvas.text(area.left() + kCellPadding, top, line.text, line.style);
      top += canvas.lineHeight(line.style);
    }
  };
  paint(box.caption, area.top() + kCellPadding);
  if (box.content.empty()) paintUnsigned(canvas, area, language);
  else paint(box.content, area.bottom() - kCellPadding - heightOf(canvas, box.content));
}

Piece SectionMaker::signatures(const std::vector<SignatureBox>& boxes, size_t begin, size_t perRow) const {
  const auto width = m_canvas.width() / static_cast<qreal>(perRow);
  std::vector<SignedBox> made;
  qreal height = 0;
  for (size_t i = begin; i < std::min(begin + perRow, boxes.size()); ++i) {
    made.push_back(signedBox(m_canvas, boxes[i], m_language, width));
    constexpr qreal kRoomToSign = 11;
    const auto content = std::max(heightOf(m_canvas, made.back().content), kRoomToSign);
    height = std::max(height, heightOf(m_canvas, made.back().caption) + content + 2 * kCellPadding + 1);
  }
  return {height, [made = std::move(made), width, height, language = m_language](Canvas& canvas, qreal top) {
            for (size_t i = 0; i < made.size(); ++i)
              paintSigned(canvas, made[i], {static_cast<qreal>(i) * width, top, width, height}, language);
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
