// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/list_export.h"

#include "app/fields/json.h"

namespace gendan::app {

domain::Result<> noteExport(Transactor& transactor, const Context& context, const ExportedList& exported) {
  QByteArray detail = "{\"list\":";
  appendJsonString(detail, exported.list);
  detail += ",\"rows\":" + QByteArray::number(exported.rows) + ",\"target\":";
  appendJsonString(detail, exported.target);
  detail += '}';
  GENDAN_CHECK(transactor.run(QStringLiteral("list.export"), context, [&](UnitOfWork& u) -> domain::Result<Outcome> {
    u.note(QStringLiteral("export"), 0, QString::fromUtf8(detail));
    return Outcome{};
  }));
  return {};
}

}  // namespace gendan::app
