// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/value_text.h"

#include <QRegularExpression>
#include <cmath>

namespace gendan::documents {

namespace {

constexpr int kLargestExponent = 400;
constexpr qsizetype kShownDigits = 15;
constexpr qint64 kMsInDay = 86'400'000;
constexpr double kBeyondSerials = 3'000'000;  // after the year 9999

/// digits × 10^-places, without sign.
struct Digits {
  QString digits;
  qsizetype places = 0;
};

qsizetype countDigits(QStringView text) {
  qsizetype n = 0;
  while (n < text.size() && text[n] >= u'0' && text[n] <= u'9') ++n;
  return n;
}

std::optional<int> exponentIn(QStringView text) {
  if (text.isEmpty()) return 0;
  if (text[0] != u'e' && text[0] != u'E') return std::nullopt;
  bool ok = false;
  const int exponent = text.mid(1).toInt(&ok);
  return ok && std::abs(exponent) <= kLargestExponent ? std::optional(exponent) : std::nullopt;
}

std::optional<Digits> digitsIn(QStringView text) {
  const auto whole = text.left(countDigits(text));
  text = text.mid(whole.size());
  QStringView fraction;
  if (text.startsWith(u'.')) {
    fraction = text.mid(1, countDigits(text.mid(1)));
    text = text.mid(1 + fraction.size());
  }
  const auto exponent = exponentIn(text);
  if (!exponent || whole.size() + fraction.size() == 0) return std::nullopt;
  if (whole.size() + fraction.size() > kLargestExponent) return std::nullopt;
  Digits result{whole.toString().append(fraction), fraction.size() - *exponent};
  if (result.places < 0) {
    result.digits += QString(-result.places, u'0');
    result.places = 0;
  }
  return result;
}

void trimZeros(Digits& value) {
  while (value.places > 0 && value.digits.endsWith(u'0')) {
    value.digits.chop(1);
    --value.places;
  }
  qsizetype leading = 0;
  while (leading < value.digits.size() && value.digits[leading] == u'0') ++leading;
  value.digits.remove(0, leading);
}

void increment(QString& digits) {
  for (auto i = digits.size() - 1; i >= 0; --i) {
    if (digits[i] != u'9') {
      digits[i] = QChar(digits[i].unicode() + 1);
      return;
    }
    digits[i] = u'0';
  }
  digits.prepend(u'1');
}

void roundToShown(Digits& value) {
  const auto dropped = std::min(value.digits.size() - kShownDigits, value.places);
  if (dropped <= 0) return;
  const bool up = value.digits[value.digits.size() - dropped] >= u'5';
  value.digits.chop(dropped);
  value.places -= dropped;
  if (up) increment(value.digits);
  trimZeros(value);
}

QString dateTimeText(QDate date, qint64 ms) {
  if (ms == 0) return date.toString(Qt::ISODate);
  const auto time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(ms));
  const auto format = time.msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs;
  return date.isNull() ? time.toString(format) : date.toString(Qt::ISODate) + u'T' + time.toString(format);
}

}  // namespace

std::optional<QString> plainNumber(QStringView text) {
  text = text.trimmed();
  const bool negative = text.startsWith(u'-');
  if (negative || text.startsWith(u'+')) text = text.mid(1);
  auto value = digitsIn(text);
  if (!value) return std::nullopt;
  trimZeros(*value);
  roundToShown(*value);
  if (value->digits.isEmpty()) return QStringLiteral("0");
  auto& digits = value->digits;
  if (digits.size() <= value->places) digits.prepend(QString(value->places + 1 - digits.size(), u'0'));
  if (value->places > 0) digits.insert(digits.size() - value->places, u'.');
  if (negative) digits.prepend(u'-');
  return digits;
}

std::optional<QString> serialDate(QStringView serial, Epoch epoch) {
  constexpr int kLastYear = 9999;
  constexpr int kDayThatNeverWas = 60;
  bool ok = false;
  const double value = serial.trimmed().toDouble(&ok);
  if (!ok || std::isnan(value) || value < 0 || value > kBeyondSerials) return std::nullopt;
  const qint64 total = std::llround(value * kMsInDay);
  const qint64 days = total / kMsInDay;
  const qint64 ms = total % kMsInDay;
  if (days == 0 && ms != 0) return dateTimeText({}, ms);
  const bool from1904 = epoch == Epoch::Year1904;
  if (!from1904 && (days == 0 || days == kDayThatNeverWas)) return std::nullopt;
  const auto first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, days < kDayThatNeverWas ? 31 : 30);
  const auto date = first.addDays(days);
  return date.year() <= kLastYear ? std::optional(dateTimeText(date, ms)) : std::nullopt;
}

std::optional<DateParts> dateParts(QStringView text) {
  constexpr qsizetype kDate = 10;
  if (text.size() > 2 && text[2] == u':') {
    const auto time = QTime::fromString(text.toString(), Qt::ISODateWithMs);
    return time.isValid() ? std::optional(DateParts{{}, time}) : std::nullopt;
  }
  const auto date = QDate::fromString(text.left(kDate).toString(), Qt::ISODate);
  if (!date.isValid()) return std::nullopt;
  if (text.size() == kDate) return DateParts{date, QTime(0, 0)};
  const auto time = QTime::fromString(text.mid(kDate + 1).toString(), Qt::ISODateWithMs);
  if (text[kDate] != u'T' || !time.isValid()) return std::nullopt;
  return DateParts{date, time};
}

std::optional<QString> isoDate(QStringView text) {
  if (text.endsWith(u'Z')) text.chop(1);
  const auto parts = dateParts(text);
  if (!parts || parts->date.isNull()) return std::nullopt;
  return dateTimeText(parts->date, parts->time.msecsSinceStartOfDay());
}

std::optional<QString> isoTimeOfDay(QStringView duration) {
  static const QRegularExpression pattern(
      QStringLiteral(R"(\APT(?:(\d{1,2})H)?(?:(\d{1,2})M)?(?:(\d{1,2})(?:[.,](\d{1,9}))?S)?\z)"));
  const auto match = pattern.match(duration.toString());
  if (!match.hasMatch()) return std::nullopt;
  const auto part = [&match](int group) { return match.capturedView(group).toInt(); };
  const int ms = (match.captured(4) + QStringLiteral("000")).left(3).toInt();
  const QTime time(part(1), part(2), part(3), ms);
  if (!time.isValid()) return std::nullopt;
  return time.toString(ms == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

}  // namespace gendan::documents
