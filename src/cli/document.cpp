// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "app/jobs/document_export.h"
#include "cli/session_options.h"
#include "cli/tool.h"
#include "storage/queries/sql_documents.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr int kListing = 2;  ///< positional arguments: FILE ORDER
constexpr int kTaking = 4;   ///< FILE ORDER NAME TARGET

QJsonObject toJson(const app::DocumentRow& row) {
  const auto& document = row.document;
  return {{u"file_name"_qs, document.fileName},   {u"kind"_qs, word(document.kind)},
          {u"media_type"_qs, document.mediaType}, {u"size"_qs, document.size},
          {u"sha256"_qs, document.sha256},        {u"remark"_qs, document.remark},
          {u"attached_by"_qs, row.attachedBy},    {u"attached_at"_qs, document.attachedAt.ms},
          {u"altered"_qs, row.altered},           {u"may_open"_qs, row.mayOpen}};
}

Result<std::vector<app::DocumentRow>> documentsOf(Session& session, const QString& number) {
  storage::SqlReferences references(session.store->connection());
  GENDAN_TRY(const auto order, references.find(u"order"_qs, number));
  return storage::SqlDocuments(session.store->connection()).ofOrder(OrderId(order), session.actor);
}

/// Of several with one name, the newest.
Result<> takeOut(Session& session, const std::vector<app::DocumentRow>& rows, const QString& name,
                 const QString& target) {
  const auto it = std::ranges::find_if(rows.rbegin(), rows.rend(),
                                       [&](const app::DocumentRow& row) { return row.document.fileName == name; });
  if (it == rows.rend()) return refuse(Code::NotFound, u"document");
  if (QFileInfo::exists(target)) return refuse(Code::Duplicate, u"document.target");
  GENDAN_TRY(const auto content,
             storage::SqlDocuments(session.store->connection()).content(it->document.id, session.actor));
  return app::exportDocument(*session.transactor, {session.actor, {}}, content, target);
}

}  // namespace

int runDocument(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption as(u"as"_qs, {}, u"login"_qs);
  parser.addOption(as);
  const bool isParsed = parser.parse(arguments) && parser.isSet(as);
  const auto names = parser.positionalArguments();
  if (!isParsed || (names.size() != kListing && names.size() != kTaking))
    return report(invalid(u"usage", u"document FILE ORDER [NAME TARGET] --as LOGIN"));
  auto session = openSession(names[0], parser.value(as));
  if (!session) return report(session.error());
  const auto rows = documentsOf(**session, names[1]);
  if (!rows) return report(rows.error());
  if (names.size() == kTaking) {
    const auto taken = takeOut(**session, *rows, names[2], names[3]);
    return taken ? kDone : report(taken.error());
  }
  for (const auto& row : *rows) out() << QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact) << '\n';
  out().flush();
  return kDone;
}

}  // namespace gendan::cli
