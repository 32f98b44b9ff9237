// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/forms/form_request.h"

namespace gendan::documents {

using namespace domain;

namespace {

Result<OrderId> orderOf(app::Records& records, const FormRequest& request, const Actor& actor) {
  if (request.kind == u"order") return OrderId(request.id);
  GENDAN_TRY(const auto list,
             records.list({request.kind, {}, {{u"id"_qs, QString::number(request.id)}}, {}, 0, 1}, actor));
  if (list.rows.empty()) return refuse(Code::NotFound, request.kind.toStdU16String());
  return OrderId(list.rows.front().order);
}

}  // namespace

Result<std::vector<Form>> formsFor(app::Queries& queries, app::Records& records, const FormRequest& request,
                                   const Actor& actor) {
  const auto* spec = request.form.isEmpty() ? formOfKind(request.kind) : findForm(request.form);
  const bool fits = spec != nullptr && (request.kind == u"order" || request.kind == QStringView(spec->kind));
  if (!fits) return refuse(Code::NotFound, u"print.form");
  GENDAN_TRY(const auto order, orderOf(records, request, actor));
  GENDAN_TRY(const auto sheet, queries.orderSheet(order, actor));
  return spec->make(sheet, {request.kind == u"order" ? 0 : request.id, request.from, request.to});
}

std::vector<app::PrintedForm> printedForms(const std::vector<Form>& forms) {
  std::vector<app::PrintedForm> printed;
  for (const auto& form : forms) printed.push_back({form.kind, form.number, contentHash(form)});
  return printed;
}

}  // namespace gendan::documents
