// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsx_text.h"

#include <QRegularExpression>

namespace gendan::documents {

namespace {

const QRegularExpression& escape() {
  static const QRegularExpression pattern(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
  return pattern;
}

}  // namespace

QString decodeXlsxText(QString text) {
  if (!text.contains(u"_x")) return text;
  QString decoded;
  qsizetype from = 0;
  for (auto matches = escape().globalMatch(text); matches.hasNext();) {
    const auto match = matches.next();
    decoded += QStringView(text).mid(from, match.capturedStart() - from);
    decoded += QChar(match.capturedView(1).toUShort(nullptr, 16));
    from = match.capturedEnd();
  }
  return decoded.append(QStringView(text).mid(from));
}

QString guardXlsxText(QString text) {
  if (!text.contains(u"_x")) return text;
  static const QRegularExpression lookalike(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
  return text.replace(lookalike, QStringLiteral("_x005F_"));
}

}  // namespace gendan::documents
