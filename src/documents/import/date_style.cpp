// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/import/date_style.h"

#include <QLocale>

namespace gendan::documents {

namespace {

constexpr int kCentury = 2000;

bool isLatin(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isSoundPart(QChar letter, qsizetype width) {
  if (letter == u'd') return width <= 2;
  if (letter == u'M') return width <= 4;
  return letter == u'y' && (width == 2 || width == 4);
}

/// Takes the number at the start of `text`: one or two digits for width 1, else exactly `width`.
std::optional<int> takeNumber(QStringView& text, int width) {
  const qsizetype most = width == 1 ? 2 : width;
  qsizetype size = 0;
  int number = 0;
  for (; size < most && size < text.size() && isDigit(text[size]); ++size)
    number = number * 10 + (text[size].unicode() - u'0');
  if (size < width) return std::nullopt;
  text = text.mid(size);
  return number;
}

std::optional<int> takeMonthName(QStringView& text, QLocale::FormatType length) {
  const auto english = QLocale::c();
  for (int month = 1; month <= 12; ++month) {
    const auto name = english.monthName(month, length);
    if (!text.startsWith(name, Qt::CaseInsensitive)) continue;
    text = text.mid(name.size());
    return month;
  }
  return std::nullopt;
}

}  // namespace

std::optional<DateStyle> DateStyle::parse(QStringView style) {
  DateStyle parsed;
  QString seen;
  for (qsizetype i = 0; i < style.size();) {
    const QChar c = style[i];
    qsizetype end = i + 1;
    if (isLatin(c)) {
      while (end < style.size() && style[end] == c) ++end;
      if (!isSoundPart(c, end - i) || seen.contains(c)) return std::nullopt;
      seen += c;
      parsed.m_parts.push_back({c, {}, static_cast<int>(end - i)});
    } else {
      parsed.m_parts.push_back({{}, c, 1});
    }
    i = end;
  }
  return seen.size() == 3 ? std::optional(parsed) : std::nullopt;
}

QDate DateStyle::read(QStringView text) const {
  int day = 0;
  int month = 0;
  int year = 0;
  for (const auto& part : m_parts) {
    if (part.letter.isNull()) {
      if (text.isEmpty() || text.front() != part.literal) return {};
      text = text.mid(1);
      continue;
    }
    const bool named = part.letter == u'M' && part.width > 2;
    const auto number = named ? takeMonthName(text, part.width == 3 ? QLocale::ShortFormat : QLocale::LongFormat)
                              : takeNumber(text, part.width);
    if (!number) return {};
    if (part.letter == u'd') day = *number;
    else if (part.letter == u'M') month = *number;
    else year = part.width == 2 ? kCentury + *number : *number;
  }
  return text.isEmpty() ? QDate(year, month, day) : QDate();
}

}  // namespace gendan::documents
