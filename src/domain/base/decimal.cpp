// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/decimal.h"

#include <limits>

namespace gendan::domain {

namespace {

__extension__ using Wide = __int128;

Wide magnitudeOfProduct(qint64 a, qint64 b) {
  const Wide product = static_cast<Wide>(a) * b;
  return product < 0 ? -product : product;
}

}  // namespace

Result<qint64> parseScaled(QStringView text, int places, qint64 largestWhole) {
  const bool negative = text.startsWith(u'-');
  const auto digits = negative ? text.mid(1) : text;
  const auto dot = digits.indexOf(u'.');
  const auto whole = dot < 0 ? digits : digits.left(dot);
  const auto fraction = dot < 0 ? QStringView() : digits.mid(dot + 1);
  if (whole.isEmpty() || (dot >= 0 && fraction.isEmpty())) return refuse(Code::Invalid, u"not_a_number");
  qint64 scaled = 0;
  for (const auto c : whole) {
    if (c < u'0' || c > u'9') return refuse(Code::Invalid, u"not_a_number");
    scaled = scaled * 10 + (c.unicode() - u'0');
    if (scaled > largestWhole) return refuse(Code::Invalid, u"too_large");
  }
  for (qsizetype i = 0; i < fraction.size(); ++i) {
    if (fraction[i] < u'0' || fraction[i] > u'9') return refuse(Code::Invalid, u"not_a_number");
    if (i >= places && fraction[i] != u'0') return refuse(Code::Invalid, u"too_many_decimals");
  }
  qint64 scale = 1;
  for (int i = 0; i < places; ++i) {
    scaled = scaled * 10 + (i < fraction.size() ? fraction[i].unicode() - u'0' : 0);
    scale *= 10;
  }
  if (scaled > largestWhole * scale) return refuse(Code::Invalid, u"too_large");
  return negative ? -scaled : scaled;
}

QString scaledText(qint64 scaled, int places) {
  quint64 magnitude = scaled < 0 ? quint64(0) - static_cast<quint64>(scaled) : static_cast<quint64>(scaled);
  char16_t buffer[32];
  int at = 32;
  bool started = false;
  for (int i = 0; i < places; ++i) {
    const auto digit = static_cast<char16_t>(magnitude % 10);
    magnitude /= 10;
    if (digit != 0) started = true;
    if (started) buffer[--at] = static_cast<char16_t>(u'0' + digit);
  }
  if (started) buffer[--at] = u'.';
  do {
    buffer[--at] = static_cast<char16_t>(u'0' + magnitude % 10);
    magnitude /= 10;
  } while (magnitude != 0);
  if (scaled < 0) buffer[--at] = u'-';
  return QStringView(buffer + at, 32 - at).toString();
}

qint64 mulDivHalfUp(qint64 a, qint64 b, qint64 divisor) {
  Q_ASSERT(divisor > 0);
  const Wide rounded = (magnitudeOfProduct(a, b) + divisor / 2) / divisor;
  Q_ASSERT(rounded <= std::numeric_limits<qint64>::max());
  const auto result = static_cast<qint64>(rounded);
  return (a < 0) != (b < 0) ? -result : result;
}

bool isProductWithin(qint64 a, qint64 b, qint64 largest, qint64 divisor) {
  return magnitudeOfProduct(a, b) <= static_cast<Wide>(largest) * divisor;
}

Quantity share(Quantity quantity, Rate rate) {
  return Quantity::ofScaled(mulDivHalfUp(quantity.scaled(), rate.scaled(), Rate::kScale));
}

}  // namespace gendan::domain
