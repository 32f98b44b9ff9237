// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/document_lines.h"

namespace gendan::domain {

std::u16string lineField(size_t index, std::u16string_view field) {
  return QStringLiteral("lines[%1].%2").arg(index).arg(QStringView(field)).toStdU16String();
}

void checkPastDate(FieldErrors& errors, std::u16string_view field, QDate date, QDate earliest, QDate today) {
  if (!date.isValid()) return errors.add(field, u"required");
  if (date > today) return errors.add(field, u"date_in_future");
  errors.addIf(earliest.isValid() && date < earliest, field, u"date_too_early");
}

}  // namespace gendan::domain
