// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/session.h"

#include <algorithm>
#include <optional>

#include "app/people/passwords.h"

namespace gendan::app {

using namespace domain;

namespace {

constexpr int kFreeFailures = 3;
constexpr qint64 kFirstDelayMs = 1'000;
constexpr qint64 kLongestDelayMs = 15 * 60 * 1'000;

qint64 delayAfter(int failures) {
  if (failures < kFreeFailures) return 0;
  return std::min(kLongestDelayMs, kFirstDelayMs << std::min(failures - kFreeFailures, 20));
}

void countFailure(UnitOfWork& u, User user) {
  ++user.failedSignIns;
  const auto delay = delayAfter(user.failedSignIns);
  if (delay > 0) user.lockedUntil = {u.now().ms + delay};
  u.save(user);
}

/// Records the attempt; nothing comes back unless the person may come in.
Result<std::optional<Actor>> judge(UnitOfWork& u, std::optional<User> user, bool right) {
  const auto subject = QStringLiteral("session");
  if (!user || !right || user->disabled || user->lockedUntil > u.now()) {
    if (user) countFailure(u, *user);
    u.note(subject, user ? user->id.value() : 0, QStringLiteral("{\"failed\":true}"));
    return std::nullopt;
  }
  GENDAN_TRY(const auto department, u.load<Department>(user->department));
  const auto actor = actorOf(*user, department);
  auto act = u.act();
  act.actor = actor;
  u.begin(act);
  user->failedSignIns = 0;
  user->lockedUntil = {};
  u.save(*user);
  u.note(subject, user->id.value(), QStringLiteral("{\"signed_in\":true}"));
  return actor;
}

}  // namespace

Actor actorOf(const User& user, const Department& department) {
  return {user.id, department.id, department.function, user.roles};
}

Result<Actor> signIn(Transactor& transactor, const QString& login, const QString& password) {
  const auto action = QStringLiteral("session.login");
  QString hash;
  const auto looked = transactor.run(action, {}, [&](UnitOfWork& u) -> Result<Outcome> {
    const auto users = u.find<User>({where<&User::login>(login)});
    if (!users.empty()) hash = users.front().passwordHash;
    return Outcome{};
  });
  if (!looked) return refuse(looked.error());
  // Between the two transactions: nobody else waits for this slow computation.
  const bool right = isPassword(hash, password);
  std::optional<Actor> actor;
  const auto committed = transactor.run(action, {}, [&](UnitOfWork& u) -> Result<Outcome> {
    const auto users = u.find<User>({where<&User::login>(login)});
    GENDAN_TRY(actor, judge(u, users.empty() ? std::nullopt : std::optional<User>(users.front()), right));
    return Outcome{actor ? actor->user.value() : 0, {}};
  });
  if (!committed) return refuse(committed.error());
  if (!actor) return refuse(Code::Forbidden, u"session.login");
  return *actor;
}

}  // namespace gendan::app
