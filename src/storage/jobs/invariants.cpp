// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/jobs/invariants.h"

namespace gendan::storage {

namespace {

constexpr int kCore = 1;
constexpr int kExecution = 2;
constexpr int kQuality = 3;
constexpr int kShipping = 4;
constexpr int kSettlement = 5;
constexpr int kDocuments = 11;
constexpr int kAssessment = 9;

/// A quantity of order_line, and the events it is the sum of: order_id, line_no, amount, one row each.
struct LineSum {
  const char* column;
  int since;
  const char* events;
};

constexpr LineSum kLineSums[] = {
    {"produced", kExecution, "SELECT order_id, line_no, quantity AS amount FROM progress_report WHERE finishes = 1"},
    {"confirmed", kExecution, "SELECT order_id, line_no, confirmed_change AS amount FROM purchase_progress"},
    {"passed", kQuality,
     "SELECT order_id, line_no, passed_change AS amount FROM inspection "
     "UNION ALL SELECT order_id, line_no, quantity FROM disposal WHERE disposition = 'concession'"},
    {"failed", kQuality,
     "SELECT order_id, line_no, failed_change AS amount FROM inspection UNION ALL SELECT order_id, line_no, -quantity "
     "FROM disposal WHERE disposition IN ('concession', 'return', 'scrap')"},
    {"scrapped", kQuality,
     "SELECT order_id, line_no, quantity AS amount FROM disposal WHERE disposition IN ('return', 'scrap')"},
    {"notified", kShipping,
     "SELECT n.order_id, l.line_no, CASE n.state WHEN 'cancelled' THEN l.shipped ELSE l.quantity END AS amount "
     "FROM shipping_notice_line l JOIN shipping_notice n ON n.id = l.notice_id"},
    {"from_stock", kShipping,
     "SELECT n.order_id, l.line_no, CASE n.state WHEN 'cancelled' THEN l.shipped_from_stock ELSE l.from_stock END "
     "AS amount FROM shipping_notice_line l JOIN shipping_notice n ON n.id = l.notice_id"},
    {"shipped", kShipping,
     "SELECT s.order_id, l.line_no, l.quantity AS amount FROM shipment_line l JOIN shipment s ON s.id = l.shipment_id"},
    {"received", kShipping,
     "SELECT d.order_id, l.line_no, l.received AS amount FROM delivery_line l "
     "JOIN delivery_confirmation d ON d.id = l.confirmation_id"},
    {"arrived", kShipping,
     "SELECT r.order_id, l.line_no, l.quantity AS amount FROM goods_receipt_line l "
     "JOIN goods_receipt r ON r.id = l.receipt_id"},
    {"accepted", kShipping,
     "SELECT a.order_id, l.line_no, l.accepted AS amount FROM goods_acceptance_line l "
     "JOIN goods_acceptance a ON a.id = l.acceptance_id"},
    {"rejected", kShipping,
     "SELECT a.order_id, l.line_no, l.rejected AS amount FROM goods_acceptance_line l "
     "JOIN goods_acceptance a ON a.id = l.acceptance_id"},
    {"returned", kShipping, "SELECT order_id, line_no, quantity AS amount FROM return_note"},
    {"reopened", kShipping,
     "SELECT order_id, line_no, quantity AS amount FROM return_note WHERE kind IN ('replace', 'repair')"},
    {"credited", kShipping, "SELECT order_id, line_no, quantity AS amount FROM return_note WHERE kind = 'credit'"},
};

struct Rule {
  const char* name;
  int since;
  const char* sql;
};

constexpr Rule kRules[] = {
    {"order.audited", kCore,
     "SELECT number, 'no audit row', '' FROM orders o WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.order_id = "
     "o.id)"},
    {"order.reviewed", kCore,
     "SELECT number, state, 'no review accepted it' FROM orders o WHERE state NOT IN ('draft', 'under_review', "
     "'cancelled') AND NOT EXISTS (SELECT 1 FROM review r WHERE r.order_id = o.id AND r.accepted = 1)"},
    {"order.lead_tracker", kCore,
     "SELECT number, lead_tracker_id, tracker_id FROM orders o LEFT JOIN tracker_assignment t ON t.order_id = o.id "
     "AND t.active = 1 AND t.lead = 1 WHERE o.lead_tracker_id IS NOT t.tracker_id"},
    {"order.executor", kCore,
     "SELECT number, executor_id, department_id FROM orders o LEFT JOIN allocation a ON a.order_id = o.id "
     "AND a.replaced_at IS NULL WHERE o.executor_id IS NOT a.department_id"},
    {"command.audited", kCore,
     "SELECT id, seq, 'no audit row' FROM command_log WHERE seq > (SELECT coalesce(max(seq), 0) FROM audit)"},
    {"notice_line.shipped", kShipping,
     "SELECT n.number || '/' || l.line_no, l.shipped || ' ' || l.shipped_from_stock, "
     "total(s.quantity) || ' ' || total(s.from_stock) FROM shipping_notice_line l "
     "JOIN shipping_notice n ON n.id = l.notice_id LEFT JOIN (SELECT h.notice_id, d.line_no, d.quantity, d.from_stock "
     "FROM shipment_line d JOIN shipment h ON h.id = d.shipment_id) s ON s.notice_id = n.id AND s.line_no = l.line_no "
     "GROUP BY l.id HAVING l.shipped <> total(s.quantity) OR l.shipped_from_stock <> total(s.from_stock)"},
    {"stock_level.on_hand", kShipping,
     "SELECT p.code, s.on_hand, m.moved FROM (SELECT product_id, sum(quantity) AS moved FROM stock_move "
     "GROUP BY product_id) m JOIN product p ON p.id = m.product_id LEFT JOIN stock_level s ON s.product_id = p.id "
     "WHERE s.on_hand IS NOT m.moved UNION ALL SELECT p.code, s.on_hand, 0 FROM stock_level s "
     "JOIN product p ON p.id = s.product_id WHERE s.on_hand <> 0 AND NOT EXISTS "
     "(SELECT 1 FROM stock_move m WHERE m.product_id = s.product_id)"},
    {"stock_level.reserved", kShipping,
     "SELECT p.code, s.reserved, coalesce(w.waiting, 0) FROM stock_level s JOIN product p ON p.id = s.product_id "
     "LEFT JOIN (SELECT o.product_id, sum(l.from_stock - l.shipped_from_stock) AS waiting FROM shipping_notice_line l "
     "JOIN shipping_notice n ON n.id = l.notice_id AND n.state = 'open' JOIN order_line o ON o.order_id = n.order_id "
     "AND o.line_no = l.line_no GROUP BY o.product_id) w ON w.product_id = s.product_id "
     "WHERE s.reserved <> coalesce(w.waiting, 0)"},
    {"order.paid", kSettlement,
     "SELECT o.number, o.paid, coalesce(p.paid, 0) FROM orders o LEFT JOIN (SELECT p.order_id, "
     "sum(CASE WHEN (p.direction = 'in') = (q.kind = 'sales') THEN p.amount ELSE -p.amount END) AS paid FROM payment p "
     "JOIN orders q ON q.id = p.order_id WHERE NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE r.payment_id = p.id "
     "AND r.state = 'confirmed') GROUP BY p.order_id) p ON p.order_id = o.id WHERE o.paid <> coalesce(p.paid, 0)"},
    {"assessment.scored", kAssessment,
     "SELECT a.id, count(s.id), 'final without four scores' FROM assessment a LEFT JOIN assessment_score s "
     "ON s.assessment_id = a.id AND s.score >= 0 WHERE a.state <> 'draft' GROUP BY a.id HAVING count(s.id) <> 4"},
    {"payment_notice.paid", kSettlement,
     "SELECT n.number, n.paid, coalesce(p.paid, 0) FROM payment_notice n LEFT JOIN (SELECT p.notice_id, "
     "sum(p.amount) AS paid FROM payment p WHERE NOT EXISTS (SELECT 1 FROM payment_reversal r WHERE "
     "r.payment_id = p.id AND r.state = 'confirmed') GROUP BY p.notice_id) p ON p.notice_id = n.id "
     "WHERE n.paid <> coalesce(p.paid, 0)"},
    {"document.size", kDocuments,
     "SELECT d.file_name, coalesce(length(c.bytes), 'no bytes'), d.size FROM document d "
     "LEFT JOIN document_content c ON c.document_id = d.id WHERE length(c.bytes) IS NOT d.size"},
};

Invariant ofLine(const LineSum& sum) {
  const auto column = QString::fromLatin1(sum.column);
  return {
      u"order_line."_qs + column, sum.since,
      QStringLiteral("SELECT o.number || '/' || l.line_no, l.%1, coalesce(e.amount, 0) FROM order_line l "
                     "JOIN orders o ON o.id = l.order_id LEFT JOIN (SELECT order_id, line_no, sum(amount) AS amount "
                     "FROM (%2) GROUP BY order_id, line_no) e ON e.order_id = l.order_id AND e.line_no = l.line_no "
                     "WHERE l.%1 <> coalesce(e.amount, 0)")
          .arg(column, QString::fromLatin1(sum.events))};
}

}  // namespace

const std::vector<Invariant>& invariants() {
  static const auto all = [] {
    std::vector<Invariant> list;
    for (const auto& rule : kRules)
      list.push_back({QString::fromLatin1(rule.name), rule.since, QString::fromLatin1(rule.sql)});
    for (const auto& sum : kLineSums) list.push_back(ofLine(sum));
    return list;
  }();
  return all;
}

}  // namespace gendan::storage
