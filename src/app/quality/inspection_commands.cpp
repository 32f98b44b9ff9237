// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/inspection_commands.h"

#include "app/notices/notices.h"
#include "app/numbering.h"
#include "app/orders/feeding.h"
#include "app/orders/order_access.h"
#include "app/quality/failures.h"

namespace gendan::app {

using namespace domain;

namespace {

void tellFailure(UnitOfWork& u, const OrderData& order) {
  tellDepartment(u, order.executor, NoticeSubject::InspectionFailed, order);
  tellUser(u, order.leadTracker, NoticeSubject::InspectionFailed, order);
  if (const auto fed = fedOrder(u, order)) tellOwners(u, NoticeSubject::InspectionFailed, *fed);
}

/// Names the first round, once this one is found to be a later round of it.
Result<> linkToFirstRound(UnitOfWork& u, Inspection& inspection, InspectionId round) {
  GENDAN_TRY(const auto history, historyOf(u, round));
  const auto& first = history.first;
  FieldErrors errors;
  const bool sameLine = first.order == inspection.order && first.lineNo == inspection.lineNo;
  errors.addIf(!sameLine, u"reinspects", u"of_another_line");
  errors.addIf(first.findings.kind != inspection.findings.kind, u"kind", u"of_another_kind");
  errors.addIf(inspection.findings.lotSize > history.open(), u"lot_size", u"exceeds_failed");
  if (!errors.isEmpty()) return refuse(errors.error(u"inspection.record"));
  inspection.reinspects = first.id;
  return {};
}

Result<> checkRectification(UnitOfWork& u, const Inspection& inspection) {
  GENDAN_TRY(const auto rectification, u.load<Rectification>(inspection.rectification));
  if (rectification.inspection != inspection.reinspects)
    return refuse(invalid(u"rectification", u"of_another_inspection"));
  return rectification.isOpen() ? refuse(invalid(u"rectification", u"not_finished")) : Result<>{};
}

Result<Outcome> dispose(UnitOfWork& u, Order& order, const InspectionHistory& history, Disposal disposal) {
  GENDAN_CHECK(order.canInspect(u"inspection.dispose"));
  disposal.order = order.id();
  disposal.inspection = history.first.id;
  disposal.lineNo = history.first.lineNo;
  disposal.decidedBy = u.actor().user;
  disposal.at = u.now();
  GENDAN_CHECK(checkDisposal(disposal, history.first, history.open(), order));
  GENDAN_CHECK(order.dispose(disposal.lineNo, disposal.quantity, disposal.disposition));
  u.add(disposal);
  saveOrder(u, order);
  return Outcome{disposal.id.value(), {}};
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const RecordInspection& command) {
  GENDAN_TRY(auto order, orderFor(u, command.order, 0, Action::InspectionRecord));
  GENDAN_CHECK(order.canInspect(u"inspection.record"));
  Inspection inspection;
  inspection.order = order.id();
  inspection.lineNo = command.lineNo;
  inspection.findings = command.findings;
  inspection.defects = command.defects;
  inspection.rectification = command.rectification;
  GENDAN_CHECK(completeInspection(inspection, order));
  if (command.reinspects.isValid()) GENDAN_CHECK(linkToFirstRound(u, inspection, command.reinspects));
  if (command.rectification.isValid()) GENDAN_CHECK(checkRectification(u, inspection));
  GENDAN_CHECK(countInspection(order, inspection, u.now()));
  inspection.number = nextNumber(u, Series::Inspection);
  inspection.inspector = u.actor().user;
  inspection.at = u.now();
  u.add(inspection);
  saveOrder(u, order);
  if (inspection.findings.failed.isPositive()) tellFailure(u, order.data());
  return Outcome{inspection.id.value(), inspection.number};
}

Result<Outcome> handle(UnitOfWork& u, const DisposeFailed& command) {
  GENDAN_TRY(const auto history, historyOf(u, command.inspection));
  GENDAN_TRY(auto order, orderFor(u, history.first.order, 0, Action::InspectionRecord));
  if (command.disposition == Disposition::Concession) return refuse(invalid(u"disposition", u"needs_concession"));
  Disposal disposal;
  disposal.disposition = command.disposition;
  disposal.quantity = command.quantity;
  disposal.reason = command.reason;
  return dispose(u, order, history, std::move(disposal));
}

Result<Outcome> handle(UnitOfWork& u, const ConcedeFailed& command) {
  GENDAN_TRY(const auto history, historyOf(u, command.inspection));
  GENDAN_TRY(auto order, loadOrder(u, history.first.order));
  auto relations = relationsTo(u, order.data());
  relations.set(Relation::SamePerson, history.wasInspectedBy(u.actor().user));
  GENDAN_CHECK(permits(Action::ConcessionDecide, Access::Decide, u.actor(), relations));
  Disposal disposal;
  disposal.disposition = Disposition::Concession;
  disposal.quantity = command.quantity;
  disposal.reason = command.reason;
  return dispose(u, order, history, std::move(disposal));
}

}  // namespace gendan::app
