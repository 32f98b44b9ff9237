// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How far a customer's credit goes (P6.3): what their payments say, and what a person makes of it, in dated versions.

#include <optional>
#include <span>
#include <vector>

#include "domain/orders/order.h"
#include "domain/people/confirmation.h"

namespace gendan::domain {

using CreditRatingId = Id<struct CreditRatingTag>;
using CreditOverrideId = Id<struct CreditOverrideTag>;

enum class CreditGrade { Unrated, AAA, AA, A, B, C };
template <>
struct Codes<CreditGrade> {
  static constexpr std::array entries{code(CreditGrade::Unrated, "unrated"),
                                      code(CreditGrade::AAA, "aaa"),
                                      code(CreditGrade::AA, "aa"),
                                      code(CreditGrade::A, "a"),
                                      code(CreditGrade::B, "b"),
                                      code(CreditGrade::C, "c")};
};

struct DatedSum {
  QDate date;
  Money amount;
};

/// What was asked for and what came in on one order, each by date.
struct OrderMoney {
  std::vector<DatedSum> claims;
  std::vector<DatedSum> payments;  ///< refunds negative
};

/// Payments cover the earliest claims first. A claim that is not due yet and not covered says nothing.
struct PaymentHabit {
  int claims = 0;
  int onTime = 0;
  int daysOverdue = 0;  ///< of all late ones together, unpaid ones up to today
  Money overdue;        ///< due and not there
};
[[nodiscard]] PaymentHabit habitOf(std::span<const OrderMoney> orders, Currency currency, QDate today);

/// Of the last kCreditMonths months.
struct CreditEvidence {
  int claims = 0;
  int onTime = 0;
  int daysOverdue = 0;
  Money overdue;
  Money exposure;  ///< what running orders and unpaid goods come to, less what was paid
  int orders = 0;
  int changes = 0;  ///< asked for by the customer
  int cancellations = 0;
  int years = 0;  ///< since the first order, whole ones
  friend bool operator==(const CreditEvidence&, const CreditEvidence&) = default;
};
inline constexpr int kCreditMonths = 24;

/// Points of a hundred, over what there is data for: 40 share of claims paid on time; 20 mean days overdue (60 and
/// more: none); 20 overdue ÷ limit (all of it: none); 10 changes and cancellations ÷ orders (half of them: none); 10
/// years (two points a year). Nothing without a claim that was due.
[[nodiscard]] std::optional<Rate> creditScore(const CreditEvidence& evidence, Money limit);
/// From 90, 80, 70, 60 points on: AAA, AA, A, B; else C.
[[nodiscard]] CreditGrade creditGrade(std::optional<Rate> score);

struct CreditRating {
  CreditRatingId id;
  int version = 0;
  PartyId party;
  CreditGrade grade = CreditGrade::Unrated;  ///< the person's verdict
  Money limit;
  QDate validUntil;
  QString reason;
  CreditEvidence evidence;
  std::optional<Rate> score;
  CreditGrade suggested = CreditGrade::Unrated;
  Confirmation confirmation;
  Instant replacedAt;  ///< by a later confirmed one
  friend bool operator==(const CreditRating&, const CreditRating&) = default;
};

/// Errors (all at once): credit_limit: negative, required (currency); valid_until: required, date_in_the_past; reason:
/// required where the verdict is not the suggested grade, too_long.
[[nodiscard]] Result<> checkRating(const CreditRating& rating, QDate today);

/// A manager lets one order go out although the customer is over the limit, up to the exposure they saw.
struct CreditOverride {
  CreditOverrideId id;
  OrderId order;
  CreditRatingId rating;
  Money exposure;
  QString reason;
  UserId by;
  UserId onBehalfOf;
  Instant at;
  friend bool operator==(const CreditOverride&, const CreditOverride&) = default;
};
/// Errors: reason: required, too_long.
[[nodiscard]] Result<> checkOverride(const CreditOverride& override);

}  // namespace gendan::domain
