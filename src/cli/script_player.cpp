// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/script_player.h"

#include <QDateTime>
#include <QJsonDocument>

namespace gendan::cli {

namespace {

QByteArray compact(const QJsonObject& object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

bool isAsExpected(const QJsonObject& line, const QJsonObject& reply) {
  if (verdictOf(reply) != line.value(u"expect").toString(u"ok"_qs)) return false;
  return !line.contains(u"reasons") || line.value(u"reasons").toObject() == reasonsOf(reply);
}

}  // namespace

QString verdictOf(const QJsonObject& reply) {
  if (reply.value(u"ok").toBool()) return u"ok"_qs;
  return reply.value(u"error").toObject().value(u"code").toString();
}

QJsonObject reasonsOf(const QJsonObject& reply) { return reply.value(u"error").toObject().value(u"fields").toObject(); }

void ScriptClock::setDate(QDate date) { m_now = {QDateTime(date, QTime(9, 0)).toMSecsSinceEpoch()}; }

QJsonObject ScriptPlayer::execute(const QJsonObject& line) {
  const auto who = line.value(u"as").toString();
  if (who != m_who) {
    const QJsonObject login{{u"login"_qs, who}, {u"password"_qs, m_password}};
    const auto reply = m_executor.execute(compact({{u"command"_qs, u"session.login"_qs}, {u"args"_qs, login}}));
    m_who = verdictOf(reply) == u"ok" ? who : QString();
    if (m_who.isEmpty()) return reply;
  }
  QJsonObject request;
  for (const auto& key : {u"id"_qs, u"command"_qs, u"args"_qs})
    if (line.contains(key)) request.insert(key, line.value(key));
  return m_executor.execute(compact(request));
}

Played ScriptPlayer::play(const QJsonObject& line) {
  const auto date = QDate::fromString(line.value(u"on").toString(), Qt::ISODate);
  if (date.isValid()) m_clock.setDate(date);
  else m_clock.tick();
  const auto reply = execute(line);
  return {line, reply, isAsExpected(line, reply)};
}

}  // namespace gendan::cli
