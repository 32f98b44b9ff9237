// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One mechanism for what an administrator prepares and a manager confirms: grants of power and the settings that bend
// the rules.

#include "app/ports/store.h"
#include "app/settings/settings.h"
#include "domain/people/proposal.h"

namespace gendan::app {

/// Is there anybody who could confirm? Without an active manager everything takes effect at once.
[[nodiscard]] bool hasManager(UnitOfWork& u);

/// Proposals tell every manager; their Outcome is the proposal's id with the number "proposal".
/// Errors: NotAllowedInState (pending) while another one about the same user or setting waits.
[[nodiscard]] domain::Result<Outcome> proposePost(UnitOfWork& u, const domain::User& user, domain::Post post);
[[nodiscard]] domain::Result<Outcome> proposeSetting(UnitOfWork& u, const SettingSpec& spec, const QString& value);

/// By a manager who neither proposed it nor is the person concerned.
struct ConfirmProposal {
  static constexpr auto kWord = "proposal.confirm";
  domain::ProposalId proposal;
  int version = 0;
  QString note;
};
/// Errors: Forbidden, NotAllowedInState; Stale if what it would change has been changed since.
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const ConfirmProposal& command);

struct RejectProposal {
  static constexpr auto kWord = "proposal.reject";
  domain::ProposalId proposal;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const RejectProposal& command);

/// By an administrator.
struct WithdrawProposal {
  static constexpr auto kWord = "proposal.withdraw";
  domain::ProposalId proposal;
  int version = 0;
  QString note;
};
[[nodiscard]] domain::Result<Outcome> handle(UnitOfWork& u, const WithdrawProposal& command);

}  // namespace gendan::app
