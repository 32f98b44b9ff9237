// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changes/routing.h"

#include <algorithm>

namespace gendan::domain {

std::optional<Function> functionOf(Approver approver) { return fromWord<Function>(word(approver)); }

std::vector<Approver> approversBy(const std::vector<RoutingRule>& rules, FormKind form, OrderKind kind,
                                  Occasions occasions) {
  std::vector<Approver> approvers;
  for (const auto& rule : rules) {
    const bool applies = rule.active && rule.form == form && rule.orderKind == kind && occasions.has(rule.occasion);
    if (applies && std::ranges::find(approvers, rule.asks) == approvers.end()) approvers.push_back(rule.asks);
  }
  return approvers;
}

}  // namespace gendan::domain
