// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// From a command to its commit. A use case is a free function `handle(UnitOfWork&, const SomeCommand&)` beside its
// command struct; perform() gives it a transaction, an actor, a time, and tells the listeners after the commit.

#include "app/ports/clock.h"
#include "app/ports/store.h"

namespace gendan::app {

/// Who asks: the signed-in person, and the command's identity if it may be sent again.
struct Context {
  domain::Actor actor;
  CommandIdentity command;
};

using ChangeListener = std::function<void(const ChangeSet&)>;

class Transactor {
 public:
  Transactor(Store& store, const Clock& clock, ChangeListener listener = {})
      : m_store(store), m_clock(clock), m_listener(std::move(listener)) {}

  template <class Command>
  [[nodiscard]] domain::Result<Committed> perform(const Command& command, const Context& context) {
    return run(QString::fromLatin1(Command::kWord), context,
               [&command](UnitOfWork& u) -> domain::Result<Outcome> { return handle(u, command); });
  }
  [[nodiscard]] domain::Result<Committed> run(const QString& action, const Context& context, const Work& work);
  /// Does `work` without writing it: what `run` would refuse is refused here, but nothing stays, no audit row either,
  /// and whoever writes at the moment is not waited for.
  [[nodiscard]] domain::Result<> rehearse(const QString& action, const Context& context, const Work& work);
  [[nodiscard]] const Clock& clock() const { return m_clock; }

 private:
  Store& m_store;
  const Clock& m_clock;
  ChangeListener m_listener;
};

}  // namespace gendan::app
