// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/canvas.h"

#include <qrencode.h>

#include <QPainterPath>
#include <QTextLayout>
#include <memory>

namespace gendan::documents {

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr QMarginsF kMargins(15, 12, 15, 10);
const QColor kInk(0x1b, 0x1f, 0x24);
const QColor kSoftInk(0x5a, 0x63, 0x70);
const QColor kLine(0x9a, 0xa3, 0xaf);
const QColor kCaptionShade(0xf1, 0xf4, 0xf8);
const QColor kAccent(0x1f, 0x4e, 0x79);
const QColor kBar(0x6b, 0x9a, 0xc4);

struct Look {
  qreal points;
  bool bold;
  bool soft;
};
constexpr std::array<Look, kStyles> kLooks{
    Look{16, true, false},  Look{10, false, true},  Look{9.5, true, false},
    Look{8.5, true, false}, Look{6.5, false, true}, Look{9, false, false},
    Look{9, true, false},   Look{11, false, false}, Look{7, false, true},
};

/// Latin first: Noto's CJK fonts make PDF text that can't be searched (docs/decisions/0050-*.md).
QFont fontOf(const Look& look) {
  QFont font;
  font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("WenQuanYi Micro Hei")});
  font.setPointSizeF(look.points);
  font.setBold(look.bold);
  return font;
}

QColor colourOf(Shade shade) { return shade == Shade::Bar ? kBar : kCaptionShade; }

}  // namespace

void setPage(QPagedPaintDevice& device, bool isLandscape) {
  device.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                   isLandscape ? QPageLayout::Landscape : QPageLayout::Portrait, kMargins,
                                   QPageLayout::Millimeter));
}

Canvas::Canvas(QPagedPaintDevice& device) : m_device(device), m_mm(device.logicalDpiX() / kMmPerInch) {
  for (size_t i = 0; i < kStyles; ++i) {
    m_fonts[i] = QFont(fontOf(kLooks[i]), &device);
    m_metrics.emplace_back(m_fonts[i], &device);
  }
  m_painter.begin(&device);
  m_painter.setRenderHint(QPainter::Antialiasing);
}

qreal Canvas::width() const { return m_device.pageLayout().paintRect(QPageLayout::Millimeter).width(); }
qreal Canvas::height() const { return m_device.pageLayout().paintRect(QPageLayout::Millimeter).height(); }

void Canvas::newPage(bool isLandscape) {
  setPage(m_device, isLandscape);
  m_device.newPage();
}

qreal Canvas::lineHeight(Style style) const { return metrics(style).height() / m_mm * 1.08; }

qreal Canvas::textWidth(const QString& text, Style style) const {
  return metrics(style).horizontalAdvance(text) / m_mm;
}

QStringList Canvas::wrapped(const QString& text, Style style, qreal width) const {
  auto broken = text;
  QTextLayout layout(broken.replace(u'\n', QChar::LineSeparator), font(style), &m_device);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  layout.setTextOption(option);
  QStringList lines;
  layout.beginLayout();
  for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
    line.setLineWidth(width * m_mm);
    auto piece = broken.mid(line.textStart(), line.textLength());
    while (piece.endsWith(QChar::LineSeparator) || piece.endsWith(u' ')) piece.chop(1);
    lines.append(piece);
  }
  layout.endLayout();
  return lines;
}

void Canvas::text(qreal x, qreal top, const QString& text, Style style) {
  m_painter.setFont(font(style));
  m_painter.setPen(kLooks[static_cast<size_t>(style)].soft ? kSoftInk : kInk);
  m_painter.drawText(QPointF(x * m_mm, top * m_mm + metrics(style).ascent()), text);
}

void Canvas::textEndingAt(qreal right, qreal top, const QString& text, Style style) {
  this->text(right - textWidth(text, style), top, text, style);
}

void Canvas::textCentredAt(qreal centre, qreal top, const QString& text, Style style) {
  this->text(centre - textWidth(text, style) / 2, top, text, style);
}

QRectF Canvas::toDevice(const QRectF& mm) const {
  return {mm.x() * m_mm, mm.y() * m_mm, mm.width() * m_mm, mm.height() * m_mm};
}

void Canvas::box(const QRectF& area, Shade shade) {
  if (shade != Shade::None) fill(area, shade);
  constexpr qreal kThin = 0.18;
  m_painter.setPen(QPen(kLine, kThin * m_mm));
  m_painter.setBrush(Qt::NoBrush);
  m_painter.drawRect(toDevice(area));
}

void Canvas::fill(const QRectF& area, Shade shade) { m_painter.fillRect(toDevice(area), colourOf(shade)); }

void Canvas::rule(qreal x1, qreal y1, qreal x2, qreal y2) {
  constexpr qreal kThin = 0.18;
  m_painter.setPen(QPen(kLine, kThin * m_mm, Qt::SolidLine, Qt::FlatCap));
  m_painter.drawLine(QPointF(x1, y1) * m_mm, QPointF(x2, y2) * m_mm);
}

void Canvas::accent(qreal x1, qreal y, qreal x2) {
  constexpr qreal kThick = 0.7;
  m_painter.setPen(QPen(kAccent, kThick * m_mm, Qt::SolidLine, Qt::FlatCap));
  m_painter.drawLine(QPointF(x1, y) * m_mm, QPointF(x2, y) * m_mm);
}

void Canvas::dashed(qreal x, qreal top, qreal bottom) {
  constexpr qreal kThin = 0.25;
  m_painter.setPen(QPen(kAccent, kThin * m_mm, Qt::DashLine, Qt::FlatCap));
  m_painter.drawLine(QPointF(x, top) * m_mm, QPointF(x, bottom) * m_mm);
}

void Canvas::qrCode(qreal x, qreal top, qreal side, const QByteArray& text) {
  const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
      QRcode_encodeString(text.constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
  if (!code) return;
  constexpr int kQuiet = 4;
  const auto module = side * m_mm / (code->width + 2 * kQuiet);
  QPainterPath dark;
  for (int row = 0; row < code->width; ++row) {
    for (int column = 0; column < code->width; ++column) {
      const int begin = column;
      while (column < code->width && (code->data[row * code->width + column] & 1) != 0) ++column;
      if (column > begin)
        dark.addRect(x * m_mm + (begin + kQuiet) * module, top * m_mm + (row + kQuiet) * module,
                     (column - begin) * module, module);
    }
  }
  m_painter.fillPath(dark, Qt::black);
}

}  // namespace gendan::documents
