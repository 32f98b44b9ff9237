// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quality/failures.h"

#include <algorithm>

namespace gendan::app {

using namespace domain;

bool InspectionHistory::wasInspectedBy(UserId user) const {
  return first.inspector == user || std::ranges::find(rounds, user, &Inspection::inspector) != rounds.end();
}

Result<InspectionHistory> historyOf(UnitOfWork& u, InspectionId round) {
  InspectionHistory history;
  GENDAN_TRY(const auto named, u.load<Inspection>(round));
  GENDAN_TRY(history.first, u.load<Inspection>(named.reinspects.isValid() ? named.reinspects : named.id));
  history.rounds = u.find<Inspection>({where<&Inspection::reinspects>(history.first.id)});
  history.disposals = u.find<Disposal>({where<&Disposal::inspection>(history.first.id)});
  return history;
}

bool hasUnresolvedFailures(UnitOfWork& u, OrderId order) {
  const auto open =
      u.find<Rectification>({where<&Rectification::order>(order), where<&Rectification::finishedAt>(Instant{})});
  if (!open.empty()) return true;
  const auto data = u.load<OrderData>(order);
  return data && std::ranges::any_of(data->lines, [](const OrderLine& line) { return line.done.failed.isPositive(); });
}

}  // namespace gendan::app
