// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the records say when they are taken together: found by sets inside the database, never record by record.

#include <vector>

#include "domain/risk/credit.h"
#include "domain/risk/early_warning.h"
#include "domain/risk/supplier.h"

namespace gendan::app {

/// The company's thresholds, as the dates and instants they come to today.
struct WarningLimits {
  QDate today;
  domain::Instant contactBefore;  ///< the last contact was earlier
  QDate plannedUntil;             ///< finished goods planned up to then are not there
  int supplyDays = 1;             ///< a supply comes this many days after it is needed
  domain::Instant filedBefore;    ///< change requests
  domain::Instant sentBefore;     ///< change notices
  int failedInspections = 2;      ///< of one line
  QDate payableUntil;             ///< money that was due up to then is not there
  int promiseDays = 1;            ///< the plan ends this many days after the promise
};

/// What is known of a customer's orders of one currency since a day.
struct CustomerHistory {
  std::vector<domain::OrderMoney> money;
  int orders = 0;
  int changes = 0;
  int cancellations = 0;
  QDate firstOrder;  ///< ever, in any currency
};

struct SupplierPeriod {
  QDate from;
  QDate until;
  int responseDays = 0;  ///< days from the order to its confirmation that are in time
};

class Evidence {
 public:
  virtual ~Evidence() = default;
  /// Every warning that the records justify now; each rule at most once a record.
  [[nodiscard]] virtual std::vector<domain::WarningFacts> warnings(const WarningLimits& limits) = 0;
  /// Owed on the customer's running orders: unpaid goods and goods still to be delivered.
  [[nodiscard]] virtual domain::Money exposure(domain::PartyId customer, domain::Currency currency) = 0;
  [[nodiscard]] virtual CustomerHistory history(domain::PartyId customer, domain::Currency currency, QDate since) = 0;
  /// The lines whose first promise lies in the period; what was cancelled was never due.
  [[nodiscard]] virtual std::vector<domain::SupplierLine> supplied(domain::PartyId supplier,
                                                                   const SupplierPeriod& period) = 0;
};

}  // namespace gendan::app
