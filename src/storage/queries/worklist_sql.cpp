// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/worklist_sql.h"

#include <array>

namespace gendan::storage {

namespace {

using app::Worklist;

// The kind comes first in an index, so it is always named. Conditions on lines come last: they are asked only of the
// few orders that the index leaves.
#define GENDAN_OPEN "o.state NOT IN ('completed', 'closing', 'closed', 'cancelled')"
#define GENDAN_MOVING GENDAN_OPEN " AND o.state IN ('executing', 'delivering', 'settling')"
#define GENDAN_ANY_LINE(condition) "EXISTS (SELECT 1 FROM order_line l WHERE l.order_id = o.id AND " condition ")"

constexpr std::array kConditions{
    WorklistSql{Worklist::AllOrders, "1 = 1"},
    WorklistSql{Worklist::SalesDrafts, "o.kind = 'sales' AND o.state = 'draft'"},
    WorklistSql{Worklist::SalesToReview, "o.kind = 'sales' AND o.state = 'under_review'"},
    WorklistSql{Worklist::SalesToAllocate, "o.kind = 'sales' AND o.state = 'accepted'"},
    WorklistSql{Worklist::SalesToFollow,
                "o.kind = 'sales' AND o.state = 'delivering' AND " GENDAN_ANY_LINE("l.received < l.shipped")},
    WorklistSql{Worklist::SalesToSettle, "o.kind = 'sales' AND o.state = 'settling'"},
    WorklistSql{Worklist::ProductionToPlan, "o.kind = 'sales' AND o.state = 'allocated'"},
    WorklistSql{Worklist::ProductionRunning, "o.kind = 'sales' AND o.state = 'executing'"},
    WorklistSql{Worklist::ProductionToShip, "o.kind = 'sales' AND " GENDAN_MOVING " AND " GENDAN_ANY_LINE(
                                                "l.notified < l.passed + l.from_stock AND "
                                                "l.notified < l.quantity - l.closed_short + l.reopened")},
    WorklistSql{Worklist::PurchasingDrafts, "o.kind = 'purchase' AND o.state = 'draft'"},
    WorklistSql{Worklist::PurchasingToReview, "o.kind = 'purchase' AND o.state = 'under_review'"},
    WorklistSql{Worklist::PurchasingToAllocate, "o.kind = 'purchase' AND o.state = 'accepted'"},
    WorklistSql{Worklist::PurchasingExpected,
                "o.kind = 'purchase' AND " GENDAN_OPEN
                " AND o.state IN ('allocated', 'executing', 'delivering') AND " GENDAN_ANY_LINE(
                    "l.stocked = 1 AND l.arrived - l.rejected < l.quantity - l.closed_short + l.reopened")},
    WorklistSql{Worklist::PurchasingToSettle, "o.kind = 'purchase' AND o.state = 'settling'"},
    WorklistSql{Worklist::QualityToInspect,
                GENDAN_MOVING " AND " GENDAN_ANY_LINE(
                    "l.passed + l.failed + l.scrapped < CASE o.kind WHEN 'sales' THEN l.produced ELSE l.arrived - "
                    "l.accepted - l.rejected END")},
    WorklistSql{Worklist::QualityFailed, GENDAN_MOVING " AND " GENDAN_ANY_LINE("l.failed > 0")},
    WorklistSql{Worklist::WarehouseToShip,
                "o.kind = 'sales' AND o.state = 'delivering' AND " GENDAN_ANY_LINE("l.shipped < l.notified")},
    WorklistSql{Worklist::WarehouseToAccept, "o.kind = 'purchase' AND " GENDAN_MOVING
                                             " AND " GENDAN_ANY_LINE("l.accepted + l.rejected < l.arrived")},
    WorklistSql{Worklist::FinanceReceivable,
                "o.kind = 'sales' AND " GENDAN_OPEN " AND o.state IN ('delivering', 'settling') AND o.due > o.paid"},
    WorklistSql{Worklist::FinancePayable,
                "o.kind = 'purchase' AND " GENDAN_OPEN " AND o.state IN ('delivering', 'settling') AND o.due > o.paid"},
    WorklistSql{Worklist::TrackingDue,
                GENDAN_OPEN " AND o.lead_tracker_id = :me AND o.state NOT IN ('draft', 'under_review') AND NOT EXISTS "
                            "(SELECT 1 FROM follow_up f WHERE f.order_id = o.id AND f.next_date > :today)"},
    WorklistSql{Worklist::TrackingMine, GENDAN_OPEN " AND o.lead_tracker_id = :me"},
    WorklistSql{Worklist::TrackingToClose, "o.kind IN ('sales', 'purchase') AND o.state = 'completed'"},
    WorklistSql{Worklist::OnHold, GENDAN_OPEN " AND o.on_hold = 1"},
    WorklistSql{Worklist::Late, GENDAN_OPEN " AND o.state NOT IN ('draft', 'under_review', 'settling') AND "
                                            "o.due_date < :today"},
};

#undef GENDAN_OPEN
#undef GENDAN_MOVING
#undef GENDAN_ANY_LINE

constexpr bool inOrder() {
  for (size_t i = 0; i < kConditions.size(); ++i)
    if (static_cast<size_t>(kConditions[i].list) != i) return false;
  return kConditions.size() == domain::Codes<Worklist>::entries.size();
}
static_assert(inOrder(), "one row a worklist, in the order of the enum");

}  // namespace

const char* conditionOf(Worklist list) { return kConditions[static_cast<size_t>(list)].condition; }

}  // namespace gendan::storage
