// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Receipt, review, allocation, follow-ups and changes.
#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

#include "domain/orders/document.h"
#include "ui/commands/proposals.h"
#include "ui/commands/record_view.h"

namespace gendan::ui {

using namespace domain;

namespace {

constexpr int kUsualDelivery = 30;

DocumentKind usualKind(const QString& path) {
  const auto type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
  const auto name = QFileInfo(path).fileName();
  if (name.contains(u"contract", Qt::CaseInsensitive) || name.contains(u"合同")) return DocumentKind::Contract;
  if (name.contains(u"invoice", Qt::CaseInsensitive) || name.contains(u"发票") || name.contains(u"發票")) return DocumentKind::Invoice;
  if (type.startsWith(u"image/vnd.d") || type.startsWith(u"application/x-dwg") || name.contains(u"图纸")) return DocumentKind::Drawing;
  if (type.startsWith(u"image/")) return DocumentKind::Photo;
  return type == u"application/pdf" ? DocumentKind::Scan : DocumentKind::Other;
}

}  // namespace

Proposed proposeOrder(Session& session, const Subject&) {
  const bool buys = session.actor().function == Function::Purchasing;
  return QJsonObject{{u"kind"_qs, buys ? u"purchase"_qs : u"sales"_qs},
          {u"order_date"_qs, isoDate(session.today())},
          {u"due_date"_qs, isoDate(session.today().addDays(kUsualDelivery))},
          {u"currency"_qs, u"CNY"_qs},
          {u"tax_mode"_qs, u"included"_qs},
          {u"settlement_method"_qs, u"transfer"_qs},
          {u"confidentiality"_qs, u"normal"_qs},
          {u"priority"_qs, u"normal"_qs}};
}

Proposed proposeAmendment(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  auto arguments = copied(order, {{"party", "party_id"},
                                  {"contract_ref", "contract_ref"},
                                  {"order_date", "order_date"},
                                  {"due_date", "due_date"},
                                  {"currency", "currency"},
                                  {"tax_mode", "tax_mode"},
                                  {"payment_terms", "payment_terms"},
                                  {"settlement_method", "settlement_method"},
                                  {"confidentiality", "confidentiality"},
                                  {"priority", "priority"},
                                  {"remarks", "remarks"}});
  if (!order.hasLines()) return arguments;
  QJsonArray rows;
  const auto& lines = order.lines();
  for (const auto& line : lines.rows) {
    QJsonObject row;
    for (const auto& [argument, field] : {Copied{"line", "line_no"}, Copied{"product", "product_id"},
                                          Copied{"specification", "specification"}, Copied{"quantity", "quantity"},
                                          Copied{"unit_price", "unit_price"}, Copied{"tax_rate", "tax_rate"},
                                          Copied{"requested_date", "requested_date"}})
      for (size_t i = 0; i < lines.fields.size(); ++i)
        if (QLatin1StringView(lines.fields[i].name) == QLatin1StringView(field))
          if (const auto value = jsonOf(lines.fields[i], line.values[i]); !value.isUndefined())
            row.insert(QLatin1StringView(argument), value);
    row.insert(u"~~product"_qs, lines.value(line, QLatin1StringView("product_name")).text);
    rows.append(row);
  }
  arguments.insert(u"lines"_qs, rows);
  return arguments;
}

Proposed proposeReview(Session&, const Subject&) {
  QJsonObject arguments;
  for (const auto& group : {u"party"_qs, u"product"_qs, u"quantity"_qs, u"price"_qs, u"delivery_date"_qs})
    arguments.insert(group, u"pass"_qs);
  return arguments;
}

Proposed proposeAllocation(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  auto arguments = copied(order, {{"due_date", "due_date"}, {"tracker", "lead_tracker_id"}});
  const bool bought = order.text("kind") == word(OrderKind::Purchase);
  if (const auto executor = order.json("executor_id"); !executor.isUndefined()) arguments.insert(u"department"_qs, executor);
  else if (bought) arguments.insert(u"department"_qs, order.json("owner_id"));
  return arguments;
}

Proposed proposeFollowUp(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  QJsonObject arguments{{u"channel"_qs, u"telephone"_qs}};
  if (const auto executor = order.json("executor_id"); !executor.isUndefined()) arguments.insert(u"department"_qs, executor);
  if (const auto person = order.value("responsible_id"); !person.null) arguments.insert(u"person"_qs, person.text);
  return arguments;
}

Proposed proposeBatch(Session& session, const Subject& subject) {
  QJsonArray orders;
  for (const auto id : subject.selected) {
    const RecordView order(session, u"order"_qs, id);
    orders.append(QJsonObject{{u"order"_qs, order.text("number")}, {u"~party"_qs, order.text("party_id")}});
  }
  return QJsonObject{{u"channel"_qs, u"meeting"_qs}, {u"orders"_qs, orders}};
}

Proposed proposeChange(Session& session, const Subject& subject) {
  const RecordView order(session, u"order"_qs, subject.order);
  QJsonObject arguments{{u"kind"_qs, u"change"_qs},
                        {u"raised_by"_qs, order.text("kind") == u"sales" ? u"customer"_qs : u"supplier"_qs}};
  if (const auto executor = order.json("executor_id"); !executor.isUndefined())
    arguments.insert(u"responsible_department"_qs, executor);
  if (const auto person = order.json("responsible_id"); !person.isUndefined()) arguments.insert(u"responsible"_qs, person);
  return arguments;
}

Proposed proposeDocuments(Session&, const Subject& subject) {
  QJsonArray files;
  for (const auto& path : subject.files) files.append(QJsonObject{{u"path"_qs, path}, {u"kind"_qs, word(usualKind(path))}});
  return QJsonObject{{u"files"_qs, files}};
}

Proposed proposeDecision(Session& session, const Subject& subject) {
  return copied(RecordView(session, u"change_request"_qs, subject.id),
                {{"responsible_department", "responsible_department_id"},
                 {"responsible", "responsible_id"},
                 {"complete_by", "complete_by"}});
}

Proposed proposeRefiling(Session& session, const Subject& subject) {
  const RecordView request(session, u"change_request"_qs, subject.id);
  auto arguments = copied(request, {{"raised_by", "raised_by"},
                                    {"reason", "reason"},
                                    {"content", "content"},
                                    {"effect", "effect"},
                                    {"responsible_department", "responsible_department_id"},
                                    {"responsible", "responsible_id"},
                                    {"complete_by", "complete_by"}});
  if (!request.hasLines()) return arguments;
  QJsonArray rows;
  const auto& items = request.lines();
  for (const auto& item : items.rows) {
    QJsonObject row{{u"field"_qs, items.value(item, QLatin1StringView("field")).text},
                    {u"after"_qs, items.value(item, QLatin1StringView("after")).text}};
    if (const auto line = items.value(item, QLatin1StringView("line_no")); line.number > 0)
      row.insert(u"line"_qs, static_cast<double>(line.number));
    rows.append(row);
  }
  arguments.insert(u"items"_qs, rows);
  return arguments;
}

}  // namespace gendan::ui
