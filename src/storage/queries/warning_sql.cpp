// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/queries/warning_sql.h"

#include <array>

namespace gendan::storage {

namespace {

using domain::WarningRule;

// What stands still on purpose (a hold) is not late; what has ended needs no warning.
#define GENDAN_OPEN "o.state NOT IN ('completed', 'closing', 'closed', 'cancelled')"
#define GENDAN_WORKED GENDAN_OPEN " AND o.state IN ('allocated', 'executing', 'delivering') AND o.on_hold = 0"
#define GENDAN_UNMADE "l.produced + l.from_stock < l.quantity - l.closed_short + l.reopened"

constexpr std::array kWarningRules{
    WarningSql{
        WarningRule::NoFollowUp,
        "SELECT o.id, o.id, o.party_id, '', NULL, coalesce((SELECT max(f.at) FROM follow_up f WHERE f.order_id = "
        "o.id), (SELECT t.since FROM tracker_assignment t WHERE t.order_id = o.id AND t.active = 1 AND t.lead = 1)), "
        "NULL, 0, 0, NULL FROM orders o WHERE " GENDAN_WORKED " AND EXISTS (SELECT 1 FROM tracker_assignment a "
        "WHERE a.order_id = o.id AND a.active = 1 AND a.lead = 1 AND a.since < :contact_before) AND NOT EXISTS "
        "(SELECT 1 FROM follow_up n WHERE n.order_id = o.id AND (n.at >= :contact_before OR n.next_date >= "
        ":today))"},
    // Output counts from the day of the plan on: a new plan is for what was left to do.
    WarningSql{
        WarningRule::BehindPlan,
        "SELECT y.id, y.order_id, y.party_id, y.reference, min(y.end_date), 0, NULL, max(y.planned) - y.done, 0, "
        "NULL FROM (SELECT l.id, o.id AS order_id, o.party_id, l.line_no || ' ' || l.product_name AS reference, "
        "s.end_date, (SELECT sum(e.quantity) FROM plan_step e WHERE e.plan_id = p.id AND e.line_no = l.line_no "
        "AND e.finishes = 1 AND (e.end_date < s.end_date OR (e.end_date = s.end_date AND e.step_no <= s.step_no)))"
        " AS planned, coalesce((SELECT sum(r.quantity) FROM progress_report r WHERE r.order_id = o.id AND "
        "r.line_no = l.line_no AND r.finishes = 1 AND r.at >= p.planned_at), 0) AS done "
        "FROM orders o JOIN production_plan p ON p.order_id = o.id AND p.replaced_at IS NULL "
        "JOIN plan_step s ON s.plan_id = p.id AND s.finishes = 1 AND s.end_date <= :planned_until "
        "JOIN order_line l ON l.order_id = o.id AND l.line_no = s.line_no "
        "WHERE " GENDAN_WORKED " AND o.kind = 'sales' AND " GENDAN_UNMADE ") y WHERE y.planned > y.done "
        "GROUP BY y.id, y.order_id, y.party_id, y.reference, y.done"},
    // Needed when production of the fed goods begins, or, without a plan, on the day they are promised.
    WarningSql{WarningRule::SupplyBehindNeed,
               "SELECT z.id, z.order_id, z.party_id, z.reference, z.needed, 0, z.expected, z.lacking, 0, NULL FROM ("
               "SELECT l.id, o.id AS order_id, o.party_id, f.number AS reference, l.quantity - l.closed_short + "
               "l.reopened - l.arrived + l.rejected AS lacking, coalesce((SELECT g.expected_arrival FROM "
               "purchase_progress g WHERE g.order_id = o.id AND g.line_no = l.line_no AND g.expected_arrival IS NOT "
               "NULL ORDER BY g.id DESC LIMIT 1), l.current_promise, l.requested_date) AS expected, "
               "coalesce((SELECT min(s.start_date) FROM production_plan p JOIN plan_step s ON s.plan_id = p.id "
               "LEFT JOIN order_line t ON t.id = l.feeds_line_id WHERE p.order_id = f.id AND p.replaced_at IS NULL AND "
               "(l.feeds_line_id IS NULL OR s.line_no = t.line_no)), (SELECT coalesce(t.current_promise, "
               "t.requested_date) FROM order_line t WHERE t.id = l.feeds_line_id), f.due_date) AS needed "
               "FROM orders o JOIN orders f ON f.id = o.feeds_order_id JOIN order_line l ON l.order_id = o.id "
               "WHERE " GENDAN_WORKED " AND o.kind = 'purchase' AND l.stocked = 1 AND f.state NOT IN ('settling', "
               "'completed', 'closing', 'closed', 'cancelled')) z "
               "WHERE z.lacking > 0 AND (z.expected > z.needed OR z.needed < :today)"},
    WarningSql{
        WarningRule::ChangeUndecided,
        "SELECT c.id, c.order_id, o.party_id, c.number, NULL, c.filed_at, NULL, 0, 0, NULL FROM change_request c "
        "JOIN orders o ON o.id = c.order_id WHERE c.state = 'pending' AND c.filed_at < :filed_before"},
    WarningSql{WarningRule::ChangeUnacknowledged,
               "SELECT n.id, n.order_id, o.party_id, c.number, NULL, n.sent_at, NULL, 0, 0, NULL FROM change_notice n "
               "JOIN change_request c ON c.id = n.request_id JOIN orders o ON o.id = n.order_id "
               "WHERE n.acknowledged_at IS NULL AND n.sent_at < :sent_before"},
    WarningSql{
        WarningRule::FailedAgain,
        "SELECT l.id, o.id, o.party_id, l.line_no || ' ' || l.product_name, NULL, (SELECT max(i.at) FROM "
        "inspection i WHERE i.order_id = o.id AND i.line_no = l.line_no AND i.verdict = 'fail'), NULL, l.failed, 0, "
        "NULL FROM orders o JOIN order_line l ON l.order_id = o.id WHERE " GENDAN_OPEN " AND o.state IN "
        "('executing', 'delivering', 'settling') AND l.failed > 0 AND (SELECT count(*) FROM inspection i WHERE "
        "i.order_id = o.id AND i.line_no = l.line_no AND i.verdict = 'fail') >= :failed_inspections"},
    // Payments cover the earliest claims first; what was asked for beyond what is billed is not owed.
    WarningSql{
        WarningRule::ReceivableOverdue,
        "SELECT w.id, w.id, w.party_id, '', w.since, 0, NULL, 0, CASE WHEN w.claimed < w.due THEN w.claimed ELSE "
        "w.due END - w.paid, w.currency FROM (SELECT o.id, o.party_id, o.due, o.paid, o.currency, "
        "sum(c.amount) AS claimed, min(CASE WHEN (SELECT sum(d.amount) FROM claim d WHERE d.order_id = o.id AND "
        "d.state = 'open' AND (d.due_date < c.due_date OR (d.due_date = c.due_date AND d.id <= c.id))) > o.paid "
        "THEN c.due_date END) AS since FROM orders o JOIN claim c ON c.order_id = o.id AND c.state = 'open' AND "
        "c.due_date <= :payable_until WHERE " GENDAN_OPEN
        " AND o.kind = 'sales' AND o.state IN ('accepted', 'allocated', 'executing', 'delivering', 'settling') AND "
        "o.due > o.paid "
        "GROUP BY o.id, o.party_id, o.due, o.paid, o.currency) w WHERE w.claimed > w.paid"},
    WarningSql{WarningRule::PayableOverdue,
               "SELECT n.id, n.order_id, o.party_id, n.number, n.due_date, 0, NULL, 0, n.amount - n.paid, n.currency "
               "FROM payment_notice n JOIN orders o ON o.id = n.order_id WHERE n.state IN ('issued', 'released') AND "
               "n.due_date <= :payable_until AND n.paid < n.amount"},
    // A count or a return has taken what an open shipping notice relied on.
    WarningSql{
        WarningRule::StockShort,
        "SELECT m.id, n.order_id, o.party_id, n.number || ' ' || p.name, n.date, 0, NULL, k.reserved - k.on_hand, "
        "0, NULL FROM shipping_notice n JOIN shipping_notice_line m ON m.notice_id = n.id "
        "JOIN orders o ON o.id = n.order_id "
        "JOIN order_line l ON l.order_id = n.order_id AND l.line_no = m.line_no "
        "JOIN product p ON p.id = l.product_id JOIN stock_level k ON k.product_id = l.product_id "
        "WHERE n.state = 'open' AND m.from_stock > m.shipped_from_stock AND k.reserved > k.on_hand"},
    WarningSql{
        WarningRule::PromiseBeforePlan,
        "SELECT v.id, v.order_id, v.party_id, v.reference, v.promise, 0, v.plan_end, 0, 0, NULL FROM ("
        "SELECT l.id, o.id AS order_id, o.party_id, l.line_no || ' ' || l.product_name AS reference, "
        "l.current_promise AS promise, (SELECT max(s.end_date) FROM production_plan p JOIN plan_step s ON "
        "s.plan_id = p.id WHERE p.order_id = o.id AND p.replaced_at IS NULL AND s.line_no = l.line_no) AS plan_end "
        "FROM orders o JOIN order_line l ON l.order_id = o.id WHERE " GENDAN_WORKED
        " AND o.kind = 'sales' AND " GENDAN_UNMADE ") v WHERE v.plan_end > v.promise"},
    WarningSql{
        WarningRule::OverCredit,
        "SELECT q.party_id, NULL, q.party_id, '', NULL, q.decided_at, NULL, 0, q.owed - q.credit_limit, q.currency "
        "FROM (SELECT r.party_id, r.decided_at, r.credit_limit, r.currency, (SELECT sum(o.due - o.paid) FROM orders "
        "o WHERE " GENDAN_OPEN " AND o.party_id = r.party_id AND o.currency = r.currency AND o.kind = 'sales' AND "
        "o.state NOT IN ('draft', 'under_review') AND o.due - o.paid > 0) AS owed FROM credit_rating r WHERE "
        "r.state = 'confirmed' AND r.replaced_at IS NULL) q WHERE q.owed > q.credit_limit"},
};

#undef GENDAN_OPEN
#undef GENDAN_WORKED
#undef GENDAN_UNMADE

}  // namespace

std::span<const WarningSql> warningSql() { return kWarningRules; }

}  // namespace gendan::storage
