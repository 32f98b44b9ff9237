// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Two pairs of eyes: what one person proposes takes effect when another confirms it. Part of every record that works
// so.

#include "domain/people/people.h"

namespace gendan::domain {

enum class ConfirmationState { Proposed, Confirmed, Rejected, Withdrawn };
template <>
struct Codes<ConfirmationState> {
  static constexpr std::array entries{
      code(ConfirmationState::Proposed, "proposed"), code(ConfirmationState::Confirmed, "confirmed"),
      code(ConfirmationState::Rejected, "rejected"), code(ConfirmationState::Withdrawn, "withdrawn")};
};

struct Confirmation {
  ConfirmationState state = ConfirmationState::Proposed;
  UserId proposedBy;
  Instant proposedAt;
  UserId decidedBy;   ///< who confirmed, rejected or withdrew it
  UserId onBehalfOf;  ///< whom they stood in for
  Instant decidedAt;
  QString note;
  friend bool operator==(const Confirmation&, const Confirmation&) = default;

  [[nodiscard]] bool isOpen() const { return state == ConfirmationState::Proposed; }
};

struct Ruling {
  ConfirmationState state = ConfirmationState::Confirmed;
  UserId by;
  UserId onBehalfOf;
  Instant at;
  QString note;
};

/// Once only; a rejection needs a note. Errors (subject given): NotAllowedInState; note: required, too_long.
[[nodiscard]] Result<> decide(Confirmation& confirmation, Ruling verdict, std::u16string_view subject);

}  // namespace gendan::domain
