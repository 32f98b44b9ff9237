// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/session.h"

#include <algorithm>

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

}  // namespace

Actor actorOf(const User& user, const Department& department) {
  return {user.id, department.id, department.function, user.roles};
}

Result<Actor> signIn(Transactor& transactor, const QString& login, const QString& password) {
  Actor actor;
  const auto committed = transactor.run(QStringLiteral("session.login"), {}, [&](UnitOfWork& u) -> Result<Outcome> {
    const auto users = u.find<User>({where<&User::login>(login)});
    const bool known = !users.empty();
    const bool right = isPassword(known ? users.front().passwordHash : QString(), password);
    if (!known) {
      u.note(QStringLiteral("session"), 0, QStringLiteral("{\"failed\":true}"));
      return Outcome{};
    }
    auto user = users.front();
    if (!right || user.disabled || user.lockedUntil > u.now()) {
      countFailure(u, user);
      u.note(QStringLiteral("session"), user.id.value(), QStringLiteral("{\"failed\":true}"));
      return Outcome{};
    }
    GENDAN_TRY(const auto department, u.load<Department>(user.department));
    actor = actorOf(user, department);
    auto act = u.act();
    act.actor = actor;
    u.begin(act);
    user.failedSignIns = 0;
    user.lockedUntil = {};
    u.save(user);
    u.note(QStringLiteral("session"), user.id.value(), QStringLiteral("{\"signed_in\":true}"));
    return Outcome{user.id.value(), user.login};
  });
  if (!committed) return refuse(committed.error());
  if (!actor.user.isValid()) return refuse(Code::Forbidden, u"session.login");
  return actor;
}

}  // namespace gendan::app
