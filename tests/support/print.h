// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How Qt's and our own values show in a failed expectation.

#include <QDate>
#include <QString>
#include <ostream>

#include "domain/base/decimal.h"
#include "domain/base/error.h"
#include "domain/base/money.h"

inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }
inline void PrintTo(const QDate& date, std::ostream* out) { *out << date.toString(Qt::ISODate).toStdString(); }

namespace gendan::domain {
inline void PrintTo(const Error& error, std::ostream* out) {
  *out << codeWord(error.code).toStdString() << ' ' << error.subject.toStdString();
  for (const auto& f : error.fields) *out << " [" << f.field.toStdString() << ": " << f.reason.toStdString() << ']';
}
inline void PrintTo(const Money& money, std::ostream* out) { *out << money.text().toStdString(); }
template <class Tag, int Places>
void PrintTo(const Decimal<Tag, Places>& decimal, std::ostream* out) {
  *out << decimal.text().toStdString();
}
}  // namespace gendan::domain
