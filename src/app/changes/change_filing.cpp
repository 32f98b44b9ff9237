// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// Filing a change request, first and later rounds.

#include "app/changes/change_commands.h"
#include "app/numbering.h"
#include "app/orders/order_access.h"
#include "app/people/responsible.h"
#include "domain/changes/change_fields.h"

namespace gendan::app {

using namespace domain;

namespace {

void gather(FieldErrors& errors, const Result<>& checked) {
  if (!checked) errors.merge(checked.error());
}

std::vector<ChangeItem> itemsOf(UnitOfWork& u, const std::vector<ChangeEntry>& entries, const OrderData& order,
                                FieldErrors& errors) {
  std::vector<ChangeItem> items;
  for (size_t i = 0; i < entries.size(); ++i) {
    const auto& entry = entries[i];
    ChangeItem item;
    item.lineNo = entry.lineNo;
    item.field = entry.field;
    item.after = entry.after;
    if (entry.field == ChangeField::AddLine) {
      item.lineNo = 0;
      if (auto line = lineFrom(u, entry.added, order.terms.dueDate)) item.added = std::move(*line);
      else errors.merge(line.error(), QStringLiteral("items[%1].").arg(i));
    }
    items.push_back(std::move(item));
  }
  return items;
}

/// What the person has entered, all wrong fields at once.
Result<> fillIn(UnitOfWork& u, ChangeRequest& request, const ChangeWording& wording,
                const std::vector<ChangeEntry>& entries, const OrderData& order) {
  request.raisedBy = wording.raisedBy;
  request.reason = wording.reason;
  request.content = wording.content;
  request.effect = wording.effect;
  request.responsibility = wording.responsibility;
  FieldErrors errors;
  FieldErrors ofItems;
  gather(errors, checkWording(request));
  const auto& named = request.responsibility;
  gather(errors, checkResponsible(u, named.department, named.person, u"responsible_department"));
  errors.addIf(named.completeBy.isValid() && named.completeBy < u.today(), u"complete_by", u"date_in_the_past");
  const bool cancels = request.kind == ChangeKind::Cancel;
  ofItems.addIf(cancels && !entries.empty(), u"items", u"not_in_a_cancellation");
  ofItems.addIf(!cancels && entries.empty(), u"items", u"required");
  request.items = itemsOf(u, entries, order, ofItems);
  if (ofItems.isEmpty()) gather(ofItems, prepareItems(request.items, order));
  if (!ofItems.isEmpty()) errors.merge(ofItems.error(u"change.file"));
  if (!errors.isEmpty()) return refuse(errors.error(u"change.file"));
  return {};
}

Result<> mayBeChanged(const Order& order, ChangeKind kind) {
  return kind == ChangeKind::Cancel ? order.can(OrderEvent::Cancel) : order.canBeRevised();
}

Result<> conflictsWithNone(UnitOfWork& u, const ChangeRequest& request) {
  for (const auto& pending : u.find<ChangeRequest>(
           {where<&ChangeRequest::order>(request.order), where<&ChangeRequest::state>(ChangeState::Pending)}))
    GENDAN_CHECK(checkConflict(request, pending));
  return {};
}

/// `request` comes with its order, kind, number and round.
Result<Outcome> fileRound(UnitOfWork& u, ChangeRequest request, const Order& order, const ChangeWording& wording,
                          const std::vector<ChangeEntry>& entries) {
  request.requester = u.actor().user;
  request.department = u.actor().department;
  request.filedAt = u.now();
  request.baseRevision = order.data().revision;
  GENDAN_CHECK(fillIn(u, request, wording, entries, order.data()));
  GENDAN_CHECK(conflictsWithNone(u, request));
  GENDAN_CHECK(changed(order, request, u.today(), u.now()));
  const auto occasions = occasionsOf(request.kind, request.items, order.data());
  GENDAN_TRY(const auto approval, fileApproval(u, formOf(request.kind), order.data(), occasions));
  request.approval = approval.id;
  if (request.number.isEmpty()) request.number = nextNumber(u, Series::ChangeRequest);
  u.add(request);
  return Outcome{request.id.value(), request.number};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const FileChange& command) {
  GENDAN_TRY(const auto order, orderFor(u, command.order, command.version, Action::ChangeRequest));
  GENDAN_CHECK(mayBeChanged(order, command.kind));
  ChangeRequest request;
  request.order = order.id();
  request.kind = command.kind;
  return fileRound(u, std::move(request), order, command.wording, command.items);
}

Result<Outcome> handle(UnitOfWork& u, const RefileChange& command) {
  GENDAN_TRY(const auto previous, u.load<ChangeRequest>(command.request));
  GENDAN_TRY(const auto order, orderFor(u, previous.order, 0, Action::ChangeRequest));
  const bool ended = previous.state == ChangeState::Rejected || previous.state == ChangeState::Withdrawn;
  if (!ended) return refuse(Code::NotAllowedInState, u"change.refile", {{u"state"_qs, word(previous.state)}});
  if (!u.find<ChangeRequest>({where<&ChangeRequest::previous>(previous.id)}).empty())
    return refuse(Code::NotAllowedInState, u"change.refile", {{u"request"_qs, u"filed_again_already"_qs}});
  GENDAN_CHECK(mayBeChanged(order, previous.kind));
  ChangeRequest request;
  request.order = order.id();
  request.kind = previous.kind;
  request.number = previous.number;
  request.round = previous.round + 1;
  request.previous = previous.id;
  return fileRound(u, std::move(request), order, command.wording, command.items);
}

}  // namespace gendan::app
