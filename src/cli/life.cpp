// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/life.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/commands/command_spec.h"
#include "app/people/passwords.h"
#include "cli/narrator.h"
#include "cli/script_player.h"
#include "cli/tool.h"
#include "storage/queries/sql_queries.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr auto kCompany = u":/demo/life_company.json";
constexpr auto kScript = u":/demo/life_of_orders.jsonl";
constexpr auto kPassword = u"life of two orders";

QByteArray contentOf(QStringView resource) {
  QFile file(resource.toString());
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  return file.readAll();
}

Result<> found(const QJsonObject& company, app::Transactor& transactor, app::References& references) {
  const auto* spec = app::findCommand(u"company.found"_qs);
  GENDAN_TRY(const auto command, app::fill(*spec, company, references));
  GENDAN_CHECK(app::perform(transactor, {}, *spec, command.get()));
  return {};
}

QHash<QString, QString> namesOf(const QJsonObject& company) {
  QHash<QString, QString> names;
  for (const auto& user : company.value(u"users").toArray())
    names.insert(user.toObject().value(u"login").toString(), user.toObject().value(u"name").toString());
  return names;
}

void playAll(ScriptPlayer& player, Narrator& narrator) {
  for (const auto& text : contentOf(kScript).split('\n')) {
    const auto line = QJsonDocument::fromJson(text).object();
    if (line.isEmpty()) continue;
    narrator.announce(line);
    narrator.tell(player.play(line));
  }
  narrator.conclude();
}

}  // namespace

int runLife(const QStringList& arguments) {
  if (arguments.size() > 2) return report(invalid(u"usage", u"life [FILE]"));
  const QTemporaryDir folder;
  const auto path = arguments.size() == 2 ? arguments[1] : folder.filePath(u"life.gendan"_qs);
  app::useCheapPasswords();
  ScriptClock clock;
  clock.setDate(QDate(2026, 3, 2));
  auto store = storage::SqlStore::create(path, clock);
  if (!store) return report(store.error());
  app::Transactor transactor(**store, clock);
  storage::SqlReferences references((*store)->connection());
  const auto company = QJsonDocument::fromJson(contentOf(kCompany)).object();
  if (const auto done = found(company, transactor, references); !done) return report(done.error());
  storage::SqlQueries queries((*store)->connection());
  Narrator narrator(queries, clock, namesOf(company));
  out() << "The life of two orders of " << company.value(u"name").toString() << '\n';
  Executor executor(transactor, references);
  ScriptPlayer player(executor, clock, QStringView(kPassword).toString());
  playAll(player, narrator);
  return narrator.surprises() == 0 ? kDone : kRefused;
}

}  // namespace gendan::cli
