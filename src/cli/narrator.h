// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Tells a played script as a story: its chapters, who did what, what was refused and why, and how the orders stand.

#include <QHash>

#include "app/queries/queries.h"
#include "cli/script_player.h"

namespace gendan::cli {

class Narrator {
 public:
  /// `names`: login → how a person is called.
  Narrator(app::Queries& queries, const ScriptClock& clock, QHash<QString, QString> names)
      : m_queries(queries), m_clock(clock), m_names(std::move(names)) {}
  /// Before a line is played: ends a chapter and begins the next if the line does.
  void announce(const QJsonObject& line);
  void tell(const Played& played);
  /// Ends the last chapter and counts.
  void conclude();
  [[nodiscard]] int surprises() const { return m_surprises; }

 private:
  void tellOrders();

  app::Queries& m_queries;
  const ScriptClock& m_clock;
  QHash<QString, QString> m_names;
  QHash<QString, QString> m_told;  ///< order number → how it stood when last told
  QString m_date;
  int m_steps = 0;
  int m_refusals = 0;
  int m_surprises = 0;
};

}  // namespace gendan::cli
