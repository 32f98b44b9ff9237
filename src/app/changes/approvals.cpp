// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/changes/approvals.h"

#include <algorithm>

#include "app/changes/routing.h"
#include "app/notices/notices.h"
#include "app/people/delegations.h"
#include "app/people/session.h"
#include "app/settings/calendar.h"
#include "app/settings/settings.h"

#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Action actionOf(const Approval& approval) {
  return approval.form == FormKind::Close ? Action::CloseDecide : Action::ChangeDecide;
}

/// A seat that the actor may take, and whose roles say so.
struct Entitlement {
  Mandate mandate;
  Actor authority;
};

UserId holderOf(const DecisionSeat& held, const Actor& actor) {
  return held.onBehalfOf.isValid() ? held.onBehalfOf : actor.user;
}

std::vector<Entitlement> ownSeats(UnitOfWork& u, const Approval& approval, DepartmentId only) {
  std::vector<Entitlement> own;
  const auto held = seatsOf(u);
  for (const auto& seat : approval.seats) {
    if (only.isValid() && seat.department != only) continue;
    const auto it = std::ranges::find_if(held, [&](const DecisionSeat& d) {
      return d.department == seat.department || seat.asked == holderOf(d, u.actor());
    });
    if (it != held.end()) own.push_back({{seat.department, it->onBehalfOf}, it->authority});
  }
  return own;
}

/// A manager may take any seat, one at a time: the one named, or the only one that is open.
std::vector<Entitlement> managersSeat(UnitOfWork& u, const Approval& approval, DepartmentId only) {
  const auto held = seatsOf(u);
  const auto manager = std::ranges::find_if(held, [](const DecisionSeat& d) { return d.authority.is(Role::Manager); });
  if (manager == held.end()) return {};
  std::vector<Entitlement> seats;
  for (const auto& seat : approval.seats)
    if (only.isValid() ? seat.department == only : seat.verdict == Opinion::Pending)
      seats.push_back({{seat.department, manager->onBehalfOf}, manager->authority});
  return seats;
}

Result<> permitsOne(const Approval& approval, const Actor& actor, const Entitlement& e) {
  Relations relations{Relation::DepartmentAsked};
  relations.set(Relation::SamePerson, approval.requester == actor.user || approval.requester == e.mandate.onBehalfOf);
  return permits(actionOf(approval), Access::Decide, e.authority, relations);
}

/// What is left after the permission table has been asked about each; never empty.
Result<std::vector<Mandate>> mandatesOf(UnitOfWork& u, const Approval& approval, DepartmentId only) {
  auto entitlements = ownSeats(u, approval, only);
  const bool own = !entitlements.empty();
  if (!own) entitlements = managersSeat(u, approval, only);
  std::vector<Mandate> mandates;
  Result<> refused = permits(actionOf(approval), Access::Decide, u.actor(), {});
  for (const auto& e : entitlements) {
    if (auto allowed = permitsOne(approval, u.actor(), e); allowed) mandates.push_back(e.mandate);
    else refused = std::move(allowed);
  }
  if (mandates.empty()) return refuse(refused ? invalid(u"department", u"not_asked") : refused.error());
  if (!own && mandates.size() > 1) return refuse(invalid(u"department", u"required"));
  return mandates;
}

void actForPrincipal(UnitOfWork& u, const std::vector<Mandate>& mandates) {
  for (const auto& mandate : mandates)
    if (mandate.onBehalfOf.isValid()) u.actFor(mandate.onBehalfOf);
}

Result<> mayBeAsked(UnitOfWork& u, const Approval& approval, UserId to) {
  const auto person = u.load<User>(to);
  if (!person) return refuse(invalid(u"to", u"not_found"));
  if (person->disabled) return refuse(invalid(u"to", u"disabled"));
  GENDAN_TRY(const auto department, u.load<Department>(person->department));
  const auto entitled =
      permits(actionOf(approval), Access::Decide, actorOf(*person, department), {Relation::DepartmentAsked});
  return entitled ? Result<>{} : refuse(invalid(u"to", u"not_entitled"));
}

}  // namespace

Result<Approval> fileApproval(UnitOfWork& u, FormKind form, const OrderData& order, Occasions occasions) {
  Approval approval;
  approval.form = form;
  approval.order = order.id;
  approval.requester = u.actor().user;
  approval.filedAt = u.now();
  approval.due = workingDaysAhead(u, numberSetting(u, SettingKey::DecisionDays));
  approval.seats = seatsAsked(u, form, order, occasions, approval.requester);
  if (approval.seats.empty()) return refuse(invalid(u"routing", u"nobody_to_ask"));
  u.add(approval);
  bool managerWanted = false;
  for (const auto& seat : approval.seats) {
    tellUser(u, seat.asked, NoticeSubject::DecisionWanted, order);
    managerWanted = managerWanted || !seat.asked.isValid();
  }
  if (managerWanted) tellFunction(u, Function::Management, NoticeSubject::DecisionWanted, order);
  return approval;
}

Result<Standing> decideApproval(UnitOfWork& u, ApprovalId id, const DecisionEntry& entry) {
  GENDAN_TRY(auto approval, u.load<Approval>(id));
  GENDAN_CHECK(stillRuns(approval, {}));
  GENDAN_TRY(auto mandates, mandatesOf(u, approval, entry.department));
  actForPrincipal(u, mandates);
  GENDAN_CHECK(decide(approval, {u.actor().user, std::move(mandates), entry.verdict, entry.note, u.now()}));
  u.save(approval);
  return standingOf(approval);
}

Result<> handOverApproval(UnitOfWork& u, ApprovalId id, DepartmentId department, UserId to) {
  GENDAN_TRY(auto approval, u.load<Approval>(id));
  GENDAN_CHECK(stillRuns(approval, {}));
  GENDAN_TRY(const auto mandates, mandatesOf(u, approval, department));
  if (mandates.size() > 1) return refuse(invalid(u"department", u"required"));
  GENDAN_CHECK(mayBeAsked(u, approval, to));
  GENDAN_CHECK(handOver(approval, mandates.front().department, to));
  actForPrincipal(u, mandates);
  u.save(approval);
  GENDAN_TRY(const auto order, u.load<OrderData>(approval.order));
  tellUser(u, to, NoticeSubject::DecisionWanted, order);
  return {};
}

Result<> withdrawApproval(UnitOfWork& u, ApprovalId id) {
  GENDAN_TRY(auto approval, u.load<Approval>(id));
  GENDAN_CHECK(permits(Action::ChangeWithdraw, Access::Do, u.actor(),
                       Relations().set(Relation::OwnRequest, approval.requester == u.actor().user)));
  GENDAN_CHECK(withdraw(approval));
  u.save(approval);
  return {};
}

}  // namespace gendan::app
