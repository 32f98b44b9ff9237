// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/numbering.h"

namespace gendan::app {

namespace {

constexpr std::array kPrefixes{"SO", "PO", "CR", "CL", "IN", "RE", "SN", "GR", "PN", "PY", "PB", "RN", "EX"};
static_assert(kPrefixes.size() == static_cast<size_t>(Series::Expense) + 1);
constexpr int kDigits = 5;

}  // namespace

QString nextNumber(UnitOfWork& u, Series series) {
  const auto prefix = QString::fromLatin1(kPrefixes[static_cast<size_t>(series)]);
  const auto stem = QStringLiteral("%1-%2").arg(prefix, QString::number(u.today().year()));
  return QStringLiteral("%1-%2").arg(stem).arg(u.nextCount(stem), kDigits, 10, QLatin1Char('0'));
}

}  // namespace gendan::app
