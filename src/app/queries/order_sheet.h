// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One whole order as it is printed: names where records have identities, and only what the asking person may see.

#include <optional>
#include <vector>

#include "domain/changes/change_request.h"
#include "domain/followup/follow_up.h"
#include "domain/settlement/payment.h"

namespace gendan::app {

struct SheetLine {
  domain::OrderLine agreed;                    ///< without its price
  std::optional<domain::UnitPrice> unitPrice;  ///< none: masked
  std::optional<domain::Money> gross;          ///< of what is wanted, tax included; none: masked
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

struct SheetChange {
  QString number;
  int round = 1;
  domain::ChangeKind kind = domain::ChangeKind::Change;
  domain::ChangeState state = domain::ChangeState::Pending;
  domain::Instant filedAt;
  QString requester;
  QString reason;                         ///< empty: masked, as the order's party or the money that it is about
  QString content;                        ///< likewise
  std::vector<domain::ChangeItem> items;  ///< prices without their texts if masked
};

struct SheetFollowUp {
  domain::Instant at;
  QString tracker;
  domain::Channel channel = domain::Channel::Telephone;
  QString contacted;  ///< department or contact, and the person
  QString finding;    ///< empty: masked, as the party
  QDate nextDate;
  bool corrected = false;  ///< a later entry says it better
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
  QString feeds;             ///< number of the sales order that a purchase supplies
  QString owner;
  QString executor;
  QString responsible;
  QString tracker;
  QString enteredBy;
  QString reviewedBy;
  std::optional<domain::Money> total;  ///< none: masked, as are due and paid
  std::optional<domain::Money> due;
  std::optional<domain::Money> paid;
  std::vector<SheetLine> lines;
  std::vector<SheetPayment> payments;
  std::vector<SheetChange> changes;
  std::vector<SheetFollowUp> followUps;
};

}  // namespace gendan::app
