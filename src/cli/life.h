// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plays a script of commands by many people over many days and says what happened: the guided life of two orders.

#include <QJsonObject>
#include <QStringList>

#include "app/ports/clock.h"
#include "cli/exec.h"

namespace gendan::cli {

/// Stands still unless a line of the script says which day it is.
class ScriptClock : public app::Clock {
 public:
  [[nodiscard]] domain::Instant now() const override { return m_now; }
  /// Nine in the morning of that day.
  void setDate(QDate date);
  void tick() { m_now.ms += 60'000; }

 private:
  domain::Instant m_now;
};

/// What a line did: the reply, and whether it is what the line expected.
struct Played {
  QJsonObject line;
  QJsonObject reply;
  bool asExpected = false;
};

/// A line is a command of `exec` with, besides: "on" (the date), "as" (who, signed in with `password`), "say" (what a
/// reader should know) and "expect" ("ok", or the code of the refusal; "ok" if left out).
class ScriptPlayer {
 public:
  ScriptPlayer(Executor& executor, ScriptClock& clock, QString password)
      : m_executor(executor), m_clock(clock), m_password(std::move(password)) {}
  [[nodiscard]] Played play(const QByteArray& line);

 private:
  Executor& m_executor;
  ScriptClock& m_clock;
  QString m_password;
  QString m_who;
};

/// `gendan-cli life [FILE]`: in FILE (new) or in a database that is thrown away afterwards.
int runLife(const QStringList& arguments);

}  // namespace gendan::cli
