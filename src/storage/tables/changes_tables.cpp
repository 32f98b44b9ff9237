// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/close_request.h"
#include "domain/changes/order_revision.h"
#include "storage/tables/order_fields.h"

namespace gendan::storage {

using app::field;
using app::searched;
using namespace domain;

namespace {

using ColumnList = std::vector<app::Field>;

Table routingTable() {
  using R = RoutingRule;
  return table<R>(
      u"routing_rule", "routing_rule",
      {field<&R::id>("id"), field<&R::version>("version"), field<&R::form>("form"), field<&R::orderKind>("order_kind"),
       field<&R::occasion>("occasion"), field<&R::asks>("asks"), field<&R::active>("active")});
}

Table approvalTable() {
  using A = Approval;
  using S = ApprovalSeat;
  return table<A>(u"approval", "approval",
                  {field<&A::id>("id"), field<&A::version>("version"), field<&A::form>("form"),
                   field<&A::order>("order_id", "order"), field<&A::requester>("requester_id", "user"),
                   field<&A::filedAt>("filed_at"), field<&A::due>("due")},
                  {parts<&A::seats>("approval_seat", "approval_id",
                                    {field<&S::id>("id"), field<&S::department>("department_id", "department"),
                                     field<&S::asked>("asked_id", "user"), field<&S::decidedBy>("decided_by", "user"),
                                     field<&S::onBehalfOf>("on_behalf_id", "user"), field<&S::verdict>("verdict"),
                                     field<&S::note>("note"), field<&S::at>("at")})});
}

ColumnList itemFields() {
  using I = ChangeItem;
  return ColumnList{field<&I::id>("id"), field<&I::lineNo>("line_no"), field<&I::field>("field"),
                    field<&I::before>("before"), field<&I::after>("after")} +
         goodsFields<&I::added>();
}

ColumnList changeFields() {
  using C = ChangeRequest;
  using R = Responsibility;
  return {field<&C::id>("id"),
          field<&C::version>("version"),
          searched(field<&C::number>("number")),
          field<&C::round>("round"),
          field<&C::previous>("previous_id", "change_request"),
          field<&C::order>("order_id", "order"),
          field<&C::kind>("kind"),
          field<&C::raisedBy>("raised_by"),
          searched(field<&C::reason>("reason")),
          searched(field<&C::content>("content")),
          field<&C::effect>("effect"),
          field<&C::requester>("requester_id", "user"),
          field<&C::department>("department_id", "department"),
          field<&C::filedAt>("filed_at"),
          field<&C::baseRevision>("base_revision"),
          field<&C::approval>("approval_id", "approval"),
          field<&C::responsibility, &R::department>("responsible_department_id", "department"),
          field<&C::responsibility, &R::person>("responsible_id", "user"),
          field<&C::responsibility, &R::completeBy>("complete_by"),
          field<&C::state>("state"),
          field<&C::decidedAt>("decided_at"),
          field<&C::appliedRevision>("applied_revision"),
          field<&C::implementedBy>("implemented_by", "user"),
          field<&C::implementedAt>("implemented_at"),
          field<&C::implementation>("implementation")};
}

Table revisionTable() {
  using R = OrderRevision;
  using L = RevisionLine;
  return table<R>(
      u"order_revision", "order_revision",
      ColumnList{field<&R::id>("id"), field<&R::order>("order_id", "order"), field<&R::revision>("revision"),
                 field<&R::request>("request_id", "change_request"), field<&R::at>("at")} +
          unsearched(termFields<&R::terms>()) + ColumnList{field<&R::total>("total")},
      {parts<&R::lines>("revision_line", "revision_id",
                        ColumnList{field<&L::id>("id"), field<&L::agreed, &OrderLine::lineNo>("line_no")} +
                            unsearched(goodsFields<&L::agreed>()) + promiseFields<&L::agreed>())});
}

Table noticeTable() {
  using N = ChangeNotice;
  return table<N>(
      u"change_notice", "change_notice",
      {field<&N::id>("id"), field<&N::version>("version"), field<&N::order>("order_id", "order"),
       field<&N::request>("request_id", "change_request"), field<&N::department>("department_id", "department"),
       field<&N::sentAt>("sent_at"), field<&N::due>("due"), field<&N::acknowledgedBy>("acknowledged_by", "user"),
       field<&N::acknowledgedAt>("acknowledged_at"), field<&N::adjustment>("adjustment")});
}

Table closeTable() {
  using C = CloseRequest;
  return table<C>(
      u"close_request", "close_request",
      {field<&C::id>("id"), field<&C::version>("version"), searched(field<&C::number>("number")),
       field<&C::round>("round"), field<&C::order>("order_id", "order"), searched(field<&C::exceptions>("exceptions")),
       field<&C::archivePlace>("archive_place"), field<&C::requester>("requester_id", "user"),
       field<&C::filedAt>("filed_at"), field<&C::approval>("approval_id", "approval"), field<&C::state>("state"),
       field<&C::decidedAt>("decided_at")});
}

Table archiveTable() {
  using A = ArchiveRecord;
  return table<A>(u"archive_record", "archive_record",
                  {field<&A::id>("id"), field<&A::order>("order_id", "order"), searched(field<&A::place>("place")),
                   field<&A::note>("note"), field<&A::archivedBy>("archived_by", "user"), field<&A::at>("at")});
}

}  // namespace

std::vector<Table> changesTables() {
  return {
      routingTable(),
      approvalTable(),
      table<ChangeRequest>(u"change_request", "change_request", changeFields(),
                           {parts<&ChangeRequest::items>("change_item", "request_id", unsearched(itemFields()))}),
      revisionTable(),
      noticeTable(),
      closeTable(),
      archiveTable(),
  };
}

}  // namespace gendan::storage
