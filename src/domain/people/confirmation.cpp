// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/confirmation.h"

#include "domain/base/text.h"

namespace gendan::domain {

Result<> decide(Confirmation& confirmation, Ruling verdict, std::u16string_view subject) {
  if (!confirmation.isOpen())
    return refuse(Code::NotAllowedInState, subject, {{u"proposal"_qs, word(confirmation.state)}});
  const bool rejected = verdict.state == ConfirmationState::Rejected;
  FieldErrors errors;
  checkText(errors, u"note", verdict.note, kLongText, rejected ? Presence::Required : Presence::Optional);
  if (!errors.isEmpty()) return refuse(errors.error(subject));
  confirmation.state = verdict.state;
  confirmation.decidedBy = verdict.by;
  confirmation.onBehalfOf = verdict.onBehalfOf;
  confirmation.decidedAt = verdict.at;
  confirmation.note = std::move(verdict.note);
  return {};
}

}  // namespace gendan::domain
