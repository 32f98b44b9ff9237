// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of an order: requests with what the departments said, notices, inspections, follow-ups.

#include <algorithm>

#include "domain/changes/order_revision.h"
#include "domain/warehouse/goods_receipt.h"
#include "storage/queries/sheet_reader.h"

namespace gendan::storage {

using namespace domain;
using app::OrderSheet;

namespace {

/// The words about such a change tell of prices as its items do.
bool touchesMoney(const ChangeRequest& request) {
  return std::ranges::any_of(request.items, [](const ChangeItem& item) {
    return item.field == ChangeField::LinePrice || item.field == ChangeField::PaymentTerms;
  });
}

}  // namespace

std::vector<app::SheetSeat> SheetReader::seatsOf(ApprovalId id) {
  std::vector<app::SheetSeat> seats;
  const auto approval = load<Approval>(id);
  if (!approval) return seats;
  for (const auto& seat : approval->seats)
    seats.push_back({nameOf<Department>(seat.department), nameOf<User>(seat.asked), nameOf<User>(seat.decidedBy),
                     nameOf<User>(seat.onBehalfOf), seat.verdict, seat.note, seat.at});
  return seats;
}

ChangeRequest SheetReader::masked(ChangeRequest request) const {
  if (m_money) return request;
  if (!m_party || touchesMoney(request)) {
    request.reason.clear();
    request.content.clear();
  }
  for (auto& item : request.items) {
    item.added.unitPrice = {};
    const bool isPartys = item.field == ChangeField::Remarks || item.field == ChangeField::ContractRef;
    if (item.field != ChangeField::LinePrice && (m_party || !isPartys)) continue;
    item.before.clear();
    item.after.clear();
  }
  return request;
}

void SheetReader::addChanges(OrderSheet& sheet) {
  const auto revisions = find<OrderRevision>(sheet.id);
  const auto notices = find<ChangeNotice>(sheet.id);
  for (const auto& request : find<ChangeRequest>(sheet.id)) {
    const auto base = std::ranges::find(revisions, request.baseRevision, &OrderRevision::revision);
    app::SheetChange change{masked(request),
                            nameOf<User>(request.requester),
                            nameOf<Department>(request.department),
                            base == revisions.end() ? sheet.terms.dueDate : base->terms.dueDate,
                            nameOf<Department>(request.responsibility.department),
                            nameOf<User>(request.responsibility.person),
                            nameOf<User>(request.implementedBy),
                            seatsOf(request.approval),
                            {}};
    for (const auto& notice : notices)
      if (notice.request == request.id)
        change.notices.push_back({nameOf<Department>(notice.department), notice, nameOf<User>(notice.acknowledgedBy)});
    sheet.changes.push_back(std::move(change));
  }
}

void SheetReader::addCloses(OrderSheet& sheet) {
  for (const auto& request : find<CloseRequest>(sheet.id))
    sheet.closes.push_back({request, nameOf<User>(request.requester), seatsOf(request.approval)});
  for (const auto& record : find<ArchiveRecord>(sheet.id))
    sheet.archives.push_back({record, nameOf<User>(record.archivedBy)});
}

void SheetReader::addPaymentNotices(OrderSheet& sheet) {
  for (auto notice : find<PaymentNotice>(sheet.id)) {
    app::SheetPaymentNotice told;
    if (m_party) told.payee = nameOf<Party>(notice.terms.payee);
    if (const auto receipt = load<GoodsReceipt>(notice.terms.goodsReceipt)) told.goodsReceipt = receipt->number;
    if (const auto issuer = load<User>(notice.issuedBy)) told.department = nameOf<Department>(issuer->department);
    told.issuedBy = nameOf<User>(notice.issuedBy);
    told.decidedBy = nameOf<User>(notice.decidedBy);
    told.amount = shown(std::exchange(notice.terms.amount, {}));
    told.contractAmount = shown(std::exchange(notice.contractAmount, {}));
    told.paidBefore = shown(std::exchange(notice.paidBefore, {}));
    told.paid = shown(std::exchange(notice.paid, {}));
    if (!m_party) notice.terms.payee = {}, notice.terms.bank.clear(), notice.terms.account.clear();
    told.notice = std::move(notice);
    sheet.paymentNotices.push_back(std::move(told));
  }
}

void SheetReader::addShipping(OrderSheet& sheet) {
  const auto confirmations = find<DeliveryConfirmation>(sheet.id);
  const auto shipments = find<Shipment>(sheet.id);
  for (const auto& notice : find<ShippingNotice>(sheet.id)) {
    app::SheetShippingNotice told{notice, nameOf<User>(notice.issuedBy), {}};
    for (const auto& shipment : shipments) {
      if (shipment.notice != notice.id) continue;
      app::SheetShipment left{shipment, nameOf<User>(shipment.shippedBy), {}, {}};
      for (const auto& confirmed : confirmations)
        if (confirmed.shipment == shipment.id)
          left.receiver = confirmed.receiver, left.receivedDate = confirmed.receivedDate;
      told.shipments.push_back(std::move(left));
    }
    sheet.shippingNotices.push_back(std::move(told));
  }
}

void SheetReader::addQuality(OrderSheet& sheet) {
  for (const auto& one : find<Inspection>(sheet.id)) sheet.inspections.push_back({one, nameOf<User>(one.inspector)});
  for (const auto& one : find<Disposal>(sheet.id)) sheet.disposals.push_back({one, nameOf<User>(one.decidedBy)});
  for (const auto& one : find<Rectification>(sheet.id))
    sheet.rectifications.push_back({one, nameOf<Department>(one.department), nameOf<User>(one.responsible),
                                    nameOf<User>(one.demandedBy), nameOf<User>(one.finishedBy)});
}

void SheetReader::addFollowUps(OrderSheet& sheet) {
  const auto entries = find<FollowUp>(sheet.id);
  for (const auto& entry : entries) {
    auto contacted = entry.department.isValid() ? nameOf<Department>(entry.department) : shown(entry.contact);
    if (const auto person = entry.department.isValid() ? entry.person : shown(entry.person); !person.isEmpty())
      contacted += contacted.isEmpty() ? person : u", "_qs + person;
    const bool corrected = std::ranges::find(entries, entry.id, &FollowUp::corrects) != entries.end();
    auto told = entry;
    for (auto* text : {&told.contact, &told.finding}) *text = shown(*text);
    sheet.followUps.push_back({std::move(told), nameOf<User>(entry.tracker), contacted, corrected});
  }
  for (const auto& problem : find<Problem>(sheet.id))
    sheet.problems.push_back({problem, nameOf<User>(problem.foundBy), nameOf<Department>(problem.owner.department),
                              nameOf<User>(problem.owner.responsible), nameOf<User>(problem.resolvedBy)});
}

}  // namespace gendan::storage
