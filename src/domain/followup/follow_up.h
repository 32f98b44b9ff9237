// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One row of the tracking form (订单跟踪表, P2.4): whom the tracker asked, what was learned, when to ask again.

#include "domain/orders/order.h"

namespace gendan::domain {

using FollowUpId = Id<struct FollowUpTag>;

enum class Channel { Telephone, Email, Meeting, Visit, Message };
template <>
struct Codes<Channel> {
  static constexpr std::array entries{code(Channel::Telephone, "telephone"), code(Channel::Email, "email"),
                                      code(Channel::Meeting, "meeting"), code(Channel::Visit, "visit"),
                                      code(Channel::Message, "message")};
};

/// Never edited: a correction is a new entry that names the one it corrects.
struct FollowUp {
  FollowUpId id;
  OrderId order;
  Instant at;
  UserId tracker;
  Channel channel = Channel::Telephone;
  DepartmentId department;  ///< the department contacted, or
  QString contact;          ///< who else: the customer, the supplier, a carrier
  QString person;
  QString finding;
  OrderState orderState = OrderState::Accepted;  ///< at the time
  bool problemFound = false;
  QDate nextDate;  ///< none: nothing more to ask
  FollowUpId corrects;
  friend bool operator==(const FollowUp&, const FollowUp&) = default;
};

/// Errors (all at once): required, too_long, date_in_the_past. `today` is the company's date.
[[nodiscard]] Result<> checkFollowUp(const FollowUp& entry, QDate today);
/// Errors: other_order, corrected_already; Forbidden unless it is one's own entry or one leads the tracking.
[[nodiscard]] Result<> checkCorrection(const FollowUp& correction, const FollowUp& earlier, bool correctedAlready,
                                       bool leadsTracking);

}  // namespace gendan::domain
