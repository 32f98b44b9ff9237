// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Plays a script of commands by many people over many days, and compares what happens with what should.

#include <QJsonObject>

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

/// "ok", or the code of the refusal.
[[nodiscard]] QString verdictOf(const QJsonObject& reply);
/// Field → reason of a refusal.
[[nodiscard]] QJsonObject reasonsOf(const QJsonObject& reply);

/// A line is a command of `exec` with, besides: "on" (the date), "as" (who, signed in with `password`), "say" and
/// "does" (for who reads it), "expect" (the code of the refusal; "ok" if left out) and "reasons" (all of its fields).
class ScriptPlayer {
 public:
  ScriptPlayer(Executor& executor, ScriptClock& clock, QString password)
      : m_executor(executor), m_clock(clock), m_password(std::move(password)) {}
  [[nodiscard]] Played play(const QJsonObject& line);

 private:
  [[nodiscard]] QJsonObject execute(const QJsonObject& line);

  Executor& m_executor;
  ScriptClock& m_clock;
  QString m_password;
  QString m_who;
};

}  // namespace gendan::cli
