// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "cli/tool.h"
#include "cli/upkeep/console_progress.h"
#include "cli/upkeep/upkeep.h"
#include "storage/jobs/sql_vault.h"

namespace gendan::cli {

namespace {

QJsonObject toJson(const app::AuditMark& mark) {
  return {{u"sequence"_qs, mark.sequence}, {u"hash"_qs, QString::fromLatin1(mark.hash.toHex())}};
}

QJsonObject toJson(const app::Verification& found) {
  auto json = toJson(found.end);
  json.insert(u"database"_qs, QString::fromLatin1(found.end.database.toHex()));
  if (found.witness) json.insert(u"witness"_qs, toJson(*found.witness));
  if (found.firstFault)
    json.insert(u"first_fault"_qs,
                QJsonObject{{u"sequence"_qs, found.firstFault->sequence}, {u"fault"_qs, found.firstFault->fault}});
  return json;
}

}  // namespace

int runVerify(const QStringList& arguments) {
  QCommandLineParser parser;
  const QCommandLineOption witness(QStringLiteral("witness"), {}, QStringLiteral("path"));
  parser.addOption(witness);
  if (!parser.parse(arguments) || parser.positionalArguments().size() != 1)
    return report(domain::invalid(u"usage", u"verify FILE [--witness PATH]"));
  storage::SqlVault vault(parser.positionalArguments().constFirst(), parser.isSet(witness)
                                                                         ? storage::Witness(parser.value(witness))
                                                                         : storage::Witness::standard());
  ConsoleProgress progress;
  const auto found = vault.verify(progress);
  if (!found) return report(found.error());
  out() << QJsonDocument(toJson(*found)).toJson(QJsonDocument::Compact) << Qt::endl;
  return found->firstFault ? kIntegrity : kDone;
}

}  // namespace gendan::cli
