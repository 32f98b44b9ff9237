// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/orders/order_commands.h"

#include "app/notices/notices.h"
#include "app/orders/document_commands.h"
#include "app/orders/tracking.h"
#include "app/commands/command_spec.h"

namespace gendan::app {

using domain::OrderTerms;
using domain::Review;

namespace {

template <class Command>
std::vector<Field> termFields() {
  using T = OrderTerms;
  return {required(field<&Command::terms, &T::party>("party", "party")),
          field<&Command::terms, &T::contractRef>("contract_ref"),
          required(field<&Command::terms, &T::orderDate>("order_date")),
          required(field<&Command::terms, &T::dueDate>("due_date")),
          field<&Command::terms, &T::currency>("currency"),
          field<&Command::terms, &T::taxMode>("tax_mode"),
          field<&Command::terms, &T::paymentTerms>("payment_terms"),
          field<&Command::terms, &T::settlementMethod>("settlement_method"),
          field<&Command::terms, &T::confidentiality>("confidentiality"),
          field<&Command::terms, &T::priority>("priority"),
          field<&Command::terms, &T::remarks>("remarks")};
}

template <class Command>
Parts lineParts() {
  using L = LineEntry;
  return partsOf<&Command::lines>(
      "lines", {field<&L::lineNo>("line"), required(field<&L::product>("product", "product")),
                field<&L::specification>("specification"), required(field<&L::quantity>("quantity")),
                required(field<&L::unitPrice>("unit_price")), field<&L::taxRate>("tax_rate"),
                field<&L::requestedDate>("requested_date"), field<&L::feeds>("feeds_line", "order_line")});
}

std::vector<Field> operator+(std::vector<Field> a, std::vector<Field> b) {
  std::ranges::move(b, std::back_inserter(a));
  return a;
}

}  // namespace

std::vector<CommandSpec> orderCommands() {
  return {
      command<EnterOrder>(std::vector<Field>{required(field<&EnterOrder::kind>("kind")),
                                             field<&EnterOrder::feeds>("feeds_order", "order")} +
                              termFields<EnterOrder>(),
                          {lineParts<EnterOrder>()}),
      command<AmendOrder>(std::vector<Field>{required(field<&AmendOrder::order>("order", "order")),
                                             field<&AmendOrder::version>("version")} +
                              termFields<AmendOrder>(),
                          {lineParts<AmendOrder>()}),
      command<SubmitOrder>({required(field<&SubmitOrder::order>("order", "order")),
                            field<&SubmitOrder::version>("version")}),
      command<ReviewOrder>(
          {required(field<&ReviewOrder::review, &Review::order>("order", "order")),
           required(field<&ReviewOrder::review, &Review::party>("party")),
           required(field<&ReviewOrder::review, &Review::product>("product")),
           required(field<&ReviewOrder::review, &Review::quantity>("quantity")),
           required(field<&ReviewOrder::review, &Review::price>("price")),
           required(field<&ReviewOrder::review, &Review::deliveryDate>("delivery_date")),
           field<&ReviewOrder::review, &Review::note>("note"), field<&ReviewOrder::version>("version")}),
      command<AllocateOrder>({required(field<&AllocateOrder::order>("order", "order")),
                              field<&AllocateOrder::version>("version"),
                              required(field<&AllocateOrder::department>("department", "department")),
                              required(field<&AllocateOrder::responsible>("responsible", "user")),
                              field<&AllocateOrder::tracker>("tracker", "user"),
                              field<&AllocateOrder::dueDate>("due_date"), field<&AllocateOrder::remark>("remark")}),
      command<AssignTracker>({required(field<&AssignTracker::order>("order", "order")),
                              required(field<&AssignTracker::tracker>("tracker", "user")),
                              field<&AssignTracker::lead>("lead")}),
      command<HandOverTracking>(
          {required(field<&HandOverTracking::from>("from", "user")), required(field<&HandOverTracking::to>("to", "user"))},
          {partsOf<&HandOverTracking::orders>("orders", {required(field<&TrackedOrder::order>("order", "order"))})}),
      command<HoldOrder>({required(field<&HoldOrder::order>("order", "order")), field<&HoldOrder::version>("version"),
                          required(field<&HoldOrder::reason>("reason"))}),
      command<ResumeOrder>({required(field<&ResumeOrder::order>("order", "order")),
                            field<&ResumeOrder::version>("version")}),
      command<AttachDocuments>(
          {required(field<&AttachDocuments::order>("order", "order"))},
          {partsOf<&AttachDocuments::files>("files", {required(field<&FileEntry::path>("path")),
                                                      required(field<&FileEntry::kind>("kind")),
                                                      field<&FileEntry::remark>("remark")})}),
      command<ReadNotice>({required(field<&ReadNotice::notice>("notice"))}),
  };
}

}  // namespace gendan::app
