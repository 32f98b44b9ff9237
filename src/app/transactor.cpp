// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transactor.h"

namespace gendan::app {

domain::Result<Committed> Transactor::run(const QString& action, const Context& context, const Work& work) {
  const auto now = m_clock.now();
  auto committed = m_store.write({context.actor, {}, action, now, localDate(now)}, context.command, work);
  if (committed && !committed->repeated && m_listener) m_listener(committed->changes);
  return committed;
}

domain::Result<> Transactor::rehearse(const QString& action, const Context& context, const Work& work) {
  const auto now = m_clock.now();
  return m_store.rehearse([&](UnitOfWork& u) -> domain::Result<> {
    u.begin({context.actor, {}, action, now, localDate(now)});
    GENDAN_CHECK(work(u));
    return {};
  });
}

}  // namespace gendan::app
