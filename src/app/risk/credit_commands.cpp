// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/credit_commands.h"

#include "app/notices/notices.h"
#include "app/people/delegations.h"
#include "app/ports/evidence.h"
#include "app/risk/credit.h"

namespace gendan::app {

using namespace domain;

namespace {

int wholeYears(QDate from, QDate to) {
  if (!from.isValid()) return 0;
  const int years = to.year() - from.year();
  return from.addYears(years) > to ? years - 1 : years;
}

Result<Party> ratable(UnitOfWork& u, PartyId id) {
  GENDAN_TRY(auto party, u.load<Party>(id));
  if (!party.customer) return refuse(Code::NotAllowedInState, u"credit.rate", {{u"party"_qs, u"not_a_customer"_qs}});
  const auto waiting =
      u.find<CreditRating>({where<&CreditRating::party>(id),
                            where<&CreditRating::confirmation, &Confirmation::state>(ConfirmationState::Proposed)});
  if (!waiting.empty()) return refuse(Code::NotAllowedInState, u"credit.rate", {{u"proposal"_qs, u"pending"_qs}});
  return party;
}

Result<CreditRating> decided(UnitOfWork& u, CreditRatingId id, int seen, ConfirmationState verdict,
                             const QString& note) {
  GENDAN_TRY(auto rating, u.load<CreditRating>(id, seen));
  auto& confirmation = rating.confirmation;
  GENDAN_TRY(const auto seat, takeSeat(u, Action::CreditRate, {confirmation.proposedBy}));
  GENDAN_CHECK(decide(confirmation, {verdict, u.actor().user, seat.onBehalfOf, u.now(), note}, u"credit.rate"));
  return rating;
}

}  // namespace

CreditEvidence creditEvidenceOf(UnitOfWork& u, PartyId customer, Currency currency) {
  const auto since = u.today().addMonths(-kCreditMonths);
  const auto history = u.evidence().history(customer, currency, since);
  const auto habit = habitOf(history.money, currency, u.today());
  CreditEvidence evidence;
  evidence.claims = habit.claims;
  evidence.onTime = habit.onTime;
  evidence.daysOverdue = habit.daysOverdue;
  evidence.overdue = habit.overdue;
  evidence.exposure = u.evidence().exposure(customer, currency);
  evidence.orders = history.orders;
  evidence.changes = history.changes;
  evidence.cancellations = history.cancellations;
  evidence.years = wholeYears(history.firstOrder, u.today());
  return evidence;
}

Result<Outcome> handle(UnitOfWork& u, const RateCredit& command) {
  GENDAN_CHECK(permits(Action::CreditRate, Access::Do, u.actor(), {}));
  GENDAN_TRY(const auto party, ratable(u, command.party));
  CreditRating rating;
  rating.party = party.id;
  rating.limit = command.limit;
  rating.validUntil = command.validUntil;
  rating.reason = command.reason;
  rating.evidence = creditEvidenceOf(u, party.id, command.limit.currency());
  rating.score = creditScore(rating.evidence, rating.limit);
  rating.suggested = creditGrade(rating.score);
  rating.grade = command.grade == CreditGrade::Unrated ? rating.suggested : command.grade;
  GENDAN_CHECK(checkRating(rating, u.today()));
  rating.confirmation.proposedBy = u.actor().user;
  rating.confirmation.proposedAt = u.now();
  u.add(rating);
  for (const auto& manager : u.find<User>({}))
    if (manager.roles.has(Role::Manager) && !manager.disabled)
      tellUser(u, manager.id, NoticeSubject::ConfirmationWanted);
  return Outcome{rating.id.value(), party.code};
}

Result<Outcome> handle(UnitOfWork& u, const ConfirmCredit& command) {
  GENDAN_TRY(const auto rating,
             decided(u, command.rating, command.version, ConfirmationState::Confirmed, command.note));
  if (auto before = ratingOf(u, rating.party)) {
    before->replacedAt = u.now();
    u.save(*before);
  }
  u.save(rating);
  tellUser(u, rating.confirmation.proposedBy, NoticeSubject::CreditRated);
  return Outcome{rating.id.value(), {}};
}

Result<Outcome> handle(UnitOfWork& u, const RejectCredit& command) {
  GENDAN_TRY(const auto rating, decided(u, command.rating, command.version, ConfirmationState::Rejected, command.note));
  u.save(rating);
  tellUser(u, rating.confirmation.proposedBy, NoticeSubject::CreditRejected);
  return Outcome{rating.id.value(), {}};
}

Result<Outcome> handle(UnitOfWork& u, const OverrideCredit& command) {
  GENDAN_TRY(const auto order, loadOrder(u, command.order));
  if (!order.isSales()) return refuse(Code::NotAllowedInState, u"credit.override", {{u"order"_qs, u"wrong_kind"_qs}});
  GENDAN_TRY(const auto seat, takeSeat(u, Action::CreditRate, {}));
  const auto rating = ratingOf(u, order.data().terms.party);
  const auto beyond = rating ? beyondLimit(u, *rating) : Money();
  if (!beyond.isPositive())
    return refuse(Code::NotAllowedInState, u"credit.override", {{u"credit"_qs, u"within_limit"_qs}});
  CreditOverride override;
  override.order = order.id();
  override.rating = rating->id;
  override.exposure = beyond + rating->limit;
  override.reason = command.reason;
  override.by = u.actor().user;
  override.onBehalfOf = seat.onBehalfOf;
  override.at = u.now();
  GENDAN_CHECK(checkOverride(override));
  u.add(override);
  tellFunction(u, Function::Warehouse, NoticeSubject::CreditOverridden, order.data());
  return Outcome{override.id.value(), order.data().number};
}

}  // namespace gendan::app
