// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/orders/review.h"

#include <algorithm>

#include "domain/base/text.h"

namespace gendan::domain {

bool isAllPassed(const Review& review) {
  const std::array groups{review.party, review.product, review.quantity, review.price, review.deliveryDate};
  return std::ranges::find(groups, CheckResult::Fail) == groups.end();
}

Result<> conclude(Review& review) {
  review.accepted = isAllPassed(review);
  FieldErrors errors;
  checkText(errors, u"note", review.note, kLongText, review.accepted ? Presence::Optional : Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"order.review"));
  return {};
}

}  // namespace gendan::domain
