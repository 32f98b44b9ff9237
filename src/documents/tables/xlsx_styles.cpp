// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/xlsx_styles.h"

#include <QHash>

namespace gendan::documents {

namespace {

constexpr qsizetype kMostStyles = 65'536;  // Excel itself ends at 65,490

bool isBuiltInDate(int id) {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);
}

bool isDateLetter(QChar c) { return QStringView(u"ymdhsYMDHS").contains(c); }

/// Where what opens at `at` ends: a quoted text, an escaped letter, a bracket. Elsewhere: `at` itself.
qsizetype endOfLiteral(QStringView code, qsizetype at) {
  const auto endOr = [&](QChar close) {
    const auto end = code.indexOf(close, at + 1);
    return end < 0 ? code.size() : end;
  };
  switch (code[at].unicode()) {
    case u'"': return endOr(u'"');
    case u'[': return endOr(u']');
    case u'\\':
    case u'_':
    case u'*': return at + 1;
    default: return at;
  }
}

bool isElapsedTime(QStringView bracket) {
  return bracket.size() >= 2 && QStringView(u"hmsHMS").contains(bracket[1]) &&
         std::ranges::all_of(bracket.mid(1), [&](QChar c) { return c.toLower() == bracket[1].toLower(); });
}

}  // namespace

bool isDateFormat(QStringView code) {
  if (code.compare(u"General", Qt::CaseInsensitive) == 0) return false;
  for (qsizetype i = 0; i < code.size(); ++i) {
    const auto end = endOfLiteral(code, i);
    if (end == i && isDateLetter(code[i])) return true;
    if (code[i] == u'[' && isElapsedTime(code.mid(i, end - i))) return true;
    i = end;
  }
  return false;
}

domain::Result<QList<bool>> readDateStyles(XmlPart& styles) {
  QHash<int, bool> formats;
  QList<bool> cellStyles;
  while (styles.nextChild()) {
    const bool isFormats = styles.name() == u"numFmts";
    const bool isCellStyles = styles.name() == u"cellXfs";
    while (styles.nextChild()) {
      const int id = styles.attribute(u"numFmtId").toInt();
      if (isFormats) formats.insert(id, isDateFormat(styles.attribute(u"formatCode")));
      if (isCellStyles) cellStyles.append(formats.value(id, isBuiltInDate(id)));
      styles.skip();
      if (std::max(formats.size(), cellStyles.size()) > kMostStyles)
        return domain::refuse(styles.error(u"too_complex"));
    }
  }
  GENDAN_CHECK(styles.finish());
  return cellStyles;
}

}  // namespace gendan::documents
