// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pages/capital_amount.h"

#include <array>
#include <utility>

namespace gendan::documents {

using domain::Currency;

namespace {

constexpr std::u16string_view kDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr std::u16string_view kPlaces = u" 拾佰仟";    // inside a group of four
constexpr std::u16string_view kGroups = u" 万亿万亿";  // 万亿 is said as 万, then 亿
constexpr size_t kGroup = 4;
constexpr size_t kAlwaysSaid = 8;  // 亿, as something stands before it
constexpr std::u16string_view kSmall = u"角分厘";

QString currencyName(Currency currency) {
  static constexpr std::array<std::pair<const char*, const char16_t*>, 6> kNames{{
      {"CNY", u"人民币"},
      {"USD", u"美元"},
      {"EUR", u"欧元"},
      {"GBP", u"英镑"},
      {"HKD", u"港币"},
      {"JPY", u"日元"},
  }};
  for (const auto& [code, name] : kNames)
    if (currency.code() == QLatin1StringView(code)) return QString::fromUtf16(name);
  return currency.code();
}

/// 1050 → 壹仟零伍拾; a nought stands once for any number of them, and never last.
QString wholeText(qint64 whole) {
  if (whole == 0) return QStringLiteral("零");
  QString text;
  bool skipped = false;
  bool groupIsEmpty = true;
  const auto digits = QString::number(whole);
  for (qsizetype i = 0; i < digits.size(); ++i) {
    const auto power = static_cast<size_t>(digits.size() - 1 - i);
    const auto digit = static_cast<size_t>(digits[i].digitValue());
    if (digit == 0) {
      skipped = true;
    } else {
      if (std::exchange(skipped, false)) text += kDigits[0];
      text += kDigits[digit];
      if (power % kGroup > 0) text += kPlaces[power % kGroup];
      groupIsEmpty = false;
    }
    if (power % kGroup > 0) continue;
    if (power > 0 && (!groupIsEmpty || power == kAlwaysSaid)) text += kGroups[power / kGroup];
    groupIsEmpty = true;
  }
  return text;
}

/// 5, 2 places → 零伍分 below a whole part, else 伍分.
QString smallText(qint64 part, int places, bool hasWhole) {
  QString text;
  bool skipped = false;
  const auto digits = QString::number(part).rightJustified(places, u'0');
  for (qsizetype i = 0; i < digits.size(); ++i) {
    const auto digit = static_cast<size_t>(digits[i].digitValue());
    if (digit == 0) {
      skipped = true;
      continue;
    }
    if (std::exchange(skipped, false) && (hasWhole || !text.isEmpty())) text += kDigits[0];
    text += kDigits[digit];
    text += kSmall[static_cast<size_t>(i)];
  }
  return text;
}

}  // namespace

QString capitalAmount(domain::Money amount) {
  const int places = amount.currency().places();
  qint64 unit = 1;
  for (int i = 0; i < places; ++i) unit *= 10;
  const auto minor = amount.isNegative() ? -amount.minor() : amount.minor();
  const auto whole = minor / unit;
  const auto part = minor % unit;
  auto text = currencyName(amount.currency());
  if (amount.isNegative()) text += u'负';
  if (whole > 0 || part == 0) text += wholeText(whole) + u'元';
  if (part == 0) return text + u'整';
  text += smallText(part, places, whole > 0);
  constexpr int kLastDigit = 10;
  return part % kLastDigit == 0 ? text + u'整' : text;
}

}  // namespace gendan::documents
