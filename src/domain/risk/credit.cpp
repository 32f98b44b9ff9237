// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/risk/credit.h"

#include <algorithm>

#include "domain/base/text.h"

namespace gendan::domain {

namespace {

constexpr int kFarOverdue = 60;
constexpr int kYearsForAll = 5;

/// The day on which the payments have come to `amount`; no date: they have not.
QDate coveredOn(std::span<const DatedSum> payments, Money amount) {
  auto sum = Money::zero(amount.currency());
  for (const auto& payment : payments)
    if ((sum += payment.amount) >= amount) return payment.date;
  return {};
}

Money sumOf(std::span<const DatedSum> sums, Currency currency) {
  auto sum = Money::zero(currency);
  for (const auto& each : sums) sum += each.amount;
  return sum;
}

void judge(PaymentHabit& habit, const DatedSum& claim, QDate paidOn, QDate today) {
  const bool late = (paidOn.isValid() ? paidOn : today) > claim.date;
  if (!paidOn.isValid() && !late) return;
  ++habit.claims;
  if (late) habit.daysOverdue += static_cast<int>(claim.date.daysTo(paidOn.isValid() ? paidOn : today));
  else ++habit.onTime;
}

/// Points reached of those that could be, as they come in.
struct Points {
  qint64 reached = 0;  ///< 1/10 000 points
  qint64 possible = 0;
  /// `part` of `whole`, cut to nothing and all.
  void add(qint64 points, qint64 part, qint64 whole) {
    possible += points;
    reached += mulDivHalfUp(points * Rate::kScale, std::clamp<qint64>(part, 0, whole), whole);
  }
};

}  // namespace

PaymentHabit habitOf(std::span<const OrderMoney> orders, Currency currency, QDate today) {
  PaymentHabit habit;
  habit.overdue = Money::zero(currency);
  for (const auto& order : orders) {
    auto claimed = Money::zero(currency);
    auto due = claimed;
    for (const auto& claim : order.claims) {
      claimed += claim.amount;
      if (claim.date < today) due = claimed;
      judge(habit, claim, coveredOn(order.payments, claimed), today);
    }
    if (const auto open = due - sumOf(order.payments, currency); open.isPositive()) habit.overdue += open;
  }
  return habit;
}

std::optional<Rate> creditScore(const CreditEvidence& evidence, Money limit) {
  constexpr int kPunctual = 40;
  constexpr int kPrompt = 20;
  constexpr int kWithin = 20;
  constexpr int kSteady = 10;
  constexpr int kKnown = 10;
  if (evidence.claims == 0) return std::nullopt;
  Points points;
  points.add(kPunctual, evidence.onTime, evidence.claims);
  points.add(kPrompt, qint64(kFarOverdue) * evidence.claims - evidence.daysOverdue,
             qint64(kFarOverdue) * evidence.claims);
  if (limit.isPositive()) points.add(kWithin, limit.minor() - evidence.overdue.minor(), limit.minor());
  if (evidence.orders > 0)
    points.add(kSteady, evidence.orders - 2 * qint64(evidence.changes + evidence.cancellations), evidence.orders);
  points.add(kKnown, evidence.years, kYearsForAll);
  return Rate::ofScaled(points.reached / points.possible);  // cut, not rounded: 89.999 is not 90
}

CreditGrade creditGrade(std::optional<Rate> score) {
  if (!score) return CreditGrade::Unrated;
  static constexpr std::array kFrom{std::pair(9'000, CreditGrade::AAA), std::pair(8'000, CreditGrade::AA),
                                    std::pair(7'000, CreditGrade::A), std::pair(6'000, CreditGrade::B)};
  const auto reached = std::ranges::find_if(kFrom, [&](const auto& cut) { return score->scaled() >= cut.first; });
  return reached == kFrom.end() ? CreditGrade::C : reached->second;
}

Result<> checkRating(const CreditRating& rating, QDate today) {
  FieldErrors errors;
  errors.addIf(!rating.limit.currency().isValid(), u"credit_limit", u"required");
  errors.addIf(rating.limit.isNegative(), u"credit_limit", u"negative");
  errors.addIf(!rating.validUntil.isValid(), u"valid_until", u"required");
  errors.addIf(rating.validUntil.isValid() && rating.validUntil < today, u"valid_until", u"date_in_the_past");
  const bool agrees = rating.grade == rating.suggested;
  checkText(errors, u"reason", rating.reason, kLongText, agrees ? Presence::Optional : Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"credit.rate"));
  return {};
}

Result<> checkOverride(const CreditOverride& override) {
  FieldErrors errors;
  checkText(errors, u"reason", override.reason, kLongText, Presence::Required);
  if (!errors.isEmpty()) return refuse(errors.error(u"credit.override"));
  return {};
}

}  // namespace gendan::domain
