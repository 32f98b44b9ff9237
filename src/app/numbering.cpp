// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numbering.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace gendan::app {

namespace {

constexpr std::array kPrefixes{"SO", "PO", "CR", "CL", "IN", "RE", "SN", "GR", "PN", "PY", "PB", "RN", "EX", "RK"};
static_assert(kPrefixes.size() == static_cast<size_t>(Series::Risk) + 1);
constexpr int kDigits = 5;

}  // namespace

QString nextNumber(UnitOfWork& u, Series series) {
  const auto prefix = QString::fromLatin1(kPrefixes[static_cast<size_t>(series)]);
  const auto stem = QStringLiteral("%1-%2").arg(prefix, QString::number(u.today().year()));
  return QStringLiteral("%1-%2").arg(stem).arg(u.nextCount(stem), kDigits, 10, QLatin1Char('0'));
}

bool isOfSeries(const QString& number) {
  const auto parts = number.split(u'-');
  const auto isNumber = [](const QString& text) {
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
  };
  if (parts.size() != 3 || parts[1].size() != 4 || parts[2].size() < kDigits) return false;
  const auto isPrefix = [&](const char* prefix) { return parts[0] == QLatin1StringView(prefix); };
  return std::ranges::any_of(kPrefixes, isPrefix) && isNumber(parts[1]) && isNumber(parts[2]);
}

}  // namespace gendan::app
