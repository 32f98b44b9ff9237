// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/order_print.h"

#include "app/fields/json.h"

namespace gendan::app {

domain::Result<> notePrint(Transactor& transactor, const Context& context, const QString& number) {
  QByteArray detail = "{\"order\":";
  appendJsonString(detail, number);
  detail += '}';
  GENDAN_CHECK(transactor.run(QStringLiteral("order.print"), context, [&](UnitOfWork& u) -> domain::Result<Outcome> {
    u.note(QStringLiteral("print"), 0, QString::fromUtf8(detail));
    return Outcome{};
  }));
  return {};
}

}  // namespace gendan::app
