// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/base/iso_date.h"

namespace gendan::domain {

namespace {

constexpr qsizetype kLength = 10;
constexpr qsizetype kMonth = 5;
constexpr qsizetype kDay = 8;

void putDigits(QString& text, qsizetype from, qsizetype count, int number) {
  for (auto at = from + count - 1; at >= from; --at, number /= 10) text[at] = QChar(u'0' + number % 10);
}

/// -1 if they aren't digits.
int digits(QStringView text) {
  int number = 0;
  for (const auto c : text) {
    if (c < u'0' || c > u'9') return -1;
    number = number * 10 + (c.unicode() - u'0');
  }
  return number;
}

}  // namespace

QString isoText(QDate date) {
  int year = 0;
  int month = 0;
  int day = 0;
  date.getDate(&year, &month, &day);
  if (year < 1 || year > 9999) return {};
  QString text(kLength, u'-');
  putDigits(text, 0, 4, year);
  putDigits(text, kMonth, 2, month);
  putDigits(text, kDay, 2, day);
  return text;
}

QDate isoDate(QStringView text) {
  if (text.size() != kLength || text[kMonth - 1] != u'-' || text[kDay - 1] != u'-') return {};
  const int year = digits(text.first(4));
  const int month = digits(text.sliced(kMonth, 2));
  const int day = digits(text.sliced(kDay, 2));
  return year > 0 && month > 0 && day > 0 ? QDate(year, month, day) : QDate();
}

}  // namespace gendan::domain
