// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/print_note.h"

#include "app/fields/json.h"

namespace gendan::app {

namespace {

QString detailOf(const PrintedForm& printed) {
  QByteArray detail = "{\"form\":";
  appendJsonString(detail, printed.form);
  detail += ",\"number\":";
  appendJsonString(detail, printed.number);
  detail += ",\"sha256\":\"" + printed.content + "\"}";
  return QString::fromUtf8(detail);
}

}  // namespace

domain::Result<> notePrint(Transactor& transactor, const Context& context, const std::vector<PrintedForm>& printed) {
  GENDAN_CHECK(transactor.run(QStringLiteral("order.print"), context, [&](UnitOfWork& u) -> domain::Result<Outcome> {
    for (const auto& one : printed) u.note(QStringLiteral("print"), 0, detailOf(one));
    return Outcome{};
  }));
  return {};
}

}  // namespace gendan::app
