// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Where the records live. One write transaction a command; whatever goes wrong inside comes out as a Result.

#include <QString>
#include <functional>

#include "app/change_set.h"
#include "app/ports/unit_of_work.h"

namespace gendan::app {

/// What a command answers with: the record it made or moved, and its number if it has one.
struct Outcome {
  qint64 id = 0;
  QString number;
  friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Committed {
  Outcome outcome;
  ChangeSet changes;
  qint64 sequence = 0;    ///< of the last audit row written
  bool repeated = false;  ///< the command id was seen before: nothing was done again
};

/// Names a command so that sending it twice does it once. Empty id: not repeatable.
struct CommandIdentity {
  QString id;
  QString digest;  ///< of the arguments; the same id with another digest is Duplicate
};

using Work = std::function<domain::Result<Outcome>(UnitOfWork&)>;

class Store {
 public:
  virtual ~Store() = default;
  /// Runs `work` in one transaction: commits when it succeeds, rolls back (and keeps only an audit row about the
  /// refusal) when it doesn't. Errors: those of `work`, Duplicate, Stale, Busy, StorageFailed.
  [[nodiscard]] virtual domain::Result<Committed> write(const Act& act, const CommandIdentity& command,
                                                        const Work& work) = 0;
  /// Many steps in one transaction, each with an act of its own (import, generator): all of them or none. Nothing is
  /// published, and a refusal leaves no audit row.
  [[nodiscard]] virtual domain::Result<> writeBatch(const std::function<domain::Result<>(UnitOfWork&)>& work) = 0;
  /// What `work` would be refused for: it reads of one moment, waits for nobody who writes, and nothing of it stays.
  [[nodiscard]] virtual domain::Result<> rehearse(const std::function<domain::Result<>(UnitOfWork&)>& work) = 0;
};

}  // namespace gendan::app
