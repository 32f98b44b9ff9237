// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Paper in millimetres: measures, wraps and draws text, lines and areas on any paged device.

#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QStringList>
#include <array>

#include "documents/pages/form.h"

namespace gendan::documents {

/// How a text looks, and what for.
enum class Style { Title, Subtitle, Heading, Caption, SecondCaption, Body, Strong, Signature, Small };
inline constexpr size_t kStyles = 9;

enum class Shade { None, Caption, Bar };

class Canvas {
 public:
  /// Begins to paint at once; the first page has the layout that the device has now.
  explicit Canvas(QPagedPaintDevice& device);

  [[nodiscard]] qreal width() const;  ///< between the margins
  [[nodiscard]] qreal height() const;
  void newPage(bool isLandscape);

  [[nodiscard]] qreal lineHeight(Style style) const;
  [[nodiscard]] qreal textWidth(const QString& text, Style style) const;
  /// Lines that are at most so wide; a word that is wider breaks anywhere.
  [[nodiscard]] QStringList wrapped(const QString& text, Style style, qreal width) const;

  /// One line, its top left (or right) corner here.
  void text(qreal x, qreal top, const QString& text, Style style);
  void textEndingAt(qreal right, qreal top, const QString& text, Style style);
  void textCentredAt(qreal centre, qreal top, const QString& text, Style style);
  void box(const QRectF& area, Shade shade = Shade::None);
  void fill(const QRectF& area, Shade shade);
  void rule(qreal x1, qreal y1, qreal x2, qreal y2);
  void accent(qreal x1, qreal y, qreal x2);
  void dashed(qreal x, qreal top, qreal bottom);
  /// A QR code of this side, quiet zone included. Nothing is drawn of a text that no code can hold.
  void qrCode(qreal x, qreal top, qreal side, const QByteArray& text);

 private:
  [[nodiscard]] const QFont& font(Style style) const { return m_fonts[static_cast<size_t>(style)]; }
  [[nodiscard]] const QFontMetricsF& metrics(Style style) const { return m_metrics[static_cast<size_t>(style)]; }
  [[nodiscard]] QRectF toDevice(const QRectF& mm) const;

  QPagedPaintDevice& m_device;
  qreal m_mm;  ///< dots a millimetre
  std::array<QFont, kStyles> m_fonts;
  std::vector<QFontMetricsF> m_metrics;  ///< of each font on this device
  QPainter m_painter;
};

/// Sets A4, the margins and the direction.
void setPage(QPagedPaintDevice& device, bool isLandscape);

}  // namespace gendan::documents
