// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tables/table_error.h"

namespace gendan::documents {

domain::Error badTable(const QString& where, std::u16string_view reason) {
  return domain::error(domain::Code::Invalid, u"table", {{where, QStringView(reason).toString()}});
}

domain::Error badTableFile(std::u16string_view reason) { return badTable(QStringLiteral("file"), reason); }

domain::Error badRow(qint64 number, std::u16string_view reason) {
  return badTable(QStringLiteral("row %1").arg(number), reason);
}

domain::Error tableIoFailed(std::u16string_view reason) {
  return domain::error(domain::Code::StorageFailed, u"table",
                       {{QStringLiteral("file"), QStringView(reason).toString()}});
}

}  // namespace gendan::documents
