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

QString encodeXlsxText(const QString& text) {
  static const QRegularExpression unfit(
      QStringLiteral(R"(_(?=x[0-9A-Fa-f]{4}_)|[\x{1}-\x{8}\x{B}-\x{1F}\x{FFFE}\x{FFFF}])"));
  QString encoded;
  qsizetype from = 0;
  for (auto matches = unfit.globalMatch(text); matches.hasNext();) {
    const auto at = matches.next().capturedStart();
    encoded += QStringView(text).mid(from, at - from);
    encoded += QStringLiteral("_x%1_").arg(text[at].unicode(), 4, 16, QChar(u'0'));
    from = at + 1;
  }
  return encoded.append(QStringView(text).mid(from));
}

}  // namespace gendan::documents
