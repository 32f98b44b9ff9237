// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a form begins with: what is open, due or usual, so that most of the time only Enter is left to press.

#include <QJsonObject>
#include <optional>

#include "ui/session.h"

namespace gendan::ui {

/// What a command is about: the record (or none), and the order that it concerns.
struct Subject {
  QString kind;
  qint64 id = 0;
  qint64 order = 0;
  int version = 0;
  QList<qint64> selected = {};  ///< all orders selected with it, for what is done to several
  QStringList files = {};       ///< of this computer, that it is to be done with
};

/// Nothing: there is nothing to do this with or to (no goods to ship, nothing to return).
using Proposed = std::optional<QJsonObject>;
using Proposal = Proposed (*)(Session&, const Subject&);

// One for each command that has something to propose; the argument names are those of the command.
Proposed proposeOrder(Session&, const Subject&);
Proposed proposeAmendment(Session&, const Subject&);
Proposed proposeReview(Session&, const Subject&);
Proposed proposeAllocation(Session&, const Subject&);
Proposed proposeFollowUp(Session&, const Subject&);
Proposed proposeBatch(Session&, const Subject&);
Proposed proposePlan(Session&, const Subject&);
Proposed proposeReport(Session&, const Subject&);
Proposed proposeSupplyReport(Session&, const Subject&);
Proposed proposeInspection(Session&, const Subject&);
Proposed proposeRectification(Session&, const Subject&);
Proposed proposeShippingNotice(Session&, const Subject&);
Proposed proposeDispatch(Session&, const Subject&);
Proposed proposeConfirmation(Session&, const Subject&);
Proposed proposeArrival(Session&, const Subject&);
Proposed proposeAcceptance(Session&, const Subject&);
Proposed proposeReturn(Session&, const Subject&);
Proposed proposePayment(Session&, const Subject&);
Proposed proposePaymentNotice(Session&, const Subject&);
Proposed proposeClaim(Session&, const Subject&);
Proposed proposeExpense(Session&, const Subject&);
Proposed proposeChange(Session&, const Subject&);
Proposed proposeRefiling(Session&, const Subject&);
Proposed proposeDecision(Session&, const Subject&);
Proposed proposeParty(Session&, const Subject&);
Proposed proposeNewProduct(Session&, const Subject&);
Proposed proposeProduct(Session&, const Subject&);
Proposed proposeCount(Session&, const Subject&);
Proposed proposeUser(Session&, const Subject&);
Proposed proposeDisabling(Session&, const Subject&);
Proposed proposeDepartment(Session&, const Subject&);
Proposed proposeSetting(Session&, const Subject&);
Proposed proposeRouting(Session&, const Subject&);
Proposed proposeCalendar(Session&, const Subject&);
Proposed proposeRisk(Session&, const Subject&);
Proposed proposeWarningsRisk(Session&, const Subject&);
Proposed proposeRiskReview(Session&, const Subject&);
Proposed proposeSnooze(Session&, const Subject&);
Proposed proposeMeasures(Session&, const Subject&);
Proposed proposeCredit(Session&, const Subject&);
Proposed proposeEvaluation(Session&, const Subject&);
Proposed proposeDocuments(Session&, const Subject&);
Proposed proposePurchase(Session&, const Subject&);
Proposed proposeHandOver(Session&, const Subject&);
Proposed proposeHandOverOf(Session&, const Subject&);
Proposed proposeAdHoc(Session&, const Subject&);

}  // namespace gendan::ui
