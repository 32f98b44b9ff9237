// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/risk/credit.h"

#include <algorithm>

#include "app/notices/notices.h"
#include "app/ports/evidence.h"

namespace gendan::app {

using namespace domain;

std::optional<CreditRating> ratingOf(UnitOfWork& u, PartyId customer) {
  const auto ratings =
      u.find<CreditRating>({where<&CreditRating::party>(customer),
                            where<&CreditRating::confirmation, &Confirmation::state>(ConfirmationState::Confirmed),
                            where<&CreditRating::replacedAt>(Instant{})});
  return ratings.empty() ? std::nullopt : std::optional(ratings.front());
}

Money beyondLimit(UnitOfWork& u, const CreditRating& rating) {
  return u.evidence().exposure(rating.party, rating.limit.currency()) - rating.limit;
}

Result<> mayShipOnCredit(UnitOfWork& u, const Order& order) {
  const auto rating = order.isSales() ? ratingOf(u, order.data().terms.party) : std::nullopt;
  if (!rating || order.data().total.currency() != rating->limit.currency()) return {};
  const auto exposure = beyondLimit(u, *rating) + rating->limit;
  if (exposure <= rating->limit) return {};
  const auto overrides = u.find<CreditOverride>({where<&CreditOverride::order>(order.id())});
  const bool isLetGo = std::ranges::any_of(overrides, [&](const CreditOverride& o) {
    return o.exposure.currency() == exposure.currency() && exposure <= o.exposure;
  });
  if (isLetGo) return {};
  return refuse(Code::NotAllowedInState, u"goods.dispatch", {{u"credit"_qs, u"over_limit"_qs}});
}

void tellOfCredit(UnitOfWork& u, const Order& order) {
  if (!order.isSales() || !isRunning(order.state())) return;
  const auto rating = ratingOf(u, order.data().terms.party);
  if (!rating || !beyondLimit(u, *rating).isPositive()) return;
  tellDepartment(u, order.data().owner, NoticeSubject::CreditExceeded, order.data());
  tellFunction(u, Function::Finance, NoticeSubject::CreditExceeded, order.data());
}

}  // namespace gendan::app
