// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
// An order with everything that a sheet of it shows, read in one moment and masked for the person who asks.

#include <set>

#include "domain/catalog/catalog.h"
#include "storage/guarded.h"
#include "storage/queries/price_mask.h"
#include "storage/queries/sheet_reader.h"
#include "storage/queries/sql_queries.h"
#include "storage/sql/snapshot.h"

namespace gendan::storage {

using namespace domain;
using app::OrderSheet;

Result<OrderSheet> SheetReader::read(OrderId id) {
  const auto order = load<OrderData>(id);
  if (!order) return refuse(Code::NotFound, u"order");
  m_money = showsMoney(order->kind, order->leadTracker, m_actor);
  m_party = m_money || order->terms.confidentiality == Confidentiality::Normal;
  auto sheet = headOf(*order);
  addParty(sheet, *order);
  const Order judged(*order);
  for (const auto& line : order->lines) sheet.lines.push_back(lineOf(judged, line));
  addPlanning(sheet);
  addPayments(sheet);
  addPaymentNotices(sheet);
  addChanges(sheet);
  addCloses(sheet);
  addShipping(sheet);
  addQuality(sheet);
  addFollowUps(sheet);
  return sheet;
}

OrderSheet SheetReader::headOf(const OrderData& order) {
  OrderSheet sheet;
  sheet.id = order.id;
  sheet.number = order.number;
  sheet.kind = order.kind;
  sheet.state = order.state;
  sheet.revision = order.revision;
  sheet.onHold = order.onHold;
  sheet.holdReason = shown(order.holdReason);
  sheet.terms = order.terms;
  if (const auto fed = load<OrderData>(order.feeds)) sheet.feeds = fed->number;
  sheet.owner = nameOf<Department>(order.owner);
  sheet.executor = nameOf<Department>(order.executor);
  sheet.responsible = nameOf<User>(order.responsible);
  sheet.tracker = nameOf<User>(order.leadTracker);
  sheet.enteredBy = nameOf<User>(order.enteredBy);
  sheet.enteredAt = order.enteredAt;
  sheet.reviewedBy = nameOf<User>(order.reviewedBy);
  sheet.total = shown(order.total);
  sheet.due = shown(order.due);
  sheet.paid = shown(order.paid);
  return sheet;
}

void SheetReader::addParty(OrderSheet& sheet, const OrderData& order) {
  if (!m_party) {
    sheet.terms.party = {};
    sheet.terms.contractRef.clear();
    sheet.terms.remarks.clear();
    return;
  }
  const auto party = load<Party>(order.terms.party);
  if (!party) return;
  sheet.party = party->name;
  sheet.contact = party->contact;
  sheet.phone = party->phone;
  sheet.address = party->address;
}

app::SheetLine SheetReader::lineOf(const Order& order, const OrderLine& line) const {
  app::SheetLine shownLine{line, {}, {}, order.delivered(line)};
  shownLine.agreed.unitPrice = {};
  if (!m_money) return shownLine;
  const auto& terms = order.data().terms;
  shownLine.unitPrice = line.unitPrice;
  shownLine.gross =
      lineTax(lineAmount(line.wanted(), line.unitPrice, terms.currency), line.taxRate, terms.taxMode).gross;
  return shownLine;
}

void SheetReader::addPlanning(OrderSheet& sheet) {
  for (const auto& review : find<Review>(sheet.id)) sheet.reviews.push_back({review, nameOf<User>(review.reviewer)});
  for (const auto& one : find<Allocation>(sheet.id))
    sheet.allocations.push_back(
        {one, nameOf<Department>(one.department), nameOf<User>(one.responsible), nameOf<User>(one.allocatedBy)});
  for (const auto& one : find<TrackerAssignment>(sheet.id))
    sheet.trackers.push_back({one, nameOf<Department>(one.department), nameOf<User>(one.tracker)});
}

void SheetReader::addPayments(OrderSheet& sheet) {
  std::set<PaymentId> reversed;
  for (const auto& reversal : find<PaymentReversal>(sheet.id))
    if (reversal.confirmation.state == ConfirmationState::Confirmed) reversed.insert(reversal.payment);
  for (const auto& payment : find<Payment>(sheet.id))
    sheet.payments.push_back({payment.number, payment.date, payment.direction, payment.method, shown(payment.chequeNo),
                              m_money ? payment.reference : QString(), shown(payment.amount),
                              reversed.contains(payment.id)});
}

Result<OrderSheet> SqlQueries::orderSheet(OrderId id, const Actor& actor) {
  return guarded([&]() -> Result<OrderSheet> {
    const Snapshot moment(m_connection);
    return SheetReader(m_connection, actor).read(id);
  });
}

}  // namespace gendan::storage
