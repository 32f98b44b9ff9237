// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/present/dictionary.h"

#include <QtGlobal>

namespace gendan::ui {

const Dictionary& kinds() {
  static constexpr Entry kEntries[] = {
      {"allocation", QT_TRANSLATE_NOOP("kinds", "Allocation")},
      {"approval", QT_TRANSLATE_NOOP("kinds", "Approval")},
      {"approval_seat", QT_TRANSLATE_NOOP("kinds", "Decision of a department")},
      {"archive_record", QT_TRANSLATE_NOOP("kinds", "Archive record")},
      {"assessment", QT_TRANSLATE_NOOP("kinds", "Assessment")},
      {"assessment_score", QT_TRANSLATE_NOOP("kinds", "Score of an assessment")},
      {"calendar_day", QT_TRANSLATE_NOOP("kinds", "Day of the calendar")},
      {"change_item", QT_TRANSLATE_NOOP("kinds", "Item of a change request")},
      {"change_notice", QT_TRANSLATE_NOOP("kinds", "Change notice")},
      {"change_request", QT_TRANSLATE_NOOP("kinds", "Change request")},
      {"claim", QT_TRANSLATE_NOOP("kinds", "Claim")},
      {"close_request", QT_TRANSLATE_NOOP("kinds", "Close request")},
      {"customer_feedback", QT_TRANSLATE_NOOP("kinds", "Customer feedback")},
      {"database", QT_TRANSLATE_NOOP("kinds", "Database")},
      {"delegation", QT_TRANSLATE_NOOP("kinds", "Delegation")},
      {"delivery_confirmation", QT_TRANSLATE_NOOP("kinds", "Delivery confirmation")},
      {"delivery_line", QT_TRANSLATE_NOOP("kinds", "Line of a delivery confirmation")},
      {"department", QT_TRANSLATE_NOOP("kinds", "Department")},
      {"disposal", QT_TRANSLATE_NOOP("kinds", "Disposal of failed goods")},
      {"evidence_fact", QT_TRANSLATE_NOOP("kinds", "Evidence of an assessment")},
      {"expense", QT_TRANSLATE_NOOP("kinds", "Expense")},
      {"export", QT_TRANSLATE_NOOP("kinds", "Export")},
      {"follow_up", QT_TRANSLATE_NOOP("kinds", "Follow-up")},
      {"goods_acceptance", QT_TRANSLATE_NOOP("kinds", "Acceptance of goods")},
      {"goods_acceptance_line", QT_TRANSLATE_NOOP("kinds", "Line of an acceptance")},
      {"goods_receipt", QT_TRANSLATE_NOOP("kinds", "Goods receipt")},
      {"goods_receipt_line", QT_TRANSLATE_NOOP("kinds", "Line of a goods receipt")},
      {"import", QT_TRANSLATE_NOOP("kinds", "Import")},
      {"inspection", QT_TRANSLATE_NOOP("kinds", "Inspection")},
      {"inspection_defect", QT_TRANSLATE_NOOP("kinds", "Defect")},
      {"notification", QT_TRANSLATE_NOOP("kinds", "Notice")},
      {"order", QT_TRANSLATE_NOOP("kinds", "Order")},
      {"order_line", QT_TRANSLATE_NOOP("kinds", "Order line")},
      {"order_revision", QT_TRANSLATE_NOOP("kinds", "Revision of an order")},
      {"party", QT_TRANSLATE_NOOP("kinds", "Customer / supplier")},
      {"payment", QT_TRANSLATE_NOOP("kinds", "Payment")},
      {"payment_notice", QT_TRANSLATE_NOOP("kinds", "Payment notice")},
      {"payment_reversal", QT_TRANSLATE_NOOP("kinds", "Reversal of a payment")},
      {"plan_step", QT_TRANSLATE_NOOP("kinds", "Step of a plan")},
      {"print", QT_TRANSLATE_NOOP("kinds", "Print")},
      {"problem", QT_TRANSLATE_NOOP("kinds", "Problem")},
      {"product", QT_TRANSLATE_NOOP("kinds", "Product")},
      {"production_plan", QT_TRANSLATE_NOOP("kinds", "Production plan")},
      {"progress_report", QT_TRANSLATE_NOOP("kinds", "Progress report")},
      {"proposal", QT_TRANSLATE_NOOP("kinds", "Proposal")},
      {"purchase_progress", QT_TRANSLATE_NOOP("kinds", "Purchase progress")},
      {"rectification", QT_TRANSLATE_NOOP("kinds", "Rectification")},
      {"refusal", QT_TRANSLATE_NOOP("kinds", "Refusal")},
      {"return_note", QT_TRANSLATE_NOOP("kinds", "Return")},
      {"review", QT_TRANSLATE_NOOP("kinds", "Review")},
      {"revision_line", QT_TRANSLATE_NOOP("kinds", "Line of a revision")},
      {"routing_rule", QT_TRANSLATE_NOOP("kinds", "Routing rule")},
      {"session", QT_TRANSLATE_NOOP("kinds", "Session")},
      {"setting", QT_TRANSLATE_NOOP("kinds", "Setting")},
      {"shipment", QT_TRANSLATE_NOOP("kinds", "Shipment")},
      {"shipment_line", QT_TRANSLATE_NOOP("kinds", "Line of a shipment")},
      {"shipping_notice", QT_TRANSLATE_NOOP("kinds", "Shipping notice")},
      {"shipping_notice_line", QT_TRANSLATE_NOOP("kinds", "Line of a shipping notice")},
      {"stock_count", QT_TRANSLATE_NOOP("kinds", "Stock count")},
      {"stock_level", QT_TRANSLATE_NOOP("kinds", "Stock")},
      {"stock_move", QT_TRANSLATE_NOOP("kinds", "Stock move")},
      {"tracker_assignment", QT_TRANSLATE_NOOP("kinds", "Assignment of a tracker")},
      {"user", QT_TRANSLATE_NOOP("kinds", "Person")},
  };
  static constexpr Dictionary kDictionary{"kinds", kEntries};
  return kDictionary;
}

}  // namespace gendan::ui
