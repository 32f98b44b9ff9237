// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/allocation.h"
#include "domain/orders/document.h"
#include "domain/orders/review.h"
#include "storage/tables/order_fields.h"

namespace gendan::storage {

using app::field;
using app::searched;
using namespace domain;

namespace {

using Fields = std::vector<app::Field>;

Fields lineFields() {
  using L = OrderLine;
  using Q = LineQuantities;
  return Fields{field<&L::id>("id"), field<&L::lineNo>("line_no")} + goodsFields<>() + promiseFields<>() +
         Fields{
             field<&L::actualDate>("actual_date"),         field<&L::feeds>("feeds_line_id", "order_line"),
             field<&L::done, &Q::produced>("produced"),    field<&L::done, &Q::passed>("passed"),
             field<&L::done, &Q::failed>("failed"),        field<&L::done, &Q::scrapped>("scrapped"),
             field<&L::done, &Q::fromStock>("from_stock"), field<&L::done, &Q::notified>("notified"),
             field<&L::done, &Q::shipped>("shipped"),      field<&L::done, &Q::received>("received"),
             field<&L::done, &Q::confirmed>("confirmed"),  field<&L::done, &Q::arrived>("arrived"),
             field<&L::done, &Q::accepted>("accepted"),    field<&L::done, &Q::rejected>("rejected"),
             field<&L::done, &Q::returned>("returned"),    field<&L::done, &Q::reopened>("reopened"),
             field<&L::done, &Q::credited>("credited"),
         };
}

Fields orderFields() {
  using D = OrderData;
  return Fields{field<&D::id>("id"),     field<&D::version>("version"), searched(field<&D::number>("number")),
                field<&D::kind>("kind"), field<&D::state>("state"),     field<&D::revision>("revision")} +
         termFields<&D::terms>() +
         Fields{
             field<&D::feeds>("feeds_order_id", "order"),
             field<&D::owner>("owner_id", "department"),
             field<&D::executor>("executor_id", "department"),
             field<&D::responsible>("responsible_id", "user"),
             field<&D::leadTracker>("lead_tracker_id", "user"),
             field<&D::enteredBy>("entered_by", "user"),
             field<&D::enteredAt>("entered_at"),
             field<&D::reviewedBy>("reviewed_by", "user"),
             field<&D::onHold>("on_hold"),
             field<&D::holdReason>("hold_reason"),
             field<&D::holdSince>("hold_since"),
             field<&D::tolerances, &Tolerances::over>("over_tolerance"),
             field<&D::tolerances, &Tolerances::under>("under_tolerance"),
             field<&D::total>("total"),
             field<&D::due>("due"),
             field<&D::paid>("paid"),
             field<&D::stateSince>("state_since"),
         };
}

}  // namespace

std::vector<Table> orderTables() {
  return {
      table<OrderData>(u"order", "orders", orderFields(),
                       {parts<&OrderData::lines>("order_line", "order_id", lineFields())}),
      table<Review>(
          u"review", "review",
          {field<&Review::id>("id"), field<&Review::order>("order_id", "order"), field<&Review::party>("party"),
           field<&Review::product>("product"), field<&Review::quantity>("quantity"), field<&Review::price>("price"),
           field<&Review::deliveryDate>("delivery_date"), field<&Review::note>("note"),
           field<&Review::accepted>("accepted"), field<&Review::reviewer>("reviewer_id", "user"),
           field<&Review::at>("at")}),
      table<Allocation>(
          u"allocation", "allocation",
          {field<&Allocation::id>("id"), field<&Allocation::version>("version"),
           field<&Allocation::order>("order_id", "order"),
           field<&Allocation::department>("department_id", "department"),
           field<&Allocation::responsible>("responsible_id", "user"), field<&Allocation::dueDate>("due_date"),
           field<&Allocation::remark>("remark"), field<&Allocation::allocatedBy>("allocated_by", "user"),
           field<&Allocation::allocatedAt>("allocated_at"), field<&Allocation::replacedAt>("replaced_at")}),
      table<TrackerAssignment>(u"tracker_assignment", "tracker_assignment",
                               {field<&TrackerAssignment::id>("id"), field<&TrackerAssignment::version>("version"),
                                field<&TrackerAssignment::order>("order_id", "order"),
                                field<&TrackerAssignment::department>("department_id", "department"),
                                field<&TrackerAssignment::tracker>("tracker_id", "user"),
                                field<&TrackerAssignment::lead>("lead"), field<&TrackerAssignment::active>("active"),
                                field<&TrackerAssignment::from>("since"), field<&TrackerAssignment::until>("until")}),
      table<Document>(
          u"document", "document",
          {field<&Document::id>("id"), field<&Document::order>("order_id", "order"), field<&Document::kind>("kind"),
           searched(field<&Document::fileName>("file_name")), field<&Document::mediaType>("media_type"),
           field<&Document::size>("size"), field<&Document::sha256>("sha256"),
           searched(field<&Document::remark>("remark")), field<&Document::attachedBy>("attached_by", "user"),
           field<&Document::attachedAt>("attached_at")}),
  };
}

}  // namespace gendan::storage
