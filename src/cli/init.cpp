// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/init.h"

#include <QFile>
#include <QJsonDocument>

#include "app/commands/command_spec.h"
#include "cli/tool.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;

domain::Result<QJsonObject> readJson(const QString& path) {
  QFile file(path);
  if (!file.exists()) return domain::refuse(domain::Code::NotFound, u"company.file");
  if (!file.open(QIODevice::ReadOnly)) return domain::refuse(domain::Code::StorageFailed, u"company.file");
  if (file.size() > kLargestFile) return domain::refuse(domain::invalid(u"company.file", u"too_large"));
  QJsonParseError parse{};
  const auto document = QJsonDocument::fromJson(file.readAll(), &parse);
  if (!document.isObject()) return domain::refuse(domain::invalid(u"company.file", u"not_json"));
  return document.object();
}

}  // namespace

int runInit(const QStringList& arguments) {
  QCommandLineParser parser;
  parser.addPositionalArgument(QStringLiteral("file"), {});
  const QCommandLineOption company(QStringLiteral("company"), {}, QStringLiteral("json"));
  parser.addOption(company);
  if (!parser.parse(arguments) || parser.positionalArguments().size() != 1 || !parser.isSet(company))
    return report(domain::invalid(u"usage", u"init FILE --company JSON-FILE"));
  const auto json = readJson(parser.value(company));
  if (!json) return report(json.error());
  const auto path = parser.positionalArguments().constFirst();
  const app::SystemClock clock;
  auto store = storage::SqlStore::create(path, clock);
  if (!store) return report(store.error());
  storage::SqlReferences references((*store)->connection());
  app::Transactor transactor(**store, clock);
  const auto* spec = app::findCommand(QStringLiteral("company.found"));
  const auto command = app::fill(*spec, *json, references);
  const auto committed = command ? app::perform(transactor, {}, *spec, command->get())
                                 : tl::unexpected<domain::Error>(command.error());
  if (committed) return kDone;
  // A half-made database helps nobody: what could not be founded is not left behind.
  store->reset();
  QFile::remove(path);
  return report(committed.error());
}

}  // namespace gendan::cli
