// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/page_painter.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

#include "documents/pages/blocks.h"

namespace gendan::documents {

namespace {

constexpr qreal kCodeSide = 25;
constexpr qreal kFirstTop = 28;  // of the blocks, below title and code
constexpr qreal kNextTop = 9;
constexpr qreal kFoot = 10;
constexpr qreal kGap = 3;
constexpr int kHashShown = 12;

struct Placed {
  const Piece* piece;
  qreal top;
};
using Page = std::vector<Placed>;

qreal heightOf(const std::vector<Piece>& pieces) {
  qreal height = 0;
  for (const auto& piece : pieces) height += piece.height;
  return height;
}

/// Decides which piece stands on which page, before anything is painted: "page 1 / 3" has to know.
class Flow {
 public:
  explicit Flow(qreal height) : m_bottom(height - kFoot) {}

  void add(const Section& section) {
    if (m_y > kFirstTop || m_pages.size() > 1) m_y += kGap;
    const auto head = heightOf(section.head);
    const auto needed = head + (section.isWhole ? heightOf(section.body) : firstOf(section));
    if (m_y + needed > m_bottom) begin();
    put(section.head);
    for (const auto& piece : section.body) {
      if (m_y + piece.height > m_bottom && !isFresh(head)) {
        begin();
        put(section.head);
      }
      put(piece);
    }
  }
  [[nodiscard]] const std::vector<Page>& pages() const { return m_pages; }

 private:
  [[nodiscard]] static qreal firstOf(const Section& section) {
    return section.body.empty() ? 0 : section.body.front().height;
  }
  /// Nothing but a head on it: to go on to the next page would help nobody.
  [[nodiscard]] bool isFresh(qreal head) const { return m_y <= m_top + head + kGap; }
  void begin() {
    m_pages.emplace_back();
    m_y = m_top = kNextTop;
  }
  void put(const Piece& piece) {
    m_pages.back().push_back({&piece, m_y});
    m_y += piece.height;
  }
  void put(const std::vector<Piece>& pieces) {
    for (const auto& piece : pieces) put(piece);
  }

  qreal m_bottom;
  qreal m_top = kFirstTop;
  qreal m_y = kFirstTop;
  std::vector<Page> m_pages{1};
};

class FormPainter {
 public:
  FormPainter(Canvas& canvas, const Letterhead& letterhead, PaperLanguage language)
      : m_canvas(canvas), m_letterhead(letterhead), m_language(language) {}

  void paint(const Form& form) {
    std::vector<Section> sections;
    for (const auto& block : form.blocks) sections.push_back(sectionOf(m_canvas, block, m_language));
    Flow flow(m_canvas.height());
    for (const auto& section : sections) flow.add(section);
    for (size_t i = 0; i < flow.pages().size(); ++i) {
      if (i > 0) m_canvas.newPage(form.isLandscape);
      if (i == 0) firstHead(form);
      else nextHead(form);
      for (const auto& [piece, top] : flow.pages()[i]) piece->paint(m_canvas, top);
      foot(form, i + 1, flow.pages().size());
    }
  }

 private:
  void firstHead(const Form& form) {
    const auto width = m_canvas.width();
    companyName(width - kCodeSide - 2);
    if (!m_letterhead.copy.isEmpty()) m_canvas.text(0, 5, m_letterhead.copy.in(m_language), Style::Heading);
    m_canvas.qrCode(width - kCodeSide, -2, kCodeSide, qrText(form));
    const bool isBoth = m_language == PaperLanguage::Both && form.title.zh != form.title.en;
    m_canvas.textCentredAt(width / 2, isBoth ? 7 : 9, isBoth ? form.title.zh : form.title.in(m_language), Style::Title);
    if (isBoth) m_canvas.textCentredAt(width / 2, 14.5, form.title.en, Style::Subtitle);
    const auto& caption = m_language == PaperLanguage::English ? form.numberCaption.en : form.numberCaption.zh;
    if (!form.number.isEmpty()) m_canvas.text(0, 19.5, caption + u' ' + form.number, Style::Strong);
    m_canvas.accent(0, kFirstTop - 2.5, width);
  }
  /// On one line where it fits, else smaller on several.
  void companyName(qreal width) {
    const auto style = m_canvas.textWidth(m_letterhead.company, Style::Strong) <= width ? Style::Strong : Style::Small;
    qreal top = 0;
    for (const auto& line : m_canvas.wrapped(m_letterhead.company, style, width)) {
      m_canvas.text(0, top, line, style);
      top += m_canvas.lineHeight(style);
    }
  }
  void nextHead(const Form& form) {
    const auto width = m_canvas.width();
    m_canvas.text(0, 1, form.title.in(m_language), Style::Caption);
    m_canvas.textEndingAt(width, 1, form.number, Style::Caption);
    m_canvas.accent(0, kNextTop - 2.5, width);
  }
  void foot(const Form& form, size_t page, size_t pages) {
    const auto width = m_canvas.width();
    const auto top = m_canvas.height() - kFoot + 3;
    m_canvas.rule(0, top - 1, width, top - 1);
    m_canvas.text(0, top, m_letterhead.policy.in(m_language), Style::Small);
    const auto zh = QStringLiteral("第 %1 / %2 页").arg(page).arg(pages);
    const auto en = QStringLiteral("Page %1 / %2").arg(page).arg(pages);
    m_canvas.textEndingAt(width, top, m_language == PaperLanguage::English ? en : zh, Style::Small);
    const auto hash = QString::fromLatin1(contentHash(form).left(kHashShown));
    const QStringList printed{m_letterhead.printedBy, m_letterhead.printedAt, u"SHA-256 "_qs + hash + u'…'};
    m_canvas.text(0, top + m_canvas.lineHeight(Style::Small), printed.join(u"  ·  "_qs), Style::Small);
  }

  Canvas& m_canvas;
  const Letterhead& m_letterhead;
  PaperLanguage m_language;
};

}  // namespace

QByteArray qrText(const Form& form) {
  return "GENDAN " + form.kind.toUtf8() + ' ' + form.number.toUtf8() + ' ' + contentHash(form);
}

void paintForms(QPagedPaintDevice& device, const std::vector<Form>& forms, const Letterhead& letterhead,
                PaperLanguage language) {
  if (forms.empty()) return;
  setPage(device, forms.front().isLandscape);
  Canvas canvas(device);
  FormPainter painter(canvas, letterhead, language);
  for (size_t i = 0; i < forms.size(); ++i) {
    if (i > 0) canvas.newPage(forms[i].isLandscape);
    painter.paint(forms[i]);
  }
}

QByteArray pdfOf(const std::vector<Form>& forms, const Letterhead& letterhead, PaperLanguage language) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  buffer.open(QIODevice::WriteOnly);
  QPdfWriter writer(&buffer);
  constexpr int kDotsAnInch = 1200;
  writer.setResolution(kDotsAnInch);
  writer.setCreator(QStringLiteral("Gendan"));
  if (!forms.empty()) writer.setTitle((forms.front().title.in(language) + u' ' + forms.front().number).trimmed());
  paintForms(writer, forms, letterhead, language);
  return bytes;
}

domain::Result<> writePdf(const QString& path, const QByteArray& pdf) {
  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.commit())
    return domain::refuse(domain::Code::StorageFailed, u"paper.file");
  return {};
}

}  // namespace gendan::documents
