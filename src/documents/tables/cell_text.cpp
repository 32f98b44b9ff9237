// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/cell_text.h"

#include "documents/tables/cell.h"

namespace gendan::documents {

std::u16string_view flawOfCellText(QStringView text) {
  if (text.size() > kLongestCell) return u"too_long";
  if (text.contains(QChar::Null)) return u"has_nul";
  if (!text.isValidUtf16()) return u"broken_unicode";
  return {};
}

void appendCellText(QString& text, QStringView more) {
  if (text.size() <= kLongestCell) text += more;
}

}  // namespace gendan::documents
