// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/close_request.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

struct GuardRule {
  CloseGuard guard;
  std::u16string_view unmet;
  bool (*isMet)(const CloseFacts&);
};

constexpr std::array kGuards{
    GuardRule{CloseGuard::State, u"not_completed",
              [](const CloseFacts& f) { return f.state == OrderState::Completed || f.state == OrderState::Closing; }},
    GuardRule{CloseGuard::Changes, u"open", [](const CloseFacts& f) { return f.openChanges == 0; }},
    GuardRule{CloseGuard::Problems, u"open", [](const CloseFacts& f) { return f.openProblems == 0; }},
    GuardRule{CloseGuard::Notices, u"unacknowledged", [](const CloseFacts& f) { return f.unacknowledgedNotices == 0; }},
    GuardRule{CloseGuard::Delivery, u"incomplete", [](const CloseFacts& f) { return f.linesNotDelivered == 0; }},
    GuardRule{CloseGuard::Balance, u"not_zero", [](const CloseFacts& f) { return f.balance.isZero(); }},
    GuardRule{CloseGuard::Inspections, u"failed", [](const CloseFacts& f) { return !f.unresolvedFailures; }},
};

bool isUnderWay(const OrderLine& line) {
  const auto& done = line.done;
  return done.shipped != done.received || done.arrived != done.accepted + done.rejected;
}

}  // namespace

Result<> checkCloseRequest(const CloseRequest& request) {
  FieldErrors errors;
  checkText(errors, u"exceptions", request.exceptions, kLongText);
  checkText(errors, u"archive_place", request.archivePlace, kShortText);
  if (!errors.isEmpty()) return refuse(errors.error(u"close.request"));
  return {};
}

CloseFacts factsOf(const Order& order) {
  CloseFacts facts;
  facts.state = order.state();
  facts.balance = order.balance();
  for (const auto& line : order.data().lines) {
    if (!order.isComplete(line) || isUnderWay(line)) ++facts.linesNotDelivered;
    facts.unresolvedFailures = facts.unresolvedFailures || line.done.failed.isPositive();
  }
  return facts;
}

std::vector<CloseCheck> closeCheckList(const CloseFacts& facts) {
  std::vector<CloseCheck> list;
  for (const auto& rule : kGuards) list.push_back({rule.guard, rule.isMet(facts)});
  return list;
}

Result<> mayClose(const CloseFacts& facts) {
  FieldErrors errors;
  for (const auto& rule : kGuards)
    if (!rule.isMet(facts)) errors.add(word(rule.guard), rule.unmet);
  if (!errors.isEmpty()) return refuse(errors.error(u"close.guards", Code::NotAllowedInState));
  return {};
}

Result<> checkArchive(const ArchiveRecord& record, const Order& order) {
  if (order.state() != OrderState::Closed)
    return refuse(Code::NotAllowedInState, u"archive.make", {{u"state"_qs, word(order.state())}});
  FieldErrors errors;
  checkText(errors, u"place", record.place, kShortText, Presence::Required);
  checkText(errors, u"note", record.note, kLongText);
  if (!errors.isEmpty()) return refuse(errors.error(u"archive.make"));
  return {};
}

}  // namespace gendan::domain
