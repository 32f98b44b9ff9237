// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/life.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/people/passwords.h"
#include "app/commands/command_spec.h"
#include "cli/tool.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr auto kCompany = u":/demo/life_company.json";
constexpr auto kScript = u":/demo/life_of_orders.jsonl";
constexpr auto kPassword = u"life of two orders";

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QString verdictOf(const QJsonObject& reply) {
  if (reply.value(u"ok").toBool()) return u"ok"_qs;
  return reply.value(u"error").toObject().value(u"code").toString();
}

QString reasonsOf(const QJsonObject& reply) {
  const auto fields = reply.value(u"error").toObject().value(u"fields").toObject();
  QStringList reasons;
  for (auto it = fields.begin(); it != fields.end(); ++it) reasons.append(it.key() + u": "_qs + it->toString());
  return reasons.join(u", ");
}

void tell(const Played& played) {
  const auto say = played.line.value(u"say").toString();
  if (!say.isEmpty()) out() << "\n# " << say << '\n';
  const auto verdict = verdictOf(played.reply);
  out() << "  " << played.line.value(u"on").toString().leftJustified(10) << ' '
        << played.line.value(u"as").toString().leftJustified(9) << ' '
        << played.line.value(u"command").toString().leftJustified(24) << ' ';
  if (verdict == u"ok") out() << played.reply.value(u"result").toObject().value(u"number").toString();
  else out() << "refused: " << verdict << " (" << reasonsOf(played.reply) << ')';
  if (!played.asExpected) out() << "   <- NOT AS EXPECTED";
  out() << '\n';
}

Result<> found(app::Transactor& transactor, app::References& references) {
  QFile file(QStringView(kCompany).toString());
  const bool opened = file.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  const auto* spec = app::findCommand(u"company.found"_qs);
  GENDAN_TRY(const auto command, app::fill(*spec, QJsonDocument::fromJson(file.readAll()).object(), references));
  GENDAN_CHECK(spec->perform(transactor, {}, command.get()));
  return {};
}

int playAll(ScriptPlayer& player) {
  QFile script(QStringView(kScript).toString());
  const bool opened = script.open(QIODevice::ReadOnly);
  Q_ASSERT(opened);
  int lines = 0;
  int surprises = 0;
  while (!script.atEnd()) {
    const auto line = script.readLine();
    if (line.trimmed().isEmpty()) continue;
    const auto played = player.play(line);
    tell(played);
    ++lines;
    if (!played.asExpected) ++surprises;
  }
  out() << '\n' << lines << " steps, " << surprises << " not as expected" << Qt::endl;
  return surprises == 0 ? kDone : kRefused;
}

}  // namespace

void ScriptClock::setDate(QDate date) { m_now = {QDateTime(date, QTime(9, 0)).toMSecsSinceEpoch()}; }

Played ScriptPlayer::play(const QByteArray& text) {
  Played played;
  played.line = QJsonDocument::fromJson(text).object();
  const auto date = QDate::fromString(played.line.value(u"on").toString(), Qt::ISODate);
  if (date.isValid()) m_clock.setDate(date);
  else m_clock.tick();
  const auto who = played.line.value(u"as").toString();
  if (who != m_who) {
    const QJsonObject login{{u"login"_qs, who}, {u"password"_qs, m_password}};
    played.reply = m_executor.execute(compact({{u"command"_qs, u"session.login"_qs}, {u"args"_qs, login}}));
    if (verdictOf(played.reply) != u"ok") return played;
    m_who = who;
  }
  auto request = played.line;
  for (const auto& key : {u"on"_qs, u"as"_qs, u"say"_qs, u"expect"_qs}) request.remove(key);
  played.reply = m_executor.execute(compact(request));
  played.asExpected = verdictOf(played.reply) == played.line.value(u"expect").toString(u"ok"_qs);
  return played;
}

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
  if (const auto done = found(transactor, references); !done) return report(done.error());
  Executor executor(transactor, references);
  ScriptPlayer player(executor, clock, QStringView(kPassword).toString());
  return playAll(player);
}

}  // namespace gendan::cli
