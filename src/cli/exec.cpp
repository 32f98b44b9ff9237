// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include "app/people/session.h"
#include "app/commands/command_spec.h"
#include "cli/tool.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr qint64 kLongestLine = 4 * 1024 * 1024;

/// The same request always has the same digest: keys are sorted by QJsonObject.
QString digestOf(const QJsonObject& request) {
  const auto bytes = QJsonDocument(request).toJson(QJsonDocument::Compact);
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QJsonObject> parseLine(const QByteArray& line) {
  QJsonParseError parse{};
  const auto document = QJsonDocument::fromJson(line, &parse);
  if (!document.isObject()) return refuse(invalid(u"line", u"not_a_json_object"));
  const auto request = document.object();
  for (const auto& key : request.keys())
    if (key != u"id" && key != u"command" && key != u"args") return refuse(invalid(key.toStdU16String(), u"unknown_field"));
  if (!request.value(u"command").isString()) return refuse(invalid(u"command", u"required"));
  if (request.contains(u"args") && !request.value(u"args").isObject()) return refuse(invalid(u"args", u"wrong_type"));
  return request;
}

}  // namespace

QJsonObject toJson(const Error& error) {
  QJsonObject fields;
  for (const auto& f : error.fields) fields.insert(f.field, f.reason);
  return {{u"code"_qs, codeWord(error.code)}, {u"subject"_qs, error.subject}, {u"fields"_qs, fields}};
}

Result<app::Committed> Executor::signIn(const QJsonObject& arguments) {
  GENDAN_TRY(m_actor, app::signIn(m_transactor, arguments.value(u"login").toString(),
                                  arguments.value(u"password").toString()));
  return app::Committed{{m_actor->user.value(), {}}, {}, 0, false};
}

Result<app::Committed> Executor::perform(const QJsonObject& request) {
  const auto word = request.value(u"command").toString();
  const auto arguments = request.value(u"args").toObject();
  if (word == u"session.login") return signIn(arguments);
  const auto* spec = app::findCommand(word);
  if (spec == nullptr) return refuse(Code::NotFound, u"command");
  if (!m_actor) return refuse(Code::Forbidden, u"session.login", {{u"session"_qs, u"required"_qs}});
  GENDAN_TRY(const auto command, app::fill(*spec, arguments, m_references));
  app::Context context{*m_actor, {request.value(u"id").toVariant().toString(), {}}};
  if (!context.command.id.isEmpty()) context.command.digest = digestOf(request);
  return app::perform(m_transactor, context, *spec, command.get());
}

QJsonObject Executor::execute(const QByteArray& line) {
  QJsonObject reply;
  auto request = parseLine(line);
  if (request && request->contains(u"id")) reply.insert(u"id"_qs, request->value(u"id"));
  const auto committed = request ? perform(*request) : tl::unexpected<Error>(request.error());
  m_refusal = committed ? std::nullopt : std::optional(committed.error().code);
  reply.insert(u"ok"_qs, committed.has_value());
  if (committed) {
    QJsonObject result{{u"id"_qs, committed->outcome.id}};
    if (!committed->outcome.number.isEmpty()) result.insert(u"number"_qs, committed->outcome.number);
    reply.insert(u"result"_qs, result);
    reply.insert(u"seq"_qs, committed->sequence);
  } else {
    reply.insert(u"error"_qs, toJson(committed.error()));
  }
  return reply;
}

int runExec(const QStringList& arguments) {
  if (arguments.size() < 2 || arguments.size() > 3) return report(invalid(u"usage", u"exec FILE [SCRIPT]"));
  QFile input;
  if (arguments.size() == 3) input.setFileName(arguments[2]);
  const bool opened = arguments.size() == 3 ? input.open(QIODevice::ReadOnly) : input.open(stdin, QIODevice::ReadOnly);
  if (!opened) return report(error(Code::NotFound, u"script"));
  const app::SystemClock clock;
  auto store = storage::SqlStore::open(arguments[1], clock);
  if (!store) return report(store.error());
  app::Transactor transactor(**store, clock);
  storage::SqlReferences references((*store)->connection());
  Executor executor(transactor, references);
  int exit = kDone;
  while (true) {
    const auto line = input.readLine(kLongestLine);
    if (line.isEmpty()) break;
    if (line.trimmed().isEmpty()) continue;
    const auto reply = executor.execute(line);
    out() << QJsonDocument(reply).toJson(QJsonDocument::Compact) << Qt::endl;
    if (const auto refusal = executor.lastRefusal(); refusal && exit == kDone) exit = exitCodeOf(*refusal);
  }
  return exit;
}

}  // namespace gendan::cli
