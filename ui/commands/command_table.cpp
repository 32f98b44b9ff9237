// SPDX-FileCopyrightText: 2026 The Gendan founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace gendan::ui {

std::span<const CommandLook> commandTable() {
  // clang-format off
  static constexpr std::array kTable{
      CommandLook{"order.enter", QT_TRANSLATE_NOOP("acts", "New order"), "plus", "Ctrl+N", nullptr, nullptr, proposeOrder},
      CommandLook{"order.amend", QT_TRANSLATE_NOOP("acts", "Edit draft"), "edit", "Ctrl+E", "order", "order", proposeAmendment},
      CommandLook{"order.submit", QT_TRANSLATE_NOOP("acts", "Submit for review"), "send", nullptr, "order", "order", nullptr},
      CommandLook{"order.review", QT_TRANSLATE_NOOP("acts", "Review"), "check", "Ctrl+R", "order", "order", proposeReview},
      CommandLook{"order.allocate", QT_TRANSLATE_NOOP("acts", "Allocate"), "people", nullptr, "order", "order", proposeAllocation},
      CommandLook{"order.assignTracker", QT_TRANSLATE_NOOP("acts", "Assign tracker"), "person", nullptr, "order", "order", nullptr},
      CommandLook{"followUp.log", QT_TRANSLATE_NOOP("acts", "Log follow-up"), "phone", "Ctrl+L", "order", "order", proposeFollowUp},
      CommandLook{"problem.raise", QT_TRANSLATE_NOOP("acts", "Raise problem"), "alert", "Ctrl+P", "order", "order", nullptr},
      CommandLook{"production.plan", QT_TRANSLATE_NOOP("acts", "Plan production"), "calendar", nullptr, "order", "order", proposePlan},
      CommandLook{"production.report", QT_TRANSLATE_NOOP("acts", "Report progress"), "progress", nullptr, "order", "order", proposeReport},
      CommandLook{"purchasing.report", QT_TRANSLATE_NOOP("acts", "Report supplier's progress"), "progress", nullptr, "order", "order", proposeSupplyReport},
      CommandLook{"inspection.record", QT_TRANSLATE_NOOP("acts", "Record inspection"), "inspect", nullptr, "order", "order", proposeInspection},
      CommandLook{"shippingNotice.issue", QT_TRANSLATE_NOOP("acts", "Issue shipping notice"), "ship", nullptr, "order", "order", proposeShippingNotice},
      CommandLook{"goods.arrive", QT_TRANSLATE_NOOP("acts", "Record arrival"), "box", nullptr, "order", "order", proposeArrival},
      CommandLook{"goods.return", QT_TRANSLATE_NOOP("acts", "Record return"), "undo", nullptr, "order", "order", proposeReturn},
      CommandLook{"payment.post", QT_TRANSLATE_NOOP("acts", "Post payment"), "money", nullptr, "order", "order", proposePayment},
      CommandLook{"paymentNotice.issue", QT_TRANSLATE_NOOP("acts", "Issue payment notice"), "money", nullptr, "order", "order", proposePaymentNotice},
      CommandLook{"settlement.claim", QT_TRANSLATE_NOOP("acts", "Ask for payment"), "money", nullptr, "order", "order", proposeClaim},
      CommandLook{"expense.enter", QT_TRANSLATE_NOOP("acts", "Enter expense"), "money", nullptr, "order", "order", proposeExpense},
      CommandLook{"feedback.record", QT_TRANSLATE_NOOP("acts", "Record customer's feedback"), "comment", nullptr, "order", "order", nullptr},
      CommandLook{"change.file", QT_TRANSLATE_NOOP("acts", "Request a change"), "change", "Ctrl+Shift+C", "order", "order", proposeChange, previewChange},
      CommandLook{"order.hold", QT_TRANSLATE_NOOP("acts", "Put on hold"), "pause", nullptr, "order", "order", nullptr},
      CommandLook{"order.resume", QT_TRANSLATE_NOOP("acts", "Resume"), "play", nullptr, "order", "order", nullptr},
      CommandLook{"close.request", QT_TRANSLATE_NOOP("acts", "Request closing"), "lock", nullptr, "order", "order", nullptr, previewClosing},
      CommandLook{"risk.register", QT_TRANSLATE_NOOP("acts", "Register risk"), "alert", nullptr, "order", "order", proposeRisk},
      CommandLook{"order.enter", QT_TRANSLATE_NOOP("acts", "Order what it needs"), "cart", nullptr, "order", "feeds_order", proposePurchase},
      CommandLook{"document.attach", QT_TRANSLATE_NOOP("acts", "Attach documents"), "clip", nullptr, "order", "order", proposeDocuments, nullptr, nullptr, true},
      CommandLook{"archive.make", QT_TRANSLATE_NOOP("acts", "Archive"), "archive", nullptr, "order", "order", nullptr},

      CommandLook{"production.correct", QT_TRANSLATE_NOOP("acts", "Correct report"), "edit", nullptr, "progress_report", "report", nullptr},
      CommandLook{"inspection.dispose", QT_TRANSLATE_NOOP("acts", "Dispose of failed goods"), "trash", nullptr, "inspection", "inspection", nullptr},
      CommandLook{"inspection.concede", QT_TRANSLATE_NOOP("acts", "Accept by concession"), "check", nullptr, "inspection", "inspection", nullptr},
      CommandLook{"rectification.demand", QT_TRANSLATE_NOOP("acts", "Demand rectification"), "alert", nullptr, "inspection", "inspection", proposeRectification},
      CommandLook{"rectification.finish", QT_TRANSLATE_NOOP("acts", "Rectification done"), "check", nullptr, "rectification", "rectification", nullptr},
      CommandLook{"goods.dispatch", QT_TRANSLATE_NOOP("acts", "Dispatch goods"), "ship", nullptr, "shipping_notice", "notice", proposeDispatch},
      CommandLook{"shippingNotice.cancel", QT_TRANSLATE_NOOP("acts", "Cancel notice"), "cross", nullptr, "shipping_notice", "notice", nullptr},
      CommandLook{"delivery.confirm", QT_TRANSLATE_NOOP("acts", "Confirm delivery"), "check", nullptr, "shipment", "shipment", proposeConfirmation},
      CommandLook{"goods.accept", QT_TRANSLATE_NOOP("acts", "Accept goods"), "check", nullptr, "goods_receipt", "receipt", proposeAcceptance},
      CommandLook{"payment.release", QT_TRANSLATE_NOOP("acts", "Release payment"), "check", nullptr, "payment_notice", "notice", nullptr},
      CommandLook{"payment.refuse", QT_TRANSLATE_NOOP("acts", "Refuse payment"), "cross", nullptr, "payment_notice", "notice", nullptr},
      CommandLook{"paymentNotice.withdraw", QT_TRANSLATE_NOOP("acts", "Withdraw notice"), "undo", nullptr, "payment_notice", "notice", nullptr},
      CommandLook{"payment.reverse", QT_TRANSLATE_NOOP("acts", "Reverse payment"), "undo", nullptr, "payment", "payment", nullptr},
      CommandLook{"payment.confirmReversal", QT_TRANSLATE_NOOP("acts", "Confirm reversal"), "check", nullptr, "payment_reversal", "reversal", nullptr},
      CommandLook{"payment.rejectReversal", QT_TRANSLATE_NOOP("acts", "Reject reversal"), "cross", nullptr, "payment_reversal", "reversal", nullptr},
      CommandLook{"settlement.withdrawClaim", QT_TRANSLATE_NOOP("acts", "Withdraw claim"), "undo", nullptr, "claim", "claim", nullptr},
      CommandLook{"expense.audit", QT_TRANSLATE_NOOP("acts", "Audit expense"), "check", nullptr, "expense", "expense", nullptr},
      CommandLook{"problem.assign", QT_TRANSLATE_NOOP("acts", "Assign problem"), "person", nullptr, "problem", "problem", nullptr},
      CommandLook{"problem.resolve", QT_TRANSLATE_NOOP("acts", "Problem solved"), "check", nullptr, "problem", "problem", nullptr},
      CommandLook{"change.decide", QT_TRANSLATE_NOOP("acts", "Decide"), "check", "Ctrl+D", "change_request", "request", proposeDecision, previewDecision, "verdict"},
      CommandLook{"change.handOver", QT_TRANSLATE_NOOP("acts", "Hand over decision"), "person", nullptr, "change_request", "request", nullptr},
      CommandLook{"change.withdraw", QT_TRANSLATE_NOOP("acts", "Withdraw request"), "undo", nullptr, "change_request", "request", nullptr},
      CommandLook{"change.refile", QT_TRANSLATE_NOOP("acts", "File again"), "send", nullptr, "change_request", "request", proposeRefiling},
      CommandLook{"change.implement", QT_TRANSLATE_NOOP("acts", "Change carried out"), "check", nullptr, "change_request", "request", nullptr},
      CommandLook{"change.acknowledge", QT_TRANSLATE_NOOP("acts", "Acknowledge"), "check", "Ctrl+K", "change_notice", "notice", nullptr},
      CommandLook{"close.decide", QT_TRANSLATE_NOOP("acts", "Decide closing"), "check", nullptr, "close_request", "request", nullptr, previewClosingDecision, "verdict"},
      CommandLook{"close.handOver", QT_TRANSLATE_NOOP("acts", "Hand over decision"), "person", nullptr, "close_request", "request", nullptr},
      CommandLook{"close.withdraw", QT_TRANSLATE_NOOP("acts", "Withdraw closing"), "undo", nullptr, "close_request", "request", nullptr},

      CommandLook{"risk.fromWarning", QT_TRANSLATE_NOOP("acts", "Make it a risk"), "alert", nullptr, "early_warning", "warning", proposeWarningsRisk},
      CommandLook{"warning.snooze", QT_TRANSLATE_NOOP("acts", "Snooze"), "pause", nullptr, "early_warning", "warning", proposeSnooze},
      CommandLook{"risk.review", QT_TRANSLATE_NOOP("acts", "Review risk"), "check", nullptr, "risk", "risk", proposeRiskReview},
      CommandLook{"risk.close", QT_TRANSLATE_NOOP("acts", "Close risk"), "lock", nullptr, "risk", "risk", nullptr},
      CommandLook{"riskTemplate.set", QT_TRANSLATE_NOOP("acts", "Set usual measures"), "edit", nullptr, "risk_template", nullptr, proposeMeasures},
      CommandLook{"credit.rate", QT_TRANSLATE_NOOP("acts", "Rate credit"), "money", nullptr, "party", "party", proposeCredit, previewCredit},
      CommandLook{"credit.confirm", QT_TRANSLATE_NOOP("acts", "Confirm rating"), "check", nullptr, "credit_rating", "rating", nullptr},
      CommandLook{"credit.reject", QT_TRANSLATE_NOOP("acts", "Reject rating"), "cross", nullptr, "credit_rating", "rating", nullptr},
      CommandLook{"credit.override", QT_TRANSLATE_NOOP("acts", "Let goods go over the limit"), "alert", nullptr, "order", "order", nullptr},
      CommandLook{"supplier.evaluate", QT_TRANSLATE_NOOP("acts", "Evaluate supplier"), "check", nullptr, "party", "party", proposeEvaluation},
      CommandLook{"supplier.confirm", QT_TRANSLATE_NOOP("acts", "Confirm evaluation"), "check", nullptr, "supplier_evaluation", "evaluation", nullptr},
      CommandLook{"supplier.reject", QT_TRANSLATE_NOOP("acts", "Reject evaluation"), "cross", nullptr, "supplier_evaluation", "evaluation", nullptr},
      CommandLook{"warning.evaluate", QT_TRANSLATE_NOOP("acts", "Look for warnings now"), "inspect", nullptr, nullptr, nullptr, nullptr},
      CommandLook{"assessment.finalise", QT_TRANSLATE_NOOP("acts", "Finalise"), "lock", nullptr, "assessment", "assessment", nullptr},
      CommandLook{"assessment.acknowledge", QT_TRANSLATE_NOOP("acts", "Acknowledge the assessment"), "check", nullptr, "assessment", "assessment", nullptr},
      CommandLook{"assessment.object", QT_TRANSLATE_NOOP("acts", "Object"), "alert", nullptr, "assessment", "assessment", nullptr},
      CommandLook{"assessment.correct", QT_TRANSLATE_NOOP("acts", "Correct the assessment"), "edit", nullptr, "assessment", "assessment", nullptr},
      CommandLook{"assessment.score", QT_TRANSLATE_NOOP("acts", "Assess ad hoc"), "plus", nullptr, nullptr, nullptr, proposeAdHoc, previewAdHoc},

      CommandLook{"followUp.logBatch", QT_TRANSLATE_NOOP("acts", "Log follow-up for several"), "phone", "Ctrl+Shift+L", nullptr, nullptr, proposeBatch},
      CommandLook{"tracking.handOver", QT_TRANSLATE_NOOP("acts", "Hand over orders"), "people", nullptr, nullptr, nullptr, proposeHandOver},
      CommandLook{"tracking.handOver", QT_TRANSLATE_NOOP("acts", "Hand over their orders"), "people", nullptr, "user", "from", proposeHandOverOf},
      CommandLook{"party.add", QT_TRANSLATE_NOOP("acts", "New customer or supplier"), "plus", nullptr, nullptr, nullptr, nullptr},
      CommandLook{"party.change", QT_TRANSLATE_NOOP("acts", "Edit customer or supplier"), "edit", nullptr, "party", "party", proposeParty},
      CommandLook{"product.add", QT_TRANSLATE_NOOP("acts", "New product"), "plus", nullptr, nullptr, nullptr, proposeNewProduct},
      CommandLook{"product.change", QT_TRANSLATE_NOOP("acts", "Edit product"), "edit", nullptr, "product", "product", proposeProduct},
      CommandLook{"stock.count", QT_TRANSLATE_NOOP("acts", "Count stock"), "box", nullptr, "stock_level", "product", proposeCount},
      CommandLook{"stock.confirmCount", QT_TRANSLATE_NOOP("acts", "Confirm count"), "check", nullptr, "stock_count", "count", nullptr},
      CommandLook{"stock.rejectCount", QT_TRANSLATE_NOOP("acts", "Reject count"), "cross", nullptr, "stock_count", "count", nullptr},
      CommandLook{"user.add", QT_TRANSLATE_NOOP("acts", "New person"), "plus", nullptr, nullptr, nullptr, nullptr},
      CommandLook{"user.change", QT_TRANSLATE_NOOP("acts", "Edit person"), "edit", nullptr, "user", "user", proposeUser},
      CommandLook{"user.resetPassword", QT_TRANSLATE_NOOP("acts", "Reset password"), "lock", nullptr, "user", "user", nullptr},
      CommandLook{"user.disable", QT_TRANSLATE_NOOP("acts", "Disable or enable"), "pause", nullptr, "user", "user", proposeDisabling},
      CommandLook{"user.changePassword", QT_TRANSLATE_NOOP("acts", "Change my password"), "lock", nullptr, nullptr, nullptr, nullptr},
      CommandLook{"department.add", QT_TRANSLATE_NOOP("acts", "New department"), "plus", nullptr, nullptr, nullptr, nullptr},
      CommandLook{"department.change", QT_TRANSLATE_NOOP("acts", "Edit department"), "edit", nullptr, "department", "department", proposeDepartment},
      CommandLook{"delegation.set", QT_TRANSLATE_NOOP("acts", "Delegate my decisions"), "people", nullptr, nullptr, nullptr, nullptr},
      CommandLook{"delegation.revoke", QT_TRANSLATE_NOOP("acts", "End delegation"), "cross", nullptr, "delegation", "delegation", nullptr},
      CommandLook{"proposal.confirm", QT_TRANSLATE_NOOP("acts", "Confirm proposal"), "check", nullptr, "proposal", "proposal", nullptr},
      CommandLook{"proposal.reject", QT_TRANSLATE_NOOP("acts", "Reject proposal"), "cross", nullptr, "proposal", "proposal", nullptr},
      CommandLook{"proposal.withdraw", QT_TRANSLATE_NOOP("acts", "Withdraw proposal"), "undo", nullptr, "proposal", "proposal", nullptr},
      CommandLook{"setting.change", QT_TRANSLATE_NOOP("acts", "Change setting"), "edit", nullptr, "setting", "setting", proposeSetting},
      CommandLook{"routing.set", QT_TRANSLATE_NOOP("acts", "Set routing rule"), "edit", nullptr, "routing_rule", nullptr, proposeRouting},
      CommandLook{"calendar.set", QT_TRANSLATE_NOOP("acts", "Set days"), "calendar", nullptr, nullptr, nullptr, proposeCalendar},
      CommandLook{"notice.read", QT_TRANSLATE_NOOP("acts", "Mark as read"), "check", nullptr, "notification", "notice", nullptr},
  };
  // clang-format on
  return kTable;
}

const CommandLook* findLook(const QString& word) {
  const auto it = std::ranges::find_if(commandTable(),
                                       [&](const CommandLook& look) { return word == QLatin1StringView(look.word); });
  return it == commandTable().end() ? nullptr : &*it;
}

QString actText(const CommandLook& look) { return QCoreApplication::translate("acts", look.text); }

}  // namespace gendan::ui
