// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement/claim.h"

#include "domain/base/text.h"

namespace gendan::domain {

namespace {
constexpr std::u16string_view kClaim = u"settlement.claim";
}

Result<> checkClaim(const ClaimTerms& terms, const Order& order, const std::vector<Claim>& earlier) {
  if (!order.isSales()) return refuse(Code::NotAllowedInState, kClaim, {{u"order"_qs, u"not_a_sale"_qs}});
  if (!isRunning(order.state())) return refuse(Code::NotAllowedInState, kClaim, {{u"state"_qs, word(order.state())}});
  FieldErrors errors;
  if (terms.amount.currency() != order.data().terms.currency) {
    errors.add(u"amount", u"other_currency");
  } else {
    auto asked = terms.amount;
    for (const auto& other : earlier)
      if (other.state == ClaimState::Open && other.terms.amount.currency() == asked.currency())
        asked += other.terms.amount;
    errors.addIf(!terms.amount.isPositive(), u"amount", u"not_positive");
    errors.addIf(asked > order.data().due, u"amount", u"exceeds_due");
  }
  errors.addIf(!terms.dueDate.isValid(), u"due_date", u"required");
  checkText(errors, u"invoice_no", terms.invoiceNo, kShortText);
  checkText(errors, u"remark", terms.remark, kLongText);
  if (!errors.isEmpty()) return refuse(errors.error(kClaim));
  return {};
}

Result<> withdrawClaim(Claim& claim, QString reason) {
  if (claim.state != ClaimState::Open)
    return refuse(Code::NotAllowedInState, kClaim, {{u"claim"_qs, word(claim.state)}});
  FieldErrors errors;
  checkText(errors, u"reason", reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(kClaim));
  claim.state = ClaimState::Withdrawn;
  claim.reason = std::move(reason);
  return {};
}

}  // namespace gendan::domain
