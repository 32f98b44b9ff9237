// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/narrator.h"

#include "cli/tool.h"

namespace gendan::cli {

using namespace domain;

namespace {

constexpr auto kIndent = "          ";

/// Whoever looks on sees everything.
Actor onlooker() {
  Actor actor;
  actor.roles = {Role::Manager};
  return actor;
}

QString standingOf(const app::OrderRow& row) {
  auto text = word(row.state);
  if (row.onHold) text += u", on hold";
  if (row.paid && row.total) text += QStringLiteral(", paid %1 of %2").arg(row.paid->text(), row.total->text());
  return text;
}

QString refusalOf(const QJsonObject& reply) {
  const auto reasons = reasonsOf(reply);
  QStringList texts;
  for (auto it = reasons.begin(); it != reasons.end(); ++it) texts.append(it.key() + u' ' + it->toString());
  return verdictOf(reply) + (texts.isEmpty() ? QString() : u": "_qs + texts.join(u", "));
}

}  // namespace

void Narrator::announce(const QJsonObject& line) {
  const auto title = line.value(u"say").toString();
  if (title.isEmpty()) return;
  tellOrders();
  out() << '\n' << title << '\n';
  m_date.clear();
}

void Narrator::tellOrders() {
  const auto today = app::localDate(m_clock.now());
  const auto page = m_queries.orders({}, onlooker(), today);
  if (!page) return;
  for (const auto& row : page->rows) {
    const auto standing = standingOf(row);
    if (auto& told = m_told[row.number]; told != standing) {
      told = standing;
      out() << kIndent << "= " << row.number << ": " << standing << '\n';
    }
  }
}

void Narrator::tell(const Played& played) {
  const auto& line = played.line;
  ++m_steps;
  const bool wasDone = verdictOf(played.reply) == u"ok";
  const auto date = app::localDate(m_clock.now()).toString(u"MM-dd"_qs);
  const auto who = line.value(u"as").toString();
  out() << (date == m_date ? u"       "_qs : u"  "_qs + date) << (wasDone ? u"   "_qs : u" x "_qs)
        << m_names.value(who, who) << ' ' << line.value(u"does").toString();
  m_date = date;
  const auto number = played.reply.value(u"result").toObject().value(u"number").toString();
  if (!number.isEmpty()) out() << " [" << number << ']';
  out() << '\n';
  if (!wasDone) {
    ++m_refusals;
    out() << kIndent << "refused, " << refusalOf(played.reply) << '\n';
  }
  if (played.asExpected) return;
  ++m_surprises;
  out() << kIndent << "NOT AS EXPECTED\n";
}

void Narrator::conclude() {
  tellOrders();
  out() << '\n'
        << m_steps << " steps, " << m_refusals << " of them refused; " << m_surprises << " not as expected" << Qt::endl;
}

}  // namespace gendan::cli
