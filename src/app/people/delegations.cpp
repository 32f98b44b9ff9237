// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/people/delegations.h"

#include <algorithm>

#include "app/notices/notices.h"
#include "app/people/session.h"

namespace gendan::app {

using namespace domain;

namespace {

Result<> mayDelegate(UnitOfWork& u, UserId principal) {
  return permits(Action::DelegationSet, Access::Do, u.actor(),
                 Relations().set(Relation::Self, principal == u.actor().user));
}

bool mayDecide(const Roles& roles) { return roles.has(Role::Head) || roles.has(Role::Manager); }

template <auto Member>
std::vector<Delegation> running(UnitOfWork& u, UserId person) {
  return u.find<Delegation>({where<Member>(person), where<&Delegation::revokedAt>(Instant{})});
}

std::vector<Delegation> involving(UnitOfWork& u, UserId person) {
  auto all = running<&Delegation::principal>(u, person);
  std::ranges::move(running<&Delegation::delegate>(u, person), std::back_inserter(all));
  return all;
}

std::optional<DecisionSeat> seatFrom(UnitOfWork& u, const Delegation& delegation) {
  const auto principal = u.load<User>(delegation.principal);
  const auto department = u.load<Department>(delegation.department);
  if (!principal || !department || !delegation.holdsOn(u.today())) return std::nullopt;
  const bool stillInOffice =
      !principal->disabled && mayDecide(principal->roles) && principal->department == department->id;
  if (!stillInOffice || u.actor().department != department->id) return std::nullopt;
  return DecisionSeat{department->id, principal->id, actorOf(*principal, *department)};
}

}  // namespace

std::vector<DecisionSeat> seatsOf(UnitOfWork& u) {
  const auto& actor = u.actor();
  std::vector<DecisionSeat> seats;
  if (actor.is(Role::Administrator)) return seats;
  if (mayDecide(actor.roles)) seats.push_back({actor.department, {}, actor});
  for (const auto& delegation : running<&Delegation::delegate>(u, actor.user))
    if (auto seat = seatFrom(u, delegation)) seats.push_back(std::move(*seat));
  return seats;
}

std::optional<DecisionSeat> seatFor(UnitOfWork& u, DepartmentId department) {
  const auto seats = seatsOf(u);
  const auto it = std::ranges::find(seats, department, &DecisionSeat::department);
  return it == seats.end() ? std::nullopt : std::optional(*it);
}

Result<DecisionSeat> takeSeat(UnitOfWork& u, Action action, std::initializer_list<UserId> apart, Relations relations) {
  auto seats = seatsOf(u);
  // Who has no seat hears from the permission table why not.
  if (seats.empty()) seats.push_back({u.actor().department, {}, u.actor()});
  Result<> first;
  for (const auto& seat : seats) {
    const bool same = std::ranges::any_of(
        apart, [&](UserId person) { return person == u.actor().user || person == seat.authority.user; });
    auto may = permits(action, Access::Decide, seat.authority, relations.set(Relation::SamePerson, same));
    if (may) {
      if (seat.onBehalfOf.isValid()) u.actFor(seat.onBehalfOf);
      return seat;
    }
    if (first) first = std::move(may);
  }
  return refuse(first.error());
}

Result<Outcome> handle(UnitOfWork& u, const SetDelegation& command) {
  GENDAN_CHECK(mayDelegate(u, u.actor().user));
  GENDAN_TRY(const auto delegate, u.load<User>(command.delegate));
  Delegation delegation;
  delegation.principal = u.actor().user;
  delegation.delegate = delegate.id;
  delegation.department = u.actor().department;
  delegation.from = command.from.isValid() ? command.from : u.today();
  delegation.until = command.until;
  delegation.setAt = u.now();
  GENDAN_CHECK(checkDelegation(delegation, delegate, u.today()));
  auto others = involving(u, delegation.principal);
  std::ranges::move(involving(u, delegation.delegate), std::back_inserter(others));
  GENDAN_CHECK(checkAgainst(others, delegation));
  u.add(delegation);
  tellUser(u, delegate.id, NoticeSubject::Delegated);
  return Outcome{delegation.id.value(), {}};
}

Result<Outcome> handle(UnitOfWork& u, const RevokeDelegation& command) {
  GENDAN_TRY(auto delegation, u.load<Delegation>(command.delegation, command.version));
  GENDAN_CHECK(mayDelegate(u, delegation.principal));
  if (delegation.revokedAt.isValid())
    return refuse(Code::NotAllowedInState, u"delegation.revoke", {{u"delegation"_qs, u"revoked_already"_qs}});
  delegation.revokedAt = u.now();
  u.save(delegation);
  tellUser(u, delegation.delegate, NoticeSubject::DelegationRevoked);
  return Outcome{delegation.id.value(), {}};
}

}  // namespace gendan::app
