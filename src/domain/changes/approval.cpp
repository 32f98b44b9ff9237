// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/approval.h"

#include <algorithm>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

std::u16string_view decideWord(FormKind form) { return form == FormKind::Close ? u"close.decide" : u"change.decide"; }

bool has(const Approval& approval, Opinion verdict) {
  return std::ranges::find(approval.seats, verdict, &ApprovalSeat::verdict) != approval.seats.end();
}

const Mandate* mandateFor(const Decision& decision, const ApprovalSeat& seat) {
  const auto it = std::ranges::find(decision.mandates, seat.department, &Mandate::department);
  return it == decision.mandates.end() ? nullptr : &*it;
}

void lapseTheRest(Approval& approval) {
  for (auto& seat : approval.seats)
    if (seat.verdict == Opinion::Pending) seat.verdict = Opinion::Lapsed;
}

}  // namespace

Standing standingOf(const Approval& approval) {
  if (has(approval, Opinion::Pending)) return Standing::Running;
  if (has(approval, Opinion::Rejected)) return Standing::Rejected;
  return has(approval, Opinion::Lapsed) ? Standing::Withdrawn : Standing::Approved;
}

Result<> stillRuns(const Approval& approval, const Decision&) {
  if (standingOf(approval) == Standing::Running) return {};
  return refuse(Code::NotAllowedInState, decideWord(approval.form), {{u"request"_qs, u"decided_already"_qs}});
}

Result<> approverIsNotRequester(const Approval& approval, const Decision& decision) {
  const bool forRequester =
      std::ranges::find(decision.mandates, approval.requester, &Mandate::onBehalfOf) != decision.mandates.end();
  if (decision.by != approval.requester && !forRequester) return {};
  return refuse(Code::Forbidden, decideWord(approval.form), {{u"separation"_qs, u"same_person"_qs}});
}

Result<> departmentIsAsked(const Approval& approval, const Decision& decision) {
  const bool asked = std::ranges::any_of(
      approval.seats, [&](const ApprovalSeat& seat) { return mandateFor(decision, seat) != nullptr; });
  if (asked) return {};
  return refuse(Code::Forbidden, decideWord(approval.form), {{u"scope"_qs, u"department_asked"_qs}});
}

Result<> notYetDecided(const Approval& approval, const Decision& decision) {
  const bool open = std::ranges::any_of(approval.seats, [&](const ApprovalSeat& seat) {
    return seat.verdict == Opinion::Pending && mandateFor(decision, seat) != nullptr;
  });
  if (open) return {};
  return refuse(Code::NotAllowedInState, decideWord(approval.form), {{u"department"_qs, u"decided_already"_qs}});
}

Result<> saysApprovedOrRejected(const Approval&, const Decision& decision) {
  if (decision.verdict == Opinion::Approved || decision.verdict == Opinion::Rejected) return {};
  return refuse(invalid(u"verdict", u"approved_or_rejected"));
}

Result<> rejectionHasItsReason(const Approval& approval, const Decision& decision) {
  FieldErrors errors;
  const bool rejects = decision.verdict == Opinion::Rejected;
  checkText(errors, u"note", decision.note, kLongText, rejects ? Presence::Required : Presence::Optional);
  if (errors.isEmpty()) return {};
  return refuse(errors.error(decideWord(approval.form)));
}

Result<> decide(Approval& approval, const Decision& decision) {
  for (const auto rule : kApprovalRules) GENDAN_CHECK(rule(approval, decision));
  for (auto& seat : approval.seats) {
    const auto* mandate = mandateFor(decision, seat);
    if (seat.verdict != Opinion::Pending || mandate == nullptr) continue;
    seat.verdict = decision.verdict;
    seat.decidedBy = decision.by;
    seat.onBehalfOf = mandate->onBehalfOf;
    seat.note = decision.note;
    seat.at = decision.at;
  }
  if (decision.verdict == Opinion::Rejected) lapseTheRest(approval);
  return {};
}

Result<> handOver(Approval& approval, DepartmentId department, UserId to) {
  const auto seat = std::ranges::find(approval.seats, department, &ApprovalSeat::department);
  if (seat == approval.seats.end()) return refuse(invalid(u"department", u"not_asked"));
  if (seat->verdict != Opinion::Pending)
    return refuse(Code::NotAllowedInState, decideWord(approval.form), {{u"department"_qs, u"decided_already"_qs}});
  if (to == approval.requester) return refuse(invalid(u"to", u"requester"));
  if (to == seat->asked) return refuse(invalid(u"to", u"asked_already"));
  seat->asked = to;
  return {};
}

Result<> withdraw(Approval& approval) {
  if (standingOf(approval) != Standing::Running)
    return refuse(Code::NotAllowedInState, approval.form == FormKind::Close ? u"close.withdraw" : u"change.withdraw",
                  {{u"request"_qs, u"decided_already"_qs}});
  lapseTheRest(approval);
  return {};
}

}  // namespace gendan::domain
