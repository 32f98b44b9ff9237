// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exec.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

#include "app/commands/command_spec.h"
#include "app/people/session.h"
#include "cli/line_reader.h"
#include "cli/request.h"
#include "cli/tool.h"
#include "storage/queries/sql_references.h"

namespace gendan::cli {

using namespace domain;

namespace {

/// The same request always has the same digest: keys are sorted by QJsonObject.
QString digestOf(const QJsonObject& request) {
  const auto bytes = QJsonDocument(request).toJson(QJsonDocument::Compact);
  return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

}  // namespace

QJsonObject toJson(const Error& error) {
  QJsonObject fields;
  for (const auto& f : error.fields) fields.insert(f.field, f.reason);
  return {{u"code"_qs, codeWord(error.code)}, {u"subject"_qs, error.subject}, {u"fields"_qs, fields}};
}

Result<app::Committed> Executor::signIn(const QJsonObject& arguments) {
  // Whoever was signed in before is not meant by what follows, even if this is refused.
  m_actor.reset();
  FieldErrors errors;
  for (const auto& key : arguments.keys())
    errors.addIf(key != u"login" && key != u"password", key.toStdU16String(), u"unknown_field");
  for (const auto* name : {u"login", u"password"})
    errors.addIf(!arguments.value(QStringView(name)).isString(), name, u"required");
  if (!errors.isEmpty()) return refuse(errors.error(u"session.login"));
  GENDAN_TRY(m_actor,
             app::signIn(m_transactor, arguments.value(u"login").toString(), arguments.value(u"password").toString()));
  return app::Committed{{m_actor->user.value(), {}}, {}, 0, false};
}

Result<app::Committed> Executor::perform(const QJsonObject& request) {
  GENDAN_CHECK(checkRequest(request));
  const auto word = request.value(u"command").toString();
  const auto arguments = request.value(u"args").toObject();
  if (word == u"session.login") return signIn(arguments);
  const auto* spec = app::findCommand(word);
  if (spec == nullptr) return refuse(Code::NotFound, u"command");
  if (!m_actor) return refuse(Code::Forbidden, u"session.login", {{u"session"_qs, u"required"_qs}});
  GENDAN_TRY(const auto command, app::fill(*spec, arguments, m_references));
  app::Context context{*m_actor, {request.value(u"id").toString(), {}}};
  if (!context.command.id.isEmpty()) context.command.digest = digestOf(request);
  return app::perform(m_transactor, context, *spec, command.get());
}

QJsonObject Executor::replyTo(const QJsonObject& request, const Result<app::Committed>& committed) {
  QJsonObject reply{{u"ok"_qs, committed.has_value()}};
  if (request.contains(u"id")) reply.insert(u"id"_qs, request.value(u"id"));
  m_refusal = committed ? std::nullopt : std::optional(committed.error().code);
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

QJsonObject Executor::execute(const QByteArray& line) {
  const auto request = parseObject(line);
  return request ? replyTo(*request, perform(*request)) : replyTo({}, refuse(request.error()));
}

QJsonObject Executor::refuseLine(std::u16string_view reason) { return replyTo({}, refuse(invalid(u"line", reason))); }

namespace {

/// Answers every line; stops only when nobody can hear the answers any more.
int answerAll(LineReader& input, Executor& executor) {
  int exit = kDone;
  while (const auto line = input.next()) {
    if (!line->tooLong && line->text.trimmed().isEmpty()) continue;
    const auto reply = line->tooLong ? executor.refuseLine(u"too_long") : executor.execute(line->text);
    out() << QJsonDocument(reply).toJson(QJsonDocument::Compact) << Qt::endl;
    if (out().status() != QTextStream::Ok) return report(error(Code::StorageFailed, u"output"));
    if (const auto refusal = executor.lastRefusal(); refusal && exit == kDone) exit = exitCodeOf(*refusal);
  }
  return input.hasFailed() ? report(error(Code::StorageFailed, u"script")) : exit;
}

}  // namespace

int runExec(const QStringList& arguments) {
  if (arguments.size() < 2 || arguments.size() > 3) return report(invalid(u"usage", u"exec FILE [SCRIPT]"));
  auto* const stream = arguments.size() == 3 ? std::fopen(QFile::encodeName(arguments[2]).constData(), "rb") : stdin;
  if (stream == nullptr)
    return report(error(QFile::exists(arguments[2]) ? Code::StorageFailed : Code::NotFound, u"script"));
  LineReader input(stream);
  const app::SystemClock clock;
  auto store = storage::SqlStore::open(arguments[1], clock);
  if (!store) return report(store.error());
  app::Transactor transactor(**store, clock);
  storage::SqlReferences references((*store)->connection());
  Executor executor(transactor, references);
  return answerAll(input, executor);
}

}  // namespace gendan::cli
