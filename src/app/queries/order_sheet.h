// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One whole order as it is printed: names where records have identities, and only what the asking person may see.

#include <optional>
#include <vector>

#include "domain/changes/change_request.h"
#include "domain/changes/close_request.h"
#include "domain/followup/problem.h"
#include "domain/orders/allocation.h"
#include "domain/orders/review.h"
#include "domain/quality/rectification.h"
#include "domain/settlement/payment.h"
#include "domain/settlement/payment_notice.h"
#include "domain/shipping/delivery.h"
#include "domain/shipping/shipping_notice.h"

namespace gendan::app {

struct SheetLine {
  domain::OrderLine agreed;                    ///< without its price
  std::optional<domain::UnitPrice> unitPrice;  ///< none: masked
  std::optional<domain::Money> gross;          ///< of what is wanted, tax included; none: masked
  domain::Quantity delivered;                  ///< received or accepted, less what is owed again
};

struct SheetPayment {
  QString number;
  QDate date;
  domain::PaymentDirection direction = domain::PaymentDirection::In;
  domain::SettlementMethod method = domain::SettlementMethod::Transfer;
  QString chequeNo;
  QString reference;
  std::optional<domain::Money> amount;  ///< none: masked
  bool reversed = false;
};

/// What one department said to a form.
struct SheetSeat {
  QString department;
  QString asked;
  QString decidedBy;
  QString onBehalfOf;
  domain::Opinion verdict = domain::Opinion::Pending;
  QString note;
  domain::Instant at;
};

/// A department was told of an approved change.
struct SheetNotice {
  QString department;
  domain::ChangeNotice notice;
  QString acknowledgedBy;
};

struct SheetChange {
  domain::ChangeRequest request;  ///< its items' prices without their texts if masked
  QString requester;
  QString department;
  QDate dueBefore;  ///< of the order, in the revision that the request was filed on
  QString responsibleDepartment;
  QString responsible;
  QString implementedBy;
  std::vector<SheetSeat> seats;
  std::vector<SheetNotice> notices;
};

struct SheetClose {
  domain::CloseRequest request;
  QString requester;
  std::vector<SheetSeat> seats;
};

struct SheetArchive {
  domain::ArchiveRecord record;
  QString archivedBy;
};

struct SheetAllocation {
  domain::Allocation allocation;
  QString department;
  QString responsible;
  QString allocatedBy;
};

struct SheetTracker {
  domain::TrackerAssignment assignment;
  QString department;
  QString tracker;
};

struct SheetReview {
  domain::Review review;
  QString reviewer;
};

struct SheetShipment {
  domain::Shipment shipment;
  QString shippedBy;
  QString receiver;  ///< who took it in, by the last confirmation; empty: not confirmed yet
  QDate receivedDate;
};

struct SheetShippingNotice {
  domain::ShippingNotice notice;
  QString issuedBy;
  std::vector<SheetShipment> shipments;
};

struct SheetPaymentNotice {
  domain::PaymentNotice notice;  ///< without its amounts, and without the payee's if the party is masked
  QString payee;
  QString goodsReceipt;  ///< its number
  QString department;    ///< of who issued it
  QString issuedBy;
  QString decidedBy;
  std::optional<domain::Money> amount;  ///< none: masked, as are the following
  std::optional<domain::Money> contractAmount;
  std::optional<domain::Money> paidBefore;
  std::optional<domain::Money> paid;
};

struct SheetInspection {
  domain::Inspection inspection;
  QString inspector;
};

struct SheetDisposal {
  domain::Disposal disposal;
  QString decidedBy;
};

struct SheetRectification {
  domain::Rectification rectification;
  QString department;
  QString responsible;
  QString demandedBy;
  QString finishedBy;
};

struct SheetFollowUp {
  domain::FollowUp entry;
  QString tracker;
  QString contacted;       ///< department or contact, and the person
  bool corrected = false;  ///< a later entry says it better
};

struct SheetProblem {
  domain::Problem problem;
  QString foundBy;
  QString department;
  QString responsible;
  QString resolvedBy;
};

struct OrderSheet {
  domain::OrderId id;
  QString number;
  domain::OrderKind kind = domain::OrderKind::Sales;
  domain::OrderState state = domain::OrderState::Draft;
  int revision = 0;
  bool onHold = false;
  QString holdReason;        ///< empty: not on hold, or masked as the party is
  domain::OrderTerms terms;  ///< without the contract's number and the remarks if the party is masked
  QString party;             ///< empty for a confidential order the actor may not see the money of
  QString contact;           ///< the party's, as are phone and address
  QString phone;
  QString address;
  QString feeds;             ///< number of the sales order that a purchase supplies
  QString owner;
  QString executor;
  QString responsible;
  QString tracker;
  QString enteredBy;
  domain::Instant enteredAt;
  QString reviewedBy;
  std::optional<domain::Money> total;  ///< none: masked, as are due and paid
  std::optional<domain::Money> due;
  std::optional<domain::Money> paid;
  std::vector<SheetLine> lines;
  std::vector<SheetPayment> payments;
  std::vector<SheetReview> reviews;
  std::vector<SheetAllocation> allocations;
  std::vector<SheetTracker> trackers;
  std::vector<SheetChange> changes;
  std::vector<SheetClose> closes;
  std::vector<SheetArchive> archives;
  std::vector<SheetShippingNotice> shippingNotices;
  std::vector<SheetPaymentNotice> paymentNotices;
  std::vector<SheetInspection> inspections;
  std::vector<SheetDisposal> disposals;
  std::vector<SheetRectification> rectifications;
  std::vector<SheetFollowUp> followUps;
  std::vector<SheetProblem> problems;
};

}  // namespace gendan::app
