// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/administration/proposals.h"

#include <algorithm>

#include "app/notices/notices.h"
#include "domain/people/permissions.h"

namespace gendan::app {

using namespace domain;

namespace {

Action actionFor(ProposalKind kind) {
  return kind == ProposalKind::RoleGrant ? Action::UserManage : Action::SettingsManage;
}

Outcome outcomeOf(const Proposal& proposal) { return {proposal.id.value(), QStringLiteral("proposal")}; }

std::vector<User> managers(UnitOfWork& u) {
  auto users = u.find<User>({});
  std::erase_if(users, [](const User& user) { return user.disabled || !user.roles.has(Role::Manager); });
  return users;
}

template <auto Member, class T>
Result<> nothingPending(UnitOfWork& u, const T& about) {
  const auto waiting = u.find<Proposal>(
      {where<Member>(about), where<&Proposal::confirmation, &Confirmation::state>(ConfirmationState::Proposed)});
  if (!waiting.empty()) return refuse(Code::NotAllowedInState, u"proposal", {{u"proposal"_qs, u"pending"_qs}});
  return {};
}

Outcome add(UnitOfWork& u, Proposal proposal) {
  proposal.confirmation.proposedBy = u.actor().user;
  proposal.confirmation.proposedAt = u.now();
  u.add(proposal);
  for (const auto& manager : managers(u)) tellUser(u, manager.id, NoticeSubject::ConfirmationWanted);
  return outcomeOf(proposal);
}

Result<> applyPost(UnitOfWork& u, const Proposal& proposal) {
  GENDAN_TRY(auto user, u.load<User>(proposal.user));
  if (postOf(user) != proposal.oldPost) return refuse(Code::Stale, u"proposal");
  user.department = proposal.newPost.department;
  user.roles = proposal.newPost.roles;
  GENDAN_CHECK(checkUser(user));
  u.save(user);
  return {};
}

Result<> applySetting(UnitOfWork& u, const Proposal& proposal) {
  GENDAN_TRY(const auto* spec, specOf(proposal.setting));
  if (textSetting(u, spec->key) != proposal.oldValue) return refuse(Code::Stale, u"proposal");
  GENDAN_CHECK(checkSetting(*spec, proposal.newValue));
  putSetting(u, *spec, proposal.newValue);
  return {};
}

Result<Proposal> decided(UnitOfWork& u, ProposalId id, int seen, ConfirmationState verdict, const QString& note) {
  GENDAN_TRY(auto proposal, u.load<Proposal>(id, seen));
  auto& confirmation = proposal.confirmation;
  const bool withdrawing = verdict == ConfirmationState::Withdrawn;
  const auto actor = u.actor().user;
  const bool same = actor == confirmation.proposedBy || actor == proposal.user;
  GENDAN_CHECK(permits(actionFor(proposal.kind), withdrawing ? Access::Do : Access::Decide, u.actor(),
                       Relations().set(Relation::SamePerson, same)));
  GENDAN_CHECK(decide(confirmation, {verdict, actor, {}, u.now(), note}, u"proposal"));
  u.save(proposal);
  return proposal;
}

}  // namespace

bool hasManager(UnitOfWork& u) { return !managers(u).empty(); }

Result<Outcome> proposePost(UnitOfWork& u, const User& user, Post post) {
  GENDAN_CHECK(nothingPending<&Proposal::user>(u, user.id));
  Proposal proposal;
  proposal.kind = ProposalKind::RoleGrant;
  proposal.user = user.id;
  proposal.oldPost = postOf(user);
  proposal.newPost = post;
  return add(u, std::move(proposal));
}

Result<Outcome> proposeSetting(UnitOfWork& u, const SettingSpec& spec, const QString& value) {
  const auto word = QString::fromLatin1(spec.word);
  GENDAN_CHECK(nothingPending<&Proposal::setting>(u, word));
  Proposal proposal;
  proposal.kind = ProposalKind::Setting;
  proposal.setting = word;
  proposal.oldValue = textSetting(u, spec.key);
  proposal.newValue = value;
  return add(u, std::move(proposal));
}

Result<Outcome> handle(UnitOfWork& u, const ConfirmProposal& command) {
  GENDAN_TRY(const auto proposal,
             decided(u, command.proposal, command.version, ConfirmationState::Confirmed, command.note));
  GENDAN_CHECK(proposal.kind == ProposalKind::RoleGrant ? applyPost(u, proposal) : applySetting(u, proposal));
  tellUser(u, proposal.confirmation.proposedBy, NoticeSubject::ProposalConfirmed);
  return outcomeOf(proposal);
}

Result<Outcome> handle(UnitOfWork& u, const RejectProposal& command) {
  GENDAN_TRY(const auto proposal,
             decided(u, command.proposal, command.version, ConfirmationState::Rejected, command.note));
  tellUser(u, proposal.confirmation.proposedBy, NoticeSubject::ProposalRejected);
  return outcomeOf(proposal);
}

Result<Outcome> handle(UnitOfWork& u, const WithdrawProposal& command) {
  GENDAN_TRY(const auto proposal,
             decided(u, command.proposal, command.version, ConfirmationState::Withdrawn, command.note));
  return outcomeOf(proposal);
}

}  // namespace gendan::app
