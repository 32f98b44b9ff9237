// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// An order in work and the people who change and close it.

#include <functional>

#include "app/changes/change_commands.h"
#include "app/changes/close_commands.h"
#include "app/orders/order_access.h"
#include "domain/notices/notification.h"
#include "support/refusal.h"
#include "support/shop.h"

namespace gendan::app {

/// A sales order of sara's over 10 and 5 BOLT at 10.00, allocated to workshop 1, tracked by tess.
class ChangeDesk : public ::testing::Test {
 protected:
  /// What the responsible person is asked to do by the end of the week.
  [[nodiscard]] domain::Responsibility byPete() const;
  [[nodiscard]] FileChange asking(std::vector<ChangeEntry> items) const;
  [[nodiscard]] static ChangeEntry toBe(domain::ChangeField field, int lineNo, const char* text);
  [[nodiscard]] FileChange quantityOf1(const char* text) const {
    return asking({toBe(domain::ChangeField::LineQuantity, 1, text)});
  }
  domain::ChangeRequestId filed(const FileChange& command, const QString& login = QStringLiteral("sara"));
  [[nodiscard]] domain::Result<Committed> decide(domain::ChangeRequestId request, const QString& login, DecisionEntry entry = {});
  /// By the heads asked, each once.
  void approvedBy(domain::ChangeRequestId request, const QStringList& logins);
  [[nodiscard]] domain::ChangeRequest request(domain::ChangeRequestId id) {
    return shop.load<domain::ChangeRequest>(id);
  }
  [[nodiscard]] std::vector<domain::ApprovalSeat> seats(domain::ChangeRequestId id) {
    return shop.load<domain::Approval>(request(id).approval).seats;
  }
  /// Logins of those asked, "-" for a seat without a head.
  [[nodiscard]] QStringList asked(domain::ApprovalId id);
  [[nodiscard]] bool isTold(const QString& login, domain::NoticeSubject subject);
  /// What happens to the order elsewhere in the company.
  void happens(const std::function<domain::Result<>(domain::Order&)>& what);
  /// Line 1 and 2: produced, passed, on a notice and shipped.
  void ships(domain::Quantity first, domain::Quantity second);
  /// Everything made, shipped, received and paid.
  void completes();

  testing::Shop shop;
  domain::OrderId order = shop.allocated(domain::OrderKind::Sales, {testing::qty("10"), testing::qty("5")});
};

}  // namespace gendan::app
