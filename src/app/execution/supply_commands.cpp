// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/execution/supply_commands.h"

#include "app/notices/notices.h"
#include "app/orders/feeding.h"
#include "app/orders/order_access.h"

namespace gendan::app {

using namespace domain;

namespace {

/// The newest day that an earlier report of the line named.
QDate expectedSoFar(UnitOfWork& u, const PurchaseProgress& progress) {
  QDate expected;
  for (const auto& earlier : u.find<PurchaseProgress>(
           {where<&PurchaseProgress::order>(progress.order), where<&PurchaseProgress::lineNo>(progress.lineNo)}))
    if (expectedBy(earlier).isValid()) expected = expectedBy(earlier);
  return expected;
}

void tellIfLate(UnitOfWork& u, const Order& purchase, const PurchaseProgress& progress) {
  const auto sales = fedOrder(u, purchase.data());
  if (!sales) return;
  const auto needed = neededBy(*sales, purchase.line(progress.lineNo).value()->feeds);
  if (isLaterThanNeeded(expectedSoFar(u, progress), expectedBy(progress), needed))
    tellOwners(u, NoticeSubject::SupplyLate, *sales);
}

}  // namespace

Result<Outcome> handle(UnitOfWork& u, const ReportSupply& command) {
  GENDAN_TRY(auto order, orderFor(u, command.order, 0, Action::PurchasingReport));
  GENDAN_CHECK(order.canMoveGoods(OrderKind::Purchase, u"purchasing.report"));
  PurchaseProgress progress;
  progress.order = order.id();
  progress.lineNo = command.lineNo;
  progress.confirmed = command.confirmed;
  progress.confirmedDate = command.confirmedDate;
  progress.dispatchedDate = command.dispatchedDate;
  progress.expectedArrival = command.expectedArrival;
  progress.remarks = command.remarks;
  GENDAN_CHECK(checkProgress(progress, order, u.today()));
  const auto confirmed = [&] { return order.line(command.lineNo).value()->done.confirmed; };
  const auto before = confirmed();
  GENDAN_CHECK(order.confirmSupply(command.lineNo, command.confirmed, command.confirmedDate, u.now()));
  progress.confirmed = confirmed();
  progress.confirmedChange = progress.confirmed - before;
  progress.reportedBy = u.actor().user;
  progress.at = u.now();
  tellIfLate(u, order, progress);
  u.add(progress);
  saveOrder(u, order);
  return Outcome{progress.id.value(), {}};
}

}  // namespace gendan::app
